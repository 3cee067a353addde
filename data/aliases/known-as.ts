/**
 * Letters and short names by which English-language news knows firms and bodies whose source gives only the full name, or
 * gives the letters to all that have them alike; reviewed by hand. The share is what of all mentions of the form in
 * news at large is the body; what has several well-known bearers is left to the page. One form a line: `id | form ~share`, with `short` behind
 * it where the form needs evidence all the same.
 */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { DraftAlias } from '../model';
import { FIRST_NAMES } from './known-first-names';
import { TEAMS } from './known-teams';

const NAMES = `
aam-aadmi-party | AAP ~0.5
abubakar-tafawa-balewa-university | Federal University of Technology ~0.1 short
adobe-inc | Adobe ~0.75
advanced-micro-devices | AMD ~0.93
african-national-congress | ANC ~0.85
airasia | Air Asia ~0.95
al-qard-al-hassan | Qard al-Hassan ~0.95
alaska-airlines | Alaska Air ~0.9
all-progressives-congress | APC ~0.45
american-civil-war | US Civil War ~0.97
american-civil-war | U.S. Civil War ~0.97
american-international-group | AIG ~0.93
amsterdam-airport-schiphol | Schiphol ~0.97
amsterdam-airport-schiphol | Schiphol Airport ~0.98
apollo-global-management | Apollo ~0.12 short
as-suwayda-sy | Sweida province ~0.95
as-suwayda-sy | Suwayda province ~0.95
australian-greens-party-au | Australian Greens ~0.95
australian-greens-party-au | Greens ~0.15 short
australian-greens-party-au | the Greens ~0.15 short
australian-labor-party-au | ALP ~0.75
australian-labor-party-au | Labor ~0.5 short
axa | Axa ~0.9
bahujan-samaj-party-in | BSP ~0.6
balmoral-castle | Balmoral ~0.6
bangladesh-jamaat-i-islami-bd | Jamaat-i-Islami ~0.5
bangladesh-jamaat-i-islami-bd | Jamaat ~0.5 short
bangladesh-nationalist-party | BNP ~0.55
bank-of-england | BoE ~0.93
ben-gurion-international-airport | Ben Gurion Airport ~0.98
bhumjaithai-party-th | Bhumjaithai ~0.95
block-inc | Block ~0.08 short
bmw | BMW ~0.97
booker-prize | Booker ~0.25 short
british-medical-association | BMA ~0.85
brookfield-asset-management | Brookfield ~0.35 short
bundeswehr | Bundeswehr ~0.97
byd | BYD ~0.93
caesars-entertainment | Caesars ~0.3 short
california-institute-of-technology | Caltech ~0.95
canadian-pacific-kansas-city | CPKC ~0.95
canadian-pacific-kansas-city | Canadian Pacific ~0.8
carlyle-group | Carlyle ~0.4 short
cbre-group | CBRE ~0.97
center-for-strategic-and-international-studies | CSIS ~0.75
centre-national-de-la-recherche-scientifique | CNRS ~0.95
chanel | Chanel ~0.85
charles-schwab-corporation | Schwab ~0.35 short
china-national-space-administration | CNSA ~0.8
cluj-napoca-ro | Cluj ~0.8
columbia-university | Columbia University ~0.95
commonwealth-scientific-and-industrial-research-organisation | CSIRO ~0.97
country-ag | Antigua & Barbuda ~0.98
country-ba | Bosnia & Herzegovina ~0.98
country-kn | St. Kitts & Nevis ~0.98
country-kn | St Kitts & Nevis ~0.98
country-tt | Trinidad & Tobago ~0.98
country-vc | St. Vincent & the Grenadines ~0.98
country-vc | St Vincent & the Grenadines ~0.98
csx-corporation | CSX ~0.93
cvs-health | CVS ~0.93
dassault-aviation | Dassault ~0.7 short
deere-company | Deere ~0.85
dell-technologies | Dell ~0.9
delta-air-lines | Delta ~0.12 short
democratic-unionist-party-gb | DUP ~0.85
drug-enforcement-administration | DEA ~0.88
ebay-inc | eBay ~0.97
ecole-polytechnique-federale-de-lausanne | EPFL ~0.93
economic-freedom-fighters | EFF ~0.5
emirates-airline | Emirates ~0.5
emirates-stadium | Emirates ~0.05 short
emirates-stadium | the Emirates ~0.05 short
environmental-protection-agency | EPA ~0.75
etihad-stadium-manchester | Etihad ~0.05 short
etihad-stadium-manchester | the Etihad ~0.05 short
european-food-safety-authority | EFSA ~0.9
european-medicines-agency | EMA ~0.75
european-organization-for-nuclear-research | CERN ~0.95
european-securities-and-markets-authority | ESMA ~0.85
european-space-agency | ESA ~0.75
federal-aviation-administration | FAA ~0.93
federal-communications-commission | FCC ~0.88
federal-emergency-management-agency | FEMA ~0.95
fifa | FIFA ~0.97
food-and-agriculture-organization-of-the-united-nations | FAO ~0.9
french-democratic-confederation-of-labour | CFDT ~0.95
functional-groups-party-id | Golkar ~0.9
gap-inc | Gap ~0.1 short
gatwick-airport | Gatwick ~0.93
gavi | Gavi ~0.75
gavi | Gavi, the Vaccine Alliance ~0.98
gchq | GCHQ ~0.97
general-electric | GE ~0.9
general-motors | GM ~0.85
good-party-tr | IYI Party ~0.9
greater-manchester-policeman | GMP ~0.3 short
green-party-of-england-and-wales-gb | Green Party ~0.2
green-party-of-england-and-wales-gb | Greens ~0.2 short
green-party-of-england-and-wales-gb | the Greens ~0.2 short
hamad-bin-isa-al-khalifa | Hamad bin Isa ~0.95
heathrow-airport | Heathrow ~0.93
hebrew-university-of-jerusalem | Hebrew University ~0.9
hilton-worldwide | Hilton ~0.3 short
house-of-representatives-of-ireland | Dáil ~0.97
house-of-representatives-of-ireland | the Dail ~0.95
house-of-representatives-of-the-philippines | House ~0.03 short
house-of-representatives-of-the-philippines | Philippine House ~0.9
hp-inc | HP ~0.8
hvg | HVG ~0.6
ibm | IBM ~0.97
imperial-college-london | Imperial College ~0.85
incheon-international-airport | Incheon Airport ~0.98
independent-national-electoral-commission | INEC ~0.93
india-meteorological-department | IMD ~0.5
indian-space-research-organisation | ISRO ~0.96
ing-group | ING ~0.85
inserm | Inserm ~0.93
institute-for-fiscal-studies | IFS ~0.8
internal-revenue-service | IRS ~0.93
international-labour-organization | ILO ~0.85
international-renewable-energy-agency | IRENA ~0.9
intesa-sanpaolo | Intesa ~0.4 short
istiqlal-party-ma | Istiqlal ~0.6
itv | ITV ~0.93
jamaat-e-islami-pk | Jamaat-i-Islami ~0.45
jamaat-e-islami-pk | Jamaat ~0.4 short
japan-aerospace-exploration-agency | JAXA ~0.97
jawaharlal-nehru-university | JNU ~0.8
john-f-kennedy-international-airport | JFK ~0.35
john-f-kennedy-international-airport | JFK Airport ~0.98
kamchatka-krai-ru | Kamchatka ~0.7
karolinska-institutet | Karolinska ~0.6 short
karolinska-institutet | Karolinska Institute ~0.97
khyber-pakhtunkhwa-pk | KP ~0.4
laguardia-airport | LaGuardia ~0.7
le-figaro | Figaro ~0.55 short
liberal-democratic-party-japan | LDP ~0.6
liberal-party-of-australia | Liberals ~0.2 short
liberation-tigers-of-tamil-eelam | Tamil Tigers ~0.97
linde-plc | Linde ~0.25 short
london-stansted-airport | Stansted ~0.85
london-stansted-airport | Stansted Airport ~0.98
los-angeles-international-airport | LAX ~0.9
los-angeles-police-department | LAPD ~0.97
lululemon-athletica | Lululemon ~0.97
mao-zedong | Mao ~0.85 short
marathon-petroleum | Marathon ~0.08 short
massachusetts-institute-of-technology | MIT ~0.8
met-office | Met Office ~0.97
metropolitan-museum-of-art | the Met ~0.35 short
metropolitan-police | the Met ~0.35 short
mi5 | MI5 ~0.95
mi6 | MI6 ~0.95
ministry-of-defence-of-the-united-kingdom | MoD ~0.8
mossos-desquadra | Mossos ~0.8
move-forward-party-th | Move Forward ~0.3 short
movement-toward-socialism-bo | Movement for Socialism ~0.8
national-hockey-league | NHL ~0.97
national-institutes-of-health | NIH ~0.93
national-investigation-agency | NIA ~0.5
national-oceanic-and-atmospheric-administration | NOAA ~0.95
national-resistance-movement-ug | NRM ~0.5
national-trust | National Trust ~0.75
national-union-for-the-total-independence-of-angola-ao | Unita ~0.6
nationalist-congress-party-in | NCP ~0.5
naypyidaw-mm | Naypyitaw ~0.97
ndtv | NDTV ~0.9
new-democratic-party-ca | NDP ~0.55
new-south-wales-au | NSW ~0.96
new-york-city-police-department | NYPD ~0.97
new-york-university | NYU ~0.93
newcastle-upon-tyne-gb | Newcastle ~0.45
nigerian-national-petroleum-company-limited | NNPC ~0.93
nike | Nike ~0.95
nordstrom | Nordstrom ~0.9
office-for-national-statistics | ONS ~0.9
ohare-international-airport | O'Hare ~0.6
ohare-international-airport | O'Hare Airport ~0.98
orange-democratic-movement-ke | ODM ~0.8
organisation-de-cooperation-et-de-developpement-economiques | OECD ~0.97
organisation-for-the-prohibition-of-chemical-weapons | OPCW ~0.97
organization-for-security-and-co-operation-in-europe | OSCE ~0.97
pakistan-peoples-party-pk | PPP ~0.3
pan-africanist-congress-of-azania-za | Pan Africanist Congress ~0.95
party-for-freedom | PVV ~0.8
people-for-the-ethical-treatment-of-animals | PETA ~0.92
peoples-democratic-party | PDP ~0.45
pg-e-corporation | PG&E ~0.97
pheu-thai-party-th | Pheu Thai ~0.95
plymouth-gb | Plymouth ~0.75
popular-force-pe | Fuerza Popular ~0.9
prado-museum | the Prado ~0.95
rashtriya-janata-dal-in | RJD ~0.93
reserve-bank-of-australia | RBA ~0.8
reserve-bank-of-india | RBI ~0.4
revolutionary-party-of-tanzania-tz | CCM ~0.5
royal-air-force | RAF ~0.88
royal-canadian-mounted-police | RCMP ~0.97
royal-college-of-nursing | RCN ~0.8
royal-military-academy-sandhurst | Royal Military Academy at Sandhurst ~0.98
royal-national-lifeboat-institution | RNLI ~0.97
royal-society-for-the-prevention-of-cruelty-to-animals | RSPCA ~0.95
rtve | RTVE ~0.9
samajwadi-party-in | SP ~0.3
securities-and-exchange-commission | SEC ~0.6
service-employees-international-union | SEIU ~0.95
singapore-changi-airport | Changi Airport ~0.98
snap-inc | Snap ~0.1 short
sorbonne-universite | Sorbonne ~0.8
spirit-airlines | Spirit ~0.08 short
strait-of-malacca | Malacca Strait ~0.98
taiwan-peoples-party-tw | TPP ~0.45
texas-ranger-division | Texas Rangers ~0.3
texas-ranger-division | Rangers ~0.05 short
the-bronx-us | Bronx ~0.93
the-hershey-company | Hershey ~0.3 short
the-nationals-au | Nationals ~0.1 short
the-nikkei | Nikkei ~0.2 short
the-nikkei | The Nikkei ~0.1
tokyo-international-airport | Haneda ~0.85
tokyo-international-airport | Haneda Airport ~0.98
transportation-security-administration | TSA ~0.88
uefa | UEFA ~0.95
uk-health-security-agency | UKHSA ~0.97
united-airlines | United ~0.12 short
united-democratic-movement-za | UDM ~0.3
united-malays-national-organization-my | UMNO ~0.95
united-nations-environment-programme | UNEP ~0.97
united-parcel-service | UPS ~0.9
united-states-department-of-agriculture | USDA ~0.97
united-states-department-of-health-and-human-services | HHS ~0.93
united-states-geological-survey | USGS ~0.95
united-states-indo-pacific-command | INDOPACOM ~0.95
united-states-postal-service | USPS ~0.97
united-states-postal-service | Postal Service ~0.4 short
united-states-southern-command | SOUTHCOM ~0.95
university-college-london | UCL ~0.5
university-of-california-los-angeles | UCLA ~0.95
university-of-cambridge | Cambridge University ~0.95
university-of-oxford | Oxford University ~0.97
valencia-es | Valencia ~0.5
visa-inc | Visa ~0.25 short
wafd-party-eg | Wafd ~0.5
weizmann-institute-of-science | Weizmann Institute ~0.95
woodrow-wilson-international-center-for-scholars | Wilson Center ~0.95
world-anti-doping-agency | WADA ~0.95
world-health-organization-regional-office-for-the-americas | PAHO ~0.95
world-rugby | World Rugby ~0.97
`;

let table: Map<string, DraftAlias[]> | undefined;

function read(): Map<string, DraftAlias[]> {
  const known = new Map<string, DraftAlias[]>();
  for (const line of [NAMES, FIRST_NAMES, TEAMS].flatMap((table) => table.trim().split('\n'))) {
    const [, id = '', text = '', share = '', short] = /^(\S+) \| (.+) ~([\d.]+)( short)?$/.exec(line) ?? [];
    // Letters are acronyms: the flags for how a name looks say that they must be written so.
    const letters = /^[\p{Lu}&]+$/u.test(text) ? AliasFlag.Acronym | AliasFlag.CaseSensitive : 0;
    const alias = { text, lang: 'en', flags: short ? AliasFlag.Short : letters, prior: Number(share) };
    known.set(id, [...(known.get(id) ?? []), alias]);
  }
  return known;
}

/** What English-language news calls an entity for short by this table; none for most. */
export function knownAs(id: string): readonly DraftAlias[] {
  table ??= read();
  return table.get(id) ?? [];
}

/** The ids this table tells of. */
export function knownIds(): Iterable<string> {
  table ??= read();
  return table.keys();
}
