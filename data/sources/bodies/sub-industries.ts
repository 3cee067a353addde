import { tableRows } from '../../table-rows';

/** What companies of a GICS sub-industry are called in the news: "restaurants" → "restaurant company". */
const ROWS = `
Advertising | advertising company
Aerospace & Defense | aerospace and defence company
Agricultural & Farm Machinery | maker of farm machines
Agricultural Products & Services | agricultural company
Air Freight & Logistics | logistics company
Apparel Retail | clothing retailer
Apparel, Accessories & Luxury Goods | clothing company
Application Software | software company
Asset Management & Custody Banks | asset manager
Automobile Manufacturers | car maker
Automotive Parts & Equipment | maker of car parts
Automotive Retail | retailer of car parts
Biotechnology | biotechnology company
Brewers | brewer
Broadcasting | media company
Broadline Retail | retailer
Building Products | maker of building products
Cable & Satellite | cable company
Cargo Ground Transportation | trucking company
Casinos & Gaming | casino company
Commodity Chemicals | chemical company
Communications Equipment | maker of network equipment
Computer & Electronics Retail | electronics retailer
Construction & Engineering | engineering company
Construction Machinery & Heavy Transportation Equipment | maker of heavy machines and vehicles
Construction Materials | maker of building materials
Consumer Electronics | electronics company
Consumer Finance | credit-card and lending company
Consumer Staples Merchandise Retail | retailer
Copper | copper-mining company
Data Center REITs | owner of data centres
Data Processing & Outsourced Services | business-services company
Distillers & Vintners | maker of wine and spirits
Distributors | distributor
Diversified Banks | bank
Diversified Support Services | business-services company
Electric Utilities | power company
Electrical Components & Equipment | maker of electrical equipment
Electronic Components | maker of electronic parts
Electronic Equipment & Instruments | maker of electronic instruments
Electronic Manufacturing Services | electronics manufacturer
Environmental & Facilities Services | waste and facility-services company
Fertilizers & Agricultural Chemicals | maker of fertilisers and farm chemicals
Financial Exchanges & Data | financial data and exchange company
Food Distributors | food distributor
Food Retail | supermarket company
Footwear | shoe company
Gas Utilities | gas utility
Gold | gold-mining company
Health Care Distributors | distributor of drugs and medical supplies
Health Care Equipment | maker of medical devices
Health Care Facilities | operator of hospitals
Health Care REITs | owner of health-care property
Health Care Services | health-care company
Health Care Supplies | maker of medical supplies
Health Care Technology | health-care technology company
Heavy Electrical Equipment | maker of power equipment
Home Improvement Retail | home-improvement retailer
Homebuilding | home builder
Homefurnishing Retail | furnishings retailer
Hotel & Resort REITs | owner of hotels
Hotels, Resorts & Cruise Lines | travel and hotel company
Household Products | maker of household goods
Human Resource & Employment Services | payroll and staffing company
IT Consulting & Other Services | technology and consulting company
Independent Power Producers & Energy Traders | power producer
Industrial Conglomerates | industrial conglomerate
Industrial Gases | maker of industrial gases
Industrial Machinery & Supplies & Components | maker of industrial machines
Industrial REITs | owner of warehouses
Insurance Brokers | insurance broker
Integrated Oil & Gas | oil and gas company
Integrated Telecommunication Services | telecommunications company
Interactive Home Entertainment | maker of video games
Interactive Media & Services | internet company
Internet Services & Infrastructure | internet-services company
Investment Banking & Brokerage | investment bank and broker
Leisure Products | maker of toys and games
Life & Health Insurance | insurance company
Life Sciences Tools & Services | maker of laboratory equipment
Managed Health Care | health insurer
Metal, Glass & Plastic Containers | maker of packaging
Movies & Entertainment | entertainment company
Multi-Family Residential REITs | owner of rental flats
Multi-Sector Holdings | holding company
Multi-Utilities | electricity and gas utility
Multi-line Insurance | insurance company
Office REITs | owner of offices
Oil & Gas Equipment & Services | oilfield-services company
Oil & Gas Exploration & Production | oil and gas producer
Oil & Gas Refining & Marketing | oil refiner
Oil & Gas Storage & Transportation | pipeline company
Other Specialized REITs | property company
Other Specialty Retail | specialist retailer
Packaged Foods & Meats | food company
Paper & Plastic Packaging Products & Materials | maker of packaging
Passenger Airlines | airline
Passenger Ground Transportation | ride-hailing company
Personal Care Products | maker of personal-care goods
Pharmaceuticals | drug maker
Property & Casualty Insurance | insurance company
Publishing | publisher
Rail Transportation | railway company
Real Estate Services | property-services company
Regional Banks | bank
Reinsurance | reinsurer
Research & Consulting Services | research and data company
Restaurants | restaurant company
Retail REITs | owner of shopping centres
Self-Storage REITs | self-storage company
Semiconductor Materials & Equipment | maker of equipment for chip factories
Semiconductors | chip maker
Single-Family Residential REITs | owner of rental houses
Soft Drinks & Non-alcoholic Beverages | maker of soft drinks
Specialized Consumer Services | consumer-services company
Specialty Chemicals | chemical company
Steel | steel maker
Systems Software | software company
Technology Distributors | distributor of technology
Technology Hardware, Storage & Peripherals | maker of computers and storage
Telecom Tower REITs | owner of mobile-phone masts
Timber REITs | owner of forests
Tobacco | tobacco company
Trading Companies & Distributors | industrial distributor
Transaction & Payment Processing Services | payments company
Water Utilities | water company
Wireless Telecommunication Services | mobile-phone company
`;

const NOUNS: ReadonlyMap<string, string> = new Map(tableRows(ROWS) as [string, string][]);

/** The noun of a sub-industry; undefined for one that the table does not have. */
export const nounOfSubIndustry = (sub: string): string | undefined => NOUNS.get(sub);
