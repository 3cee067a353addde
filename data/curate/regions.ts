/**
 * The parts of the world that files of curated records are named after, `people/politics/south-asia.yaml`, with the
 * ISO 3166-1 codes of their countries: large ones have a file of their own, neighbours share one.
 */
const REGIONS: Record<string, string> = {
  'united-states': 'UM US',
  'canada-oceania': 'AQ AS AU CA CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS',
  'latin-america-caribbean':
    'AG AI AR AW BB BL BM BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS ' +
    'MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  'britain-ireland': 'GB GG GI IE IM JE',
  'france-benelux': 'BE FR LU MC NL',
  'germany-austria-switzerland': 'AT CH DE LI',
  'southern-europe': 'AD CY ES GR IT MT PT SM VA',
  'nordics-baltics': 'AX DK EE FI FO GL IS LT LV NO SE SJ',
  'central-europe-balkans': 'AL BA BG CZ HR HU ME MK PL RO RS SI SK XK',
  'russia-ukraine-central-asia': 'AM AZ BY GE KG KZ MD RU TJ TM UA UZ',
  'israel-palestine': 'IL PS',
  'middle-east-north-africa': 'AE BH DZ EG EH IQ IR JO KW LB LY MA OM QA SA SY TN TR YE',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE ' +
    'RW SC SD SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW',
  'south-asia': 'AF BD BT IN LK MV NP PK',
  'east-asia': 'CN HK JP KP KR MN MO TW',
  'south-east-asia': 'BN ID KH LA MM MY PH SG TH TL VN',
};

const REGION_OF = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region] as const)),
);

/** The file name for what has no country, or many. */
const WORLD = 'world';

/** The part of the world a country's records are kept under; undefined for an unknown code. */
export const regionOf = (country: string | undefined): string | undefined =>
  country === undefined ? WORLD : REGION_OF.get(country);

/** True of a file that is named after a part of the world; others hold one subject of all countries. */
export const isRegion = (name: string): boolean => name === WORLD || Object.hasOwn(REGIONS, name);
