/**
 * What newspapers in English call bodies of their country by letters and official names; and of several counties of one
 * name the one of a great city, which the news mostly means.
 */
export const ENGLISH_PAPERS = `
police-service-of-northern-ireland | en: #PSNI ~0.95
south-african-police-service | en: #SAPS ~0.9
south-african-revenue-service | en: #SARS ~0.3
department-of-public-works-and-highways | en: #DPWH ~0.95
philippine-national-police | en: #PNP ~0.4
commission-on-elections | en: Comelec ~0.95, COMELEC ~0.95
ontario-provincial-police | en: #OPP ~0.7
canada-border-services-agency | en: #CBSA ~0.9
defence-research-and-development-organisation | en: #DRDO ~0.95
health-service-executive | en: #HSE ~0.3
foreign-ministry-nz | en: Ministry of Foreign Affairs and Trade ~0.85, #MFAT ~0.9
foreign-ministry-au | en: Department of Foreign Affairs and Trade ~0.85, #DFAT ~0.9
heathrow-airport | en: London Heathrow
gatwick-airport | en: London Gatwick
london-stansted-airport | en: London Stansted
western-australia-au | en: #WA ~0.45
washington-state | en: #WA ~0.4
interpol | en: #ICPC ~0.1
meta-co | en: Meta ~0.03
ferdinand-marcos-jr | en: PBBM ~0.97
house-of-representatives-of-indonesia | en: #DPR ~0.5
dnipropetrovsk-ua | en: Dnipro Oblast, Dnipro region
harris-county-texas | en: Harris County ~0.8
cook-county-illinois | en: Cook County ~0.8
king-county-washington | en: King County ~0.75
nassau-county-new-york | en: Nassau County ~0.65
fulton-county-georgia | en: Fulton County ~0.65
mecklenburg-county-north-carolina | en: Mecklenburg County ~0.65
st-louis-county-missouri | en: St. Louis County ~0.65
ramsey-county-minnesota | en: Ramsey County ~0.65
dallas-county-texas | en: Dallas County ~0.6
hillsborough-county-florida | en: Hillsborough County ~0.6
plymouth-county-massachusetts | en: Plymouth County ~0.6
suffolk-county-new-york | en: Suffolk County ~0.55
davidson-county-tennessee | en: Davidson County ~0.55
orange-county-california | en: Orange County ~0.5
dekalb-county-georgia | en: DeKalb County ~0.5
chester-county-pennsylvania | en: Chester County ~0.5
pierce-county-washington | en: Pierce County ~0.5
clark-county-nevada | en: Clark County ~0.45
erie-county-new-york | en: Erie County ~0.45
delaware-county-pennsylvania | en: Delaware County ~0.4
shelby-county-tennessee | en: Shelby County ~0.4
wayne-county-michigan | en: Wayne County ~0.35
hamilton-county-ohio | en: Hamilton County ~0.3
united-states-cyber-command | en: ^Cyber Command ~0.7
`;
