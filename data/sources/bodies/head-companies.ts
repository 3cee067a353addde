/**
 * Companies of the research registry whose record is that of the company itself, at its head office, reviewed by hand:
 * the others are its branches, or nothing tells. Those in the news are known by their name alone.
 */

const IN_THE_NEWS = [
  '00q32j219 Boehringer Ingelheim',
  '00971b260 Google DeepMind',
  '001ccf545 Wipro',
  '00tcejj11 State Oil Company of Azerbaijan Republic',
  '00tr9az64 Contemporary Amperex Technology',
  '00xmwgm53 Telecom Italia',
  '01eccwj82 Siemens Energy',
  '02as1sh25 Dassault Aviation',
  '02ct12k14 Network Rail',
  '02grspc61 Hugging Face',
  '02k3grx88 KazMunayGas',
  '033y26782 Mitsubishi Electric',
  '038e2g226 Fujitsu',
  '03bs18y54 Infosys',
  '03cz13y64 British Steel',
  '03ej19f56 Moonshot AI',
  '03jjbp459 Turkish Aerospace Industries',
  '03vs3wt56 Baidu',
  '03vx93323 Norsk Hydro',
  '0449c4c15 Siemens Healthineers',
  '04674kj97 BHP',
  '049ahjd53 Daimler Truck',
  '04r9x1a08 AstraZeneca',
  '05a5cgn70 XPeng',
  '05gsrh908 Ecopetrol',
  '05gxmms51 Commercial Aircraft Corporation of China',
];

const HEARD = [
  '004s7v560 Sociedad Química y Minera de Chile',
  '00962x353 LKAB',
  '00k0vnk02 National Oil Corporation',
  '00pmgap74 Dabur',
  '00rm8g048 Bharat Biotech',
  '00twdhr48 Korea Hydro and Nuclear Power',
  '00x6bxz91 Companhia Siderúrgica Nacional',
  '0117jxy09 Springer Nature',
  '014aeyd41 Asahi Breweries',
  '016vzmc05 Nippon Steel',
  '016xe6q07 Hanwha Group',
  '0017kmw32 Eletrobras',
  '01bvqg661 Nikon',
  '01cjash87 Astellas Pharma',
  '01ee25k38 MiniMax',
  '01g8djv19 Solvay',
  '01gmv5d77 McKinsey & Company',
  '01qmw3j63 Evonik',
  '01v376g59 Fresenius',
  '01v4kb744 Larsen & Toubro',
  '01x1wsp06 Acwa',
  '0234cd281 Mitsubishi Group',
  '026xdv168 De Gruyter Brill',
  '027eejh88 Sakana AI',
  '027y26122 Daiichi Sankyo',
  '0289e7422 JFE Holdings',
  '028h2cy94 Tetra Pak',
  '02ebcws13 DAF Trucks',
  '02ed64f32 Grifols',
  '02hqwnx33 Western Digital',
  '02qenvm24 Chan Zuckerberg Initiative',
  '02sbh2p55 Nordex',
  '02wq41p38 Aviation Industry Corporation of China',
  '02yw0nw49 PsiQuantum',
  '0033rtn64 Gedeon Richter',
  '03dak6a36 Asics',
  '03nt0pm37 Roketsan',
  '03qh0mb25 Envision Energy',
  '03qemwx69 Wolters Kluwer',
  '03r7fm174 KDDI',
  '041jtyq26 GAIL',
  '041m6k425 OCP Group',
  '0433haa75 Hyundai Heavy Industries',
  '044466k19 Bitmain Technologies',
  '044h7tr79 Hilti',
  '044mkdq33 Ajinomoto',
  '04aqg9s78 Beiersdorf',
  '04c235406 DNV',
  '04fperw70 Korea Electric Power Corporation',
  '04jk2xb11 Serum Institute of India',
  '04m5wpy84 Maxar Technologies',
  '04nj3ht72 Commonwealth Fusion Systems',
  '04pjzv747 LG Chem',
  '04sk0bj73 Fresenius Medical Care',
  '04wacmk20 Kuwait Petroleum Corporation',
  '04zrf9x98 Planet Labs',
  '0526cz443 Henkel',
  '052sda025 African Export-Import Bank',
  '055j8ya05 RELX',
  '0564cd633 Lundbeck',
  '057f25d66 Sinovac Biotech',
  '058wb7691 Renesas Electronics',
  '05cggb038 Teck',
  '05ek91318 Orano',
  '05f0vmf18 Hanwha Techwin',
  '05gc25a42 Keyence',
  '05kxbz959 Hyundai Motor Group',
  '05kyy7d06 Saab',
  '05v1frz10 United Aircraft Corporation',
];

/** Their year in the registry is that of a merger, a parent or a predecessor. */
const OTHER_YEAR = new Set(
  '026xdv168 03jjbp459 0449c4c15 044mkdq33 04674kj97 049ahjd53 04m5wpy84 05ek91318 05f0vmf18 05gsrh908 05kxbz959'.split(
    ' ',
  ),
);

const idsOf = (rows: readonly string[]) => new Set(rows.map((row) => row.split(' ', 1)[0]));
const inTheNews = idsOf(IN_THE_NEWS);
const heard = idsOf(HEARD);

/** What the company of this registry id is worth when its record is its head office's; undefined where it is not. */
export function headCompany(ror: string): number | undefined {
  return inTheNews.has(ror) ? 0.42 : heard.has(ror) ? 0.22 : undefined;
}

/** Whether the registry's year is the one in which that company was founded. */
export const isFoundingYear = (ror: string) => headCompany(ror) !== undefined && !OTHER_YEAR.has(ror);
