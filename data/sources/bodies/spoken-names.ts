import { tableRows } from '../../table-rows';

/**
 * What reports call companies for short where the rule of company-names.ts finds nothing or what no newspaper prints;
 * read by hand. `-` = not called by less than its name, `=` = not even without its legal form (the racecourse is what
 * Churchill Downs is).
 */
const ROWS = `
Abercrombie & Fitch | Abercrombie
Activision Blizzard | Activision
American Electric Power | AEP
APA Corporation | -
Archer Daniels Midland | Archer Daniels, ADM
Arthur J. Gallagher & Co. | Gallagher
ASE Technology | -
Aspen Technology | AspenTech
Axis Capital | -
Axon Enterprise | Axon
BCE Inc | =
Becton Dickinson | Becton
Bentley Systems | -
Berkshire Hathaway | Berkshire
BILL Holdings | -
BJ's Wholesale Club | BJ's
Booz Allen Hamilton | Booz Allen
Bristol Myers Squibb | Bristol Myers
Brookfield Asset Management | Brookfield
BRP Inc | =
Cadence Design Systems | Cadence
CAE Inc | =
Campbell Soup | Campbell's
Canadian National Railway | Canadian National
Canadian Natural Resources | Canadian Natural
Cardinal Health | -
Carlisle Companies | -
CGI Inc | =
Charles Schwab Corporation | Schwab
Chipotle Mexican Grill | Chipotle
Choice Hotels | -
Churchill Downs Incorporated | =
CNA Financial | -
Coca-Cola Europacific Partners | -
Colgate-Palmolive | Colgate
Consolidated Edison | Con Edison, Con Ed
Copa Airlines | -
Crispr Therapeutics | -
D. R. Horton | D.R. Horton
Daqo New Energy | Daqo
Darden Restaurants | Darden
Descartes Systems | -
Deutsche Bank | -
Dick's Sporting Goods | Dick's
Dow Inc. | -
Eastman Kodak | Kodak
Edwards Lifesciences | Edwards
Elanco Animal Health | Elanco
Electronic Arts | EA
Exact Sciences | -
Expand Energy | -
Fair Isaac | FICO
Federal Realty Investment Trust | Federal Realty
Fidelity National Financial | -
Fidelity National Information Services | -
First Horizon | -
FMC Corporation | =
Franklin Resources | -
Freedom Holding | -
GFL Environmental | GFL
Goldman Sachs | Goldman
Hewlett Packard Enterprise | HPE
Honeywell Aerospace | -
Host Hotels & Resorts | -
ICL Group | -
Icon plc | =
InterContinental Hotels Group | InterContinental, IHG
Intuitive Surgical | Intuitive
Jazz Pharmaceuticals | -
Kellogg's | Kellogg
Keurig Dr Pepper | Keurig
Legend Biotech | -
LPL Financial | -
Liberty Global | -
Lockheed Martin | Lockheed
LyondellBasell | Lyondell
Marsh McLennan | Marsh
Mitsubishi UFJ Financial Group | Mitsubishi UFJ, MUFG
Monolithic Power Systems | -
Nexstar Media Group | Nexstar
NICE Ltd | =
Nomad Foods | -
Northrop Grumman | Northrop
Parker Hannifin | Parker
Pembina Pipeline | Pembina
Plug Power | -
Pool Corporation | -
Popular Inc | =
Principal Financial Group | -
Public Service Enterprise Group | PSEG
Regions Financial Corporation | Regions
Rentokil Initial | Rentokil
Restaurant Brands International | Restaurant Brands
Rocket Companies | -
Rockwell Automation | Rockwell
Royal Bank of Canada | RBC
Royalty Pharma | -
RPM International | -
S&P Global | -
Sea Limited | -
Signet Jewelers | Signet
Simon Property Group | -
Sinclair Broadcast Group | Sinclair
Smurfit Westrock | Smurfit
Southwest Airlines | Southwest
Sumitomo Mitsui Financial Group | Sumitomo Mitsui, SMFG
T. Rowe Price | T. Rowe
Telkom Indonesia | Telkom
The Cooper Companies | -
The Hershey Company | Hershey
The J.M. Smucker Company | J.M. Smucker, Smucker
Tower Semiconductor | -
Ulta Beauty | Ulta
Vail Resorts | -
Verisk Analytics | Verisk
Waste Management | -
Wheaton Precious Metals | Wheaton
White Mountains Insurance Group | -
Willis Towers Watson | Willis Towers, WTW
Yum! Brands | Yum!, Yum
Zimmer Biomet | Zimmer
ZTO Express | ZTO
`;

const SPOKEN: ReadonlyMap<string, string> = new Map(tableRows(ROWS) as [string, string][]);

/** What the company is called for short by this table, none for one that is not; undefined where the rule is right. */
export function reviewedSpokenNames(name: string): string[] | undefined {
  const told = SPOKEN.get(name);
  if (told === undefined) return undefined;
  return told === '-' || told === '=' ? [] : told.split(', ');
}

/** True of a name that says nothing, or another thing, without its legal form. */
export const needsLegalForm = (name: string): boolean => SPOKEN.get(name) === '=';
