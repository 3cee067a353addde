/** Countries where well-known brands are at home whose descriptions do not tell it, reviewed by hand. */
import { tableRows } from '../../table-rows';

/** By Wikidata id as the list has it. */
const ROWS = `
AE Q1538829 Q166729 Q4670141 Q5310570
CH Q1264020
CZ Q29637
DE Q13610282 Q2381223
ES Q544532
FI Q1123823
FR Q1632461 Q6686
GB Q160126 Q6108019 Q673231
JP Q53097 Q9584
KW Q4119207
LU Q27893
MX Q1770208
MY Q1476369 Q827306
NL Q366182
NO Q845632
PT Q17488861
RO Q27460
SE Q309865
SG Q2042423
US Q1106938 Q135635 Q214126 Q216796 Q22671741 Q267122 Q27415 Q27436 Q28027517 Q28993 Q2974437 Q421253 Q456157 Q5063092
US Q6982632
VN Q6123772
ZA Q2751701 Q3054251
`;

const byId = new Map(tableRows(ROWS, ' ').flatMap(([country = '', ...ids]) => ids.map((id) => [id, country] as const)));

/** The country where the brand of this id is at home; undefined where its description tells. */
export const brandHome = (qid: string): string | undefined => byId.get(qid);

/** At home in no one country, wherever the list has their shops. */
const WORLDWIDE = new Set(['Q188307', 'Q533143']);

/** True for a chain at work all over the world, by its Wikidata id. */
export const isWorldwide = (qid: string): boolean => WORLDWIDE.has(qid);

/** Dealers in cars whose descriptions do not say that they are. */
const DEALERS = new Set('Q133262739 Q141160707 Q141159741 Q29344371 Q11330789 Q135910440 Q7977432'.split(' '));
const DEALS = /\bdealer|\bused[ -]cars?\b|\bcar sales|automotive retailer/i;

/** "car dealer" of what the list of makers of cars has beside them; undefined of makers. */
export function dealerTold(qid: string, description: string): string | undefined {
  if (DEALERS.has(qid) || DEALS.test(description)) return 'car dealer';
  return /\bcar rental/i.test(description) ? 'car-rental company' : undefined;
}
