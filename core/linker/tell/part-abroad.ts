import type { EntityTable } from '../../pack/entity-table';
import { demonymOf } from '../demonyms/demonym-of';
import type { PageMention } from '../settle/page-mention';
import { textBefore } from '../units/text-beside';

/** Units of text before a name in which the part and its country are told. */
const LOOK = 48;
/** "the Greek region of [Macedonia]", "la région grecque de [Macédoine]", "in der griechischen Region [Makedonien]". */
const ADJECTIVE_FIRST = /(\p{L}+) (?:region|province|district|provinz|provincie|regio|provins)(?: of| van)? $/iu;
const NOUN_FIRST =
  /(?:région|province|provincia|región|regione|província|região) (\p{L}+) (?:de|di|do|da|della|d['’]) ?$/iu;

/** "провинция [Македония]", "إقليم [مقدونيا]": countries are no provinces; "провинции [Пакистана]" are parts of one. */
const PROVINCE = /(?:^|[^\p{L}])(?:(?:провинци|провінці|prowincj)\p{L}{1,2}|إقليم|اقليم|استان) $/iu;
/** "the province of [Macedonia]", "la provincia de [Panamá]", and not "Punjab province of [Pakistan]". */
const OF_PROVINCE =
  /(?:^|[^\p{L}])(?:the|la|una|une|a|della|nella|na|da|die|der) (?:\p{Ll}+ )?(?:province|provincia|província|[Pp]rovinz) (?:(?:of|de|di|do|du) |d['’])?$/u;

/** True of a country whose name the words before give to a part of another: "the Greek province of [Macedonia]". */
export function isPartAbroad(
  { from: { run, lang }, scanned }: PageMention,
  entity: number,
  entities: EntityTable,
): boolean {
  const before = textBefore(run.text, scanned.start, LOOK);
  if ((!scanned.inflected && PROVINCE.test(before)) || OF_PROVINCE.test(before)) return true;
  const word = ADJECTIVE_FIRST.exec(before)?.[1] ?? NOUN_FIRST.exec(before)?.[1];
  if (word === undefined) return false;
  const country = demonymOf(word.toLowerCase(), lang);
  return country !== '' && country !== entities.country(entity);
}
