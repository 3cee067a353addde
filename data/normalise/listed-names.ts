/**
 * Reviewed by hand: what the rules of listed-companies.ts leave odd, and smaller companies that the news writes of. One
 * company a line, `ticker | name | more; more`: the name as English-language news prints it; `-` for what is left out
 * (gone since, renamed, part of another), `=TICKER` for one that is listed under another code today. More: `also …` =
 * another name of it; `cc XX` = the country where it works, when its seat says little; `seat` = told by its seat, for it
 * is of no one country; `what …` = what it is, where its industry says it badly; `no value` = its market value is told
 * in another currency.
 */
import { tableRows } from '../table-rows';

const ROWS = `
AA | Alcoa
AAL | American Airlines
ABC | =COR
ABCM | -
ACGLO | -
ACI | Albertsons
ACM | Aecom
AEM | Agnico Eagle | also Agnico Eagle Mines
AEO | American Eagle Outfitters
AER | AerCap | what aircraft-leasing company
AGCO | AGCO
AGL | Agilon Health | what health-care company
AGNCN | -
AI | C3.ai
ALC | Alcon | what maker of eye-care products
ALNY | Alnylam Pharmaceuticals | also Alnylam
AMC | AMC Entertainment | also AMC Theatres; what cinema operator
AMCX | AMC Networks | what media company
AMTD | -
ANF | Abercrombie & Fitch
ANSS | Ansys
ARGX | Argenx | seat
ARMK | Aramark | what catering company
ASAI | Assaí Atacadista | what supermarket company
ASR | Grupo Aeroportuario del Sureste | also Asur
ASX | ASE Technology | also Advanced Semiconductor Engineering
ATCO | -
ATHM | Autohome
ATVI | Activision Blizzard | also Activision
AUY | -
AVTR | Avantor | what maker of laboratory supplies
AXS | Axis Capital
AY | -
BABA | Alibaba
BAH | Booz Allen Hamilton | also Booz Allen
BB | BlackBerry
BBD | Bradesco | also Banco Bradesco
BBDO | -
BBVA | BBVA | also Banco Bilbao Vizcaya Argentaria
BCE | BCE Inc
BEKE | KE Holdings
BEP | Brookfield Renewable | what renewable-power producer
BGNE | -
BHP | BHP
BIDU | Baidu
BILL | BILL Holdings
BIP | Brookfield Infrastructure | what owner and operator of infrastructure
BJ | BJ's Wholesale Club
BK | =BNY
BKI | -
BLCO | Bausch + Lomb | what maker of eye-care products
BMRN | BioMarin
BNS | Scotiabank | also Bank of Nova Scotia
BPOP | Popular Inc
BPYPP | -
BRKR | Bruker
BSAC | Banco Santander Chile
BSBR | Santander Brasil
BSMX | -
BUD | AB InBev | also Anheuser-Busch InBev
BURL | Burlington Stores | also Burlington
BYND | Beyond Meat
BZ | Kanzhun | what online job-market company
CAE | CAE Inc | what maker of flight simulators
CAG | Conagra Brands | also Conagra
CAKE | Cheesecake Factory
CAR | Avis Budget Group | what car-rental company
CBRL | Cracker Barrel | what restaurant company
CCK | Crown Holdings
CDAY | -
CG | Carlyle Group
CHDN | Churchill Downs Incorporated
CHE | Chemed | what health-care company
CHGG | Chegg
CHH | Choice Hotels
CHK | =EXE
CHKP | Check Point | also Check Point Software
CHPT | ChargePoint | what operator of charging stations for cars
CIG | Cemig | also Companhia Energética de Minas Gerais
CIGI | Colliers | also Colliers International
CLF | Cleveland-Cliffs
CLVT | Clarivate | seat; what research-data company
CM | Canadian Imperial Bank of Commerce | also CIBC
CNI | Canadian National Railway
CNK | Cinemark | what cinema operator
COUR | Coursera | what company for online courses
CP | Canadian Pacific Kansas City
CPA | Copa Airlines | also Copa Holdings
CPB | Campbell Soup
CPG | -
CPNG | Coupang | cc KR
CPRI | Capri Holdings | seat; what owner of fashion brands
CRBG | Corebridge Financial | what insurance and pensions company
CRSP | Crispr Therapeutics | seat
CS | -
CSAN | Cosan | what energy and sugar company
CSL | Carlisle Companies
CTRA | -
CVE | Cenovus Energy | also Cenovus
CX | Cemex
CYBR | CyberArk
DB | Deutsche Bank
DBX | Dropbox
DCP | -
DFS | -
DISH | Dish Network | what satellite-television company
DKS | Dick's Sporting Goods | what sporting-goods retailer
DLB | Dolby Laboratories | also Dolby; what maker of sound technology
DLO | DLocal | what payments company
DNUT | Krispy Kreme | what doughnut company
DOC | -
DOCU | Docusign
DOOO | BRP Inc | what maker of snowmobiles and watercraft
DOX | Amdocs | seat
DQ | Daqo New Energy | what maker of silicon for solar cells
DSGX | Descartes Systems
DUOL | Duolingo | what maker of a language-learning app
EBR | Eletrobras
EDU | New Oriental
ELAN | Elanco Animal Health | what maker of animal medicines
ELP | Copel | no value
EMN | Eastman Chemical
ENIC | Enel Chile
EPD | Enterprise Products Partners
EQH | Equitable Holdings
EQNR | Equinor
ERF | -
ERIC | Ericsson
ESLT | Elbit Systems
EURN | -
EXAS | Exact Sciences
FCNCA | First Citizens BancShares | also First Citizens Bank
FHN | First Horizon | also First Horizon Bank
FIVE | Five Below | what discount retailer
FLT | =CPAY
FMC | FMC Corporation
FMS | Fresenius Medical Care
FMX | Femsa | no value; what drinks and retail company
FNV | Franco-Nevada | what mine-financing company
FRHC | Freedom Holding
FRO | Frontline plc | what tanker-shipping company
FTI | TechnipFMC | seat
FTS | Fortis Inc
FWONA | -
FWONK | -
GCI | Gannett | what newspaper publisher and media company
GDRX | GoodRx
GFS | GlobalFoundries | what chip maker
GIB | CGI Inc
GLBE | Global-e
GOL | Gol Linhas Aéreas Inteligentes | also Gol Linhas Aéreas
GOLD | Barrick Gold
GPRO | GoPro | what maker of cameras
GRAB | Grab Holdings | what ride-hailing and delivery company
GRND | Grindr | what maker of a dating app
GT | Goodyear | also Goodyear Tire & Rubber; what tyre maker
GTLB | GitLab
HEI | Heico
HES | -
HIMS | Hims & Hers
HLN | Haleon | what maker of over-the-counter medicines
HMC | Honda | also Honda Motor
HRB | H&R Block | what tax-preparation company
HSBC | HSBC
HTHT | H World | what hotel company
HTZ | Hertz | what car-rental company
HZNP | -
ICL | ICL Group | what maker of fertilisers and chemicals
ICLR | Icon plc | what clinical-research company
IEP | Icahn Enterprises | what conglomerate
IGT | -
IHG | InterContinental Hotels Group | what hotel company
IHS | IHS Towers | seat; what owner of mobile-phone masts
ING | ING Group
IONQ | IonQ | what maker of quantum computers
IOT | Samsara Inc
IPG | -
IQ | iQiyi | what video-streaming company
IRBT | iRobot | what maker of robot vacuum cleaners
ITUB | Itaú Unibanco
IX | Orix | what financial-services company
JHG | Janus Henderson
JOBY | Joby Aviation | what maker of electric air taxis
K | Kellogg's
KEP | Korea Electric Power | also Kepco
KGC | Kinross Gold | also Kinross
KNX | Knight-Swift
KODK | Eastman Kodak | also Kodak; what maker of film and printing equipment
KOF | Coca-Cola Femsa
KRG | -
KT | KT Corporation
LBRDA | -
LBRDK | -
LBTYA | Liberty Global | seat
LBTYB | Liberty Global | seat
LBTYK | Liberty Global | seat; what telecommunications company
LC | LendingClub
LCID | Lucid Motors | also Lucid Group
LKQ | LKQ | what distributor of car parts
LOGI | Logitech | what maker of computer accessories
LPL | LG Display | what maker of screens
LPLA | LPL Financial
LSI | -
LSXMA | -
LSXMB | -
LSXMK | -
LU | Lufax | what lending company
MANU | -
MAT | Mattel
MBLY | Mobileye | what maker of driver-assistance systems
ME | 23andMe | what company for genetic tests
MELI | Mercado Libre | cc AR; also MercadoLibre
MFC | Manulife
MFG | Mizuho Financial Group | also Mizuho
MKTX | MarketAxess | what bond-trading platform company
MMC | =MRSH
MMP | -
MNDY | Monday.com
MNSO | Miniso
MRO | -
MTCH | Match Group | what company for dating apps
MTN | Vail Resorts | what operator of ski resorts
MUFG | Mitsubishi UFJ Financial Group | also Mitsubishi UFJ
NICE | NICE Ltd | what software company
NIO | Nio
NTCO | Natura &Co
NTNX | Nutanix
NTR | Nutrien
NU | Nubank | what online bank
NVAX | Novavax
NVCR | Novocure
NVEI | Nuvei | what payments company
NVT | nVent Electric | seat
NWL | Newell Brands | what maker of household goods
NWTN | -
NXST | Nexstar Media Group | also Nexstar; what media company
OGN | Organon
ONON | On Holding
OSH | -
OTEX | OpenText | also Open Text
PAA | Plains All American
PAAS | Pan American Silver | what silver-mining company
PAGS | PagSeguro | what payments company
PAM | Pampa Energía | what energy company
PARA | -
PARAA | -
PATH | UiPath
PAYC | Paycom
PBR | Petrobras
PDD | PDD Holdings | cc CN
PEAK | -
PEN | Penumbra Inc
PHG | Philips
PKI | =RVTY
PKX | Posco
PLNT | Planet Fitness | what operator of gyms
PLUG | Plug Power | what maker of fuel cells
POOL | Pool Corporation
PPC | Pilgrim's Pride
PSNY | Polestar
PSO | Pearson plc | what education publisher
PTON | Peloton Interactive | also Peloton; what maker of exercise bikes
PUK | Prudential plc
PXD | -
PZZA | Papa John's
QGEN | Qiagen | seat
QSR | Restaurant Brands International
RBA | Ritchie Bros. Auctioneers | what auctioneer and broker of used machines
RCI | Rogers Communications
RDFN | Redfin
RDY | Dr. Reddy's Laboratories
RE | =EG
RELX | Relx | what publishing and data company
RGLD | Royal Gold | what mine-financing company
RIG | Transocean | seat
RIO | Rio Tinto
RIVN | Rivian | also Rivian Automotive
RKLB | Rocket Lab | what maker and operator of rockets
RKT | Rocket Companies
RLX | RLX Technology | what maker of e-cigarettes
RNG | RingCentral
ROIV | Roivant Sciences | seat
ROKU | Roku | what maker of streaming devices
RPD | Rapid7
RPRX | Royalty Pharma | what drug-royalty company
RTO | Rentokil Initial | also Rentokil; what pest-control company
RUN | Sunrun
RXDX | -
S | SentinelOne
SAN | Santander | also Banco Santander
SBGI | Sinclair Broadcast Group | what media company
SBS | Sabesp
SBSW | Sibanye-Stillwater
SCCO | Southern Copper | seat
SCI | Service Corporation International | what funeral company
SE | Sea Limited | what games and online-shopping company
SEDG | SolarEdge | what maker of solar equipment
SGEN | -
SGFY | -
SGML | -
SHAK | Shake Shack
SHG | Shinhan Financial Group | also Shinhan
SID | Companhia Siderúrgica Nacional | also CSN
SIG | Signet Jewelers | what jewellery retailer
SIRI | SiriusXM | also Sirius XM; what radio company
SIX | Six Flags | what operator of amusement parks
SJR | -
SKX | Skechers
SNAP | Snap | also Snap Inc
SNX | TD Synnex
SOFI | SoFi | also SoFi Technologies
SONO | Sonos | what maker of loudspeakers
SONY | Sony | also Sony Group
SPOT | Spotify | cc SE
SQ | =XYZ
SQM | Sociedad Química y Minera de Chile | also SQM
SQSP | Squarespace
SRAD | Sportradar
SRPT | Sarepta Therapeutics | also Sarepta
SSL | Sasol | what energy and chemical company
SSP | E.W. Scripps
SSTK | Shutterstock
STLA | Stellantis | seat
STNE | StoneCo | cc BR; what payments company
STNG | Scorpio Tankers | what tanker-shipping company
SU | Suncor Energy | also Suncor
SWAV | -
SYM | Symbotic | what maker of warehouse robots
TAK | Takeda Pharmaceutical | also Takeda
TAL | TAL Education
TCOM | Trip.com
TD | Toronto-Dominion Bank | also TD Bank Group
TDOC | Teladoc Health | what telemedicine company
TECK | Teck Resources | also Teck
TFPM | Triple Flag Precious Metals | what mine-financing company
TIGO | Millicom
TIMB | TIM Brasil
TIXT | -
TKC | Turkcell
TLK | Telkom Indonesia
TM | Toyota
TME | Tencent Music | also Tencent Music Entertainment; what music-streaming company
TOL | Toll Brothers
TOP | -
TOST | Toast Inc | what restaurant-software company
TRI | Thomson Reuters | what news and information company
TRIP | Tripadvisor
TRTN | Triton International | what container-leasing company
TRU | TransUnion | what credit-reporting company
TS | Tenaris | what maker of steel pipes
TSM | TSMC
TTC | Toro Company | what maker of lawn mowers
TU | Telus | also Telus Communications
TW | Tradeweb | what bond-trading platform company
TWLO | Twilio | what communications-software company
UBS | UBS
UGP | Ultrapar
UHAL | U-Haul | what truck-rental company
UI | Ubiquiti
UNM | Unum Group
UPWK | Upwork | what operator of a market for freelance work
UWMC | UWM Holdings | no value
VALE | Vale
VFC | VF Corporation
VMEO | Vimeo | what video-sharing company
VOD | Vodafone
VSAT | Viasat | what satellite-communications company
VSCO | Victoria's Secret
W | Wayfair
WB | Weibo | what social-media company
WBA | -
WDS | Woodside Energy | what oil and gas producer
WE | WeWork | what company for shared offices
WES | Western Midstream | what pipeline company
WFG | West Fraser
WH | Wyndham Hotels & Resorts
WHR | Whirlpool Corporation
WLK | Westlake Corporation
WMG | Warner Music Group | what music company
WNS | -
WPM | Wheaton Precious Metals | what mine-financing company
WSC | WillScot
XM | Qualtrics
XP | XP Inc
XPEV | Xpeng
XRAY | Dentsply Sirona
XRX | Xerox | what maker of printers and copiers
YELP | Yelp
YMM | Full Truck Alliance | what truck-hailing platform company
Z | Zillow
ZG | Zillow
ZGN | Zegna
ZI | ZoomInfo
ZM | Zoom Video Communications | what video-conferencing company
ZTO | ZTO Express
`;

interface Reviewed {
  name: string;
  also: string[];
  country?: string;
  bySeat: boolean;
  what?: string;
  valued: boolean;
}

const REVIEWED: ReadonlyMap<string, Reviewed> = new Map(
  tableRows(ROWS).map(([ticker = '', name = '', more = '']) => {
    const told = more.split('; ');
    const after = (word: string) =>
      told.filter((one) => one.startsWith(`${word} `)).map((one) => one.slice(word.length + 1));
    const [country] = after('cc');
    const [what] = after('what');
    return [
      ticker,
      {
        name,
        also: after('also'),
        bySeat: told.includes('seat'),
        valued: !told.includes('no value'),
        ...(country && { country }),
        ...(what && { what }),
      },
    ];
  }),
);

/** What a reader of the list put right about the company of this code. */
export const reviewedListing = (ticker: string): Reviewed | undefined => REVIEWED.get(ticker);
