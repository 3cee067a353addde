import { tableRows } from '../../table-rows';

/**
 * Which parts of the name-suggestion-index are taken, what their members are called, and how often news names one. Of
 * those marked `known`, chains of shops and owners of lines and the like, only those are taken that readers may know.
 */
const ROWS = `
brands/shop/car | car maker | 0.3
brands/amenity/bank | bank | 0.16
brands/office/insurance | insurance company | 0.14
brands/office/telecommunication | telecommunications company | 0.16
brands/shop/telecommunication | telecommunications company | 0.14
brands/shop/mobile_phone | telecommunications company | 0.14
brands/amenity/fuel | fuel company | 0.14 | known
brands/shop/supermarket | supermarket chain | 0.12 | known
brands/shop/department_store | department store chain | 0.14
brands/amenity/fast_food | fast-food chain | 0.12 | known
brands/amenity/cafe | coffee-house chain | 0.08 | known
brands/shop/clothes | clothing company | 0.1 | known
brands/shop/electronics | electronics company | 0.14
brands/shop/furniture | furniture company | 0.1 | known
brands/shop/sports | sporting-goods company | 0.1
brands/shop/shoes | shoe company | 0.08 | known
brands/shop/cosmetics | cosmetics company | 0.08 | known
brands/shop/jewelry | jewellery company | 0.08 | known
brands/shop/watches | watchmaker | 0.08
brands/shop/motorcycle | motorcycle maker | 0.12
brands/shop/truck | truck maker | 0.12
brands/shop/tractor | maker of farm machines | 0.1
brands/shop/books | bookselling company | 0.06 | known
brands/shop/doityourself | home-improvement retailer | 0.08 | known
brands/shop/convenience | convenience-store chain | 0.06 | known
brands/shop/variety_store | retail chain | 0.06 | known
brands/shop/wholesale | wholesale company | 0.08 | known
brands/shop/travel_agency | travel company | 0.08 | known
brands/shop/toys | toy company | 0.08 | known
brands/shop/video_games | games retailer | 0.08 | known
brands/shop/bookmaker | betting company | 0.08
brands/shop/lottery | lottery | 0.08
brands/shop/chemist | drugstore chain | 0.08 | known
brands/amenity/pharmacy | pharmacy chain | 0.06 | known
brands/amenity/cinema | cinema chain | 0.06 | known
brands/amenity/car_rental | car-rental company | 0.1 | known
brands/amenity/post_office | postal service | 0.12
brands/amenity/money_transfer | money-transfer company | 0.1
brands/amenity/parcel_locker | parcel service | 0.06 | known
brands/amenity/charging_station | charging network | 0.06 | known
brands/amenity/casino | casino company | 0.08
brands/amenity/university | university | 0.08
brands/tourism/hotel | hotel company | 0.1 | known
brands/tourism/motel | hotel company | 0.06 | known
brands/tourism/theme_park | theme-park company | 0.1
brands/office/union | trade union | 0.14
brands/office/political_party | political party | 0.2
brands/office/employment_agency | employment agency | 0.06
brands/office/consulting | consulting company | 0.1
brands/office/financial | financial company | 0.08
brands/office/financial_advisor | financial company | 0.06 | known
brands/office/it | technology company | 0.12
brands/office/company | company | 0.1
brands/office/logistics | logistics company | 0.08
brands/office/association | association | 0.08
brands/office/engineer | engineering company | 0.08
brands/club/scout | youth organisation | 0.06
brands/amenity/social_facility | charity | 0.08
brands/shop/charity | charity | 0.1
operators/power/plant | power company | 0.12
operators/power/substation | power company | 0.08 | known
operators/power/line | power company | 0.08 | known
operators/power/generator | power company | 0.06 | known
operators/route/railway | railway company | 0.14
operators/railway/station | railway company | 0.1
transit/route/train | railway company | 0.1
transit/route/ferry | ferry company | 0.08
operators/pipeline/substation | energy company | 0.08 | known
operators/man_made/pipeline | energy company | 0.1 | known
operators/telecom/data_center | technology company | 0.12
operators/telecom/exchange | telecommunications company | 0.1
operators/amenity/post_office | postal service | 0.12
operators/amenity/hospital | hospital operator | 0.06
operators/amenity/police | police force | 0.12
operators/amenity/prison | prison service | 0.08
operators/amenity/courthouse | court administration | 0.08
operators/emergency/disaster_response | relief organisation | 0.1
operators/emergency/water_rescue | rescue organisation | 0.06
operators/emergency/ambulance_station | ambulance service | 0.06 | known
operators/boundary/protected_area | conservation body | 0.06
operators/boundary/national_park | conservation body | 0.08
operators/landuse/military | armed force | 0.12
operators/office/government | government body | 0.1
operators/office/water_utility | water company | 0.06
operators/office/energy_supplier | energy company | 0.08
operators/man_made/works | manufacturer | 0.1 | known
operators/man_made/monitoring_station | government body | 0.06
`;

interface BrandTree {
  noun: string;
  popularity: number;
  knownOnly: boolean;
}

export const BRAND_TREES: ReadonlyMap<string, BrandTree> = new Map(
  tableRows(ROWS).map(([tree = '', noun = '', popularity, only]) => [
    tree,
    { noun, popularity: Number(popularity), knownOnly: only === 'known' },
  ]),
);
