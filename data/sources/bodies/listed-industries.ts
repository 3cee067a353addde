import { tableRows } from '../../table-rows';
import { nounOfSubIndustry } from './sub-industries';

/**
 * What companies of an industry of the list are called in the news; `=` where they are called as those of a GICS
 * sub-industry are.
 */
const ROWS = `
Advertising Agencies | =Advertising
Aerospace & Defense | =Aerospace & Defense
Agricultural Inputs | =Fertilizers & Agricultural Chemicals
Airlines | =Passenger Airlines
Airports & Air Services | operator of airports
Aluminum | aluminium producer
Apparel Manufacturing | =Apparel, Accessories & Luxury Goods
Apparel Retail | =Apparel Retail
Asset Management | =Asset Management & Custody Banks
Auto & Truck Dealerships | retailer of cars
Auto Manufacturers | =Automobile Manufacturers
Auto Parts | =Automotive Parts & Equipment
Banks—Diversified | =Diversified Banks
Banks—Regional | =Regional Banks
Beverages—Brewers | =Brewers
Beverages—Non-Alcoholic | =Soft Drinks & Non-alcoholic Beverages
Beverages—Wineries & Distilleries | =Distillers & Vintners
Biotechnology | =Biotechnology
Broadcasting | =Broadcasting
Building Materials | =Construction Materials
Building Products & Equipment | =Building Products
Capital Markets | =Investment Banking & Brokerage
Chemicals | =Commodity Chemicals
Communication Equipment | =Communications Equipment
Computer Hardware | =Technology Hardware, Storage & Peripherals
Confectioners | confectionery company
Conglomerates | =Industrial Conglomerates
Consulting Services | consulting company
Consumer Electronics | =Consumer Electronics
Copper | =Copper
Credit Services | =Consumer Finance
Department Stores | department-store chain
Diagnostics & Research | maker of laboratory equipment and tests
Discount Stores | =Broadline Retail
Drug Manufacturers—General | =Pharmaceuticals
Drug Manufacturers—Specialty & Generic | =Pharmaceuticals
Education & Training Services | education company
Electrical Equipment & Parts | =Electrical Components & Equipment
Electronic Components | =Electronic Components
Electronic Gaming & Multimedia | =Interactive Home Entertainment
Electronics & Computer Distribution | =Technology Distributors
Engineering & Construction | =Construction & Engineering
Entertainment | =Movies & Entertainment
Farm & Heavy Construction Machinery | =Construction Machinery & Heavy Transportation Equipment
Farm Products | =Packaged Foods & Meats
Financial Data & Stock Exchanges | =Financial Exchanges & Data
Food Distribution | =Food Distributors
Footwear & Accessories | =Footwear
Furnishings, Fixtures & Appliances | maker of household appliances
Gambling | gambling company
Gold | =Gold
Grocery Stores | =Food Retail
Health Information Services | =Health Care Technology
Healthcare Plans | =Managed Health Care
Home Improvement Retail | =Home Improvement Retail
Household & Personal Products | =Personal Care Products
Industrial Distribution | =Trading Companies & Distributors
Information Technology Services | =IT Consulting & Other Services
Insurance Brokers | =Insurance Brokers
Insurance—Diversified | =Multi-line Insurance
Insurance—Life | =Life & Health Insurance
Insurance—Property & Casualty | =Property & Casualty Insurance
Insurance—Reinsurance | =Reinsurance
Insurance—Specialty | =Property & Casualty Insurance
Integrated Freight & Logistics | =Air Freight & Logistics
Internet Content & Information | =Interactive Media & Services
Internet Retail | online retailer
Leisure | =Leisure Products
Lodging | hotel company
Lumber & Wood Production | timber company
Luxury Goods | =Apparel, Accessories & Luxury Goods
Medical Care Facilities | =Health Care Services
Medical Devices | =Health Care Equipment
Medical Distribution | =Health Care Distributors
Medical Instruments & Supplies | =Health Care Equipment
Mortgage Finance | mortgage company
Oil & Gas Drilling | =Oil & Gas Equipment & Services
Oil & Gas E&P | =Oil & Gas Exploration & Production
Oil & Gas Equipment & Services | =Oil & Gas Equipment & Services
Oil & Gas Integrated | =Integrated Oil & Gas
Oil & Gas Midstream | =Oil & Gas Storage & Transportation
Oil & Gas Refining & Marketing | =Oil & Gas Refining & Marketing
Other Industrial Metals & Mining | mining company
Other Precious Metals & Mining | mining company
Packaged Foods | =Packaged Foods & Meats
Packaging & Containers | =Metal, Glass & Plastic Containers
Paper & Paper Products | pulp and paper producer
Personal Services | =Specialized Consumer Services
Publishing | publisher and education company
Railroads | =Rail Transportation
Real Estate Services | =Real Estate Services
Recreational Vehicles | maker of leisure vehicles
REIT—Mortgage | mortgage investment company
Rental & Leasing Services | rental company
Residential Construction | =Homebuilding
Resorts & Casinos | =Casinos & Gaming
Restaurants | =Restaurants
Scientific & Technical Instruments | =Electronic Equipment & Instruments
Security & Protection Services | security company
Semiconductor Equipment & Materials | =Semiconductor Materials & Equipment
Semiconductors | =Semiconductors
Shell Companies | company
Software—Application | =Application Software
Software—Infrastructure | =Systems Software
Solar | solar-energy company
Specialty Business Services | =Diversified Support Services
Specialty Chemicals | =Specialty Chemicals
Specialty Industrial Machinery | =Industrial Machinery & Supplies & Components
Specialty Retail | =Other Specialty Retail
Staffing & Employment Services | staffing company
Steel | =Steel
Telecom Services | =Integrated Telecommunication Services
Tobacco | =Tobacco
Tools & Accessories | maker of tools
Travel Services | online travel company
Trucking | =Cargo Ground Transportation
Uranium | uranium-mining company
Utilities—Diversified | utility
Utilities—Independent Power Producers | =Independent Power Producers & Energy Traders
Utilities—Regulated Electric | =Electric Utilities
Utilities—Regulated Gas | =Gas Utilities
Utilities—Regulated Water | =Water Utilities
Utilities—Renewable | =Electric Utilities
Waste Management | waste company
`;

const NOUNS: ReadonlyMap<string, string> = new Map(
  tableRows(ROWS).map(([industry = '', noun = '']) => [
    industry,
    noun.startsWith('=') ? (nounOfSubIndustry(noun.slice(1)) ?? 'company') : noun,
  ]),
);

/** The noun of an industry; undefined for one that the table does not have. */
export const nounOfIndustry = (industry: string): string | undefined => NOUNS.get(industry);
