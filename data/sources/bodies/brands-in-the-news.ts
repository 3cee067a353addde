/**
 * Brands that the news writes of by their name alone, reviewed by hand: the lists of shops and pipelines undersell them.
 * Names that are words in any of our languages, surnames or forenames too are left to their records.
 */

/** By Wikidata id as the list has it; with what it is where the list has only a sideline of it. */
const REVIEWED: readonly (readonly [qid: string, name: string, what?: string])[] = [
  ['Q178516', 'Gucci'],
  ['Q193136', 'Prada'],
  ['Q218115', 'Chanel'],
  ['Q147662', 'Zara'],
  ['Q137023', 'Primark'],
  ['Q26070', 'Uniqlo'],
  ['Q390107', 'Burberry'],
  ['Q483915', 'Nike', 'sports-clothing company'],
  ['Q420822', 'Gap Inc.'],
  ['Q127962', 'Levi Strauss & Co.'],
  ['Q1066858', 'Tiffany & Co.'],
  ['Q151954', 'Lidl'],
  ['Q54078', 'IKEA'],
  ['Q487494', 'Tesco', 'supermarket chain'],
  ['Q1591889', 'Walgreens'],
  ['Q971649', 'Orlen'],
  ['Q549181', 'MOL Group', 'oil and gas company'],
  ['Q1776022', 'Equinor'],
  ['Q1492739', 'Galp Energia'],
  ['Q2974437', 'Citgo'],
  ['Q871308', 'Pemex'],
  ['Q1641044', 'Pertamina'],
  ['Q795354', 'CNOOC'],
  ['Q831445', 'Sinopec'],
  ['Q503182', 'PetroChina'],
  ['Q2116312', 'Transneft', 'pipeline company'],
  ['Q691563', 'Nord Stream', 'gas-pipeline company'],
  ['Q1339966', 'Enbridge', 'pipeline company'],
  ['Q905998', 'Sasol'],
  ['Q1367885', 'Eskom'],
  ['Q820804', 'Transnet', 'railway, port and pipeline company'],
  ['Q333894', 'Tokyo Electric Power Company Holdings'],
  ['Q209078', 'State Grid', 'power company'],
  ['Q19839259', 'Uniper'],
  ['Q1437502', 'Iberdrola'],
  ['Q1241260', 'Ørsted'],
  ['Q157675', 'Vattenfall'],
  ['Q1439075', 'Fortum'],
  ['Q1632461', 'Veolia', 'water, waste and energy company'],
  ['Q1105695', 'Codelco', 'copper-mining company'],
  ['Q169339', 'Glencore', 'mining and commodity-trading company'],
  ['Q160229', 'Telefónica'],
  ['Q1636958', 'Xiaomi'],
  ['Q806189', 'Banco Bilbao Vizcaya Argentaria'],
  ['Q548278', 'Standard Chartered'],
  ['Q1152847', 'Lloyds Bank'],
  ['Q1123823', 'Nordea'],
  ['Q252004', 'Rabobank'],
  ['Q1145493', 'Swedbank'],
  ['Q912778', 'OTP Bank'],
  ['Q1549389', 'VTB Bank'],
  ['Q1924338', 'Gazprombank'],
  ['Q26299', 'China Construction Bank'],
  ['Q26463', 'Industrial and Commercial Bank of China'],
  ['Q230426', 'Zurich Insurance Group'],
  ['Q202210', 'GameStop'],
  ['Q4778915', 'Cloudflare'],
  ['Q941127', 'Salesforce'],
];

/** What such a name is worth: read alone, it is the company. */
export const IN_THE_NEWS = 0.42;

/** What the reviewed brand is, if our list says so; undefined where the brand is not reviewed. */
export function reviewedBrand(qid: string): { what?: string } | undefined {
  byId ??= new Map(REVIEWED.map(([id, , what]) => [id, { ...(what && { what }) }]));
  return byId.get(qid);
}

let byId: Map<string, { what?: string }> | undefined;
