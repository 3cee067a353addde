import type { Lexicon } from '../../../lexicon/lexicon';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';

/** "Hrvatski operater": an adjective with a capital where a sentence begins, no case of the country's name. */
const SOUTH_SLAVIC = new Set('hr sr bs sh sl mk bg'.split(' '));
const SOUTHERN = /(?:[sšcč]k|[сшцч]к)[iи]$/iu;

/** "Česká vláda", "Slovenský premiér": a long vowel behind these is an adjective's alone. */
const CZECH_SLOVAK = new Set(['cs', 'sk']);
const CZECH = /[sšcč]k[ýáé]$/iu;

/** "Московский «Спартак»", "Советский суд": towns are called so too. */
const EAST_SLAVIC = new Set(['ru', 'uk', 'be']);
const EASTERN = /(?:ский|ская|ское|ський|ська|ське)$/iu;
const NOUN_OR_QUOTE = /^ [\p{Ll}«"“„]/u;
/** "в [Московский] гарнизонный суд": bodies of a town in the midst of a sentence; "город [Волжский]" has no such noun behind. */
const BODY =
  /^ (?:\p{Ll}+(?:[ыо]й|[иі]й|ая|яя|ое|а|я|е) ){0,2}(?:суд|трибунал|завод|комбинат|институт|інститут|университет|університет|театр|музе[йї]|метрополитен|метрополітен|вокзал|аэропорт|аеропорт|округ|зоопарк|прокуратура|епархия|єпархія)(?![\p{L}])/u;
const LONGEST = 44;

/** "Polski prezydent", and not "Polski nie stać". */
const POLISH = /[sc]ki$/iu;
const NOUN = /^ (?!nie |to |na |i |w |z |jest )\p{Ll}{3}/u;
/** Units of text behind a name in which that is seen. */
const LOOK = 6;

/** True of a word of that shape where a sentence begins and a noun may follow. */
const begins = ({ from: { run }, text, scanned: { bits, end } }: PageMention, shape: RegExp, noun: RegExp): boolean =>
  (bits & Bit.SentenceStart) !== 0 && shape.test(text) && noun.test(textAfter(run.text, end, LOOK));

const hasBody = ({ from: { run }, scanned: { end } }: PageMention): boolean =>
  BODY.test(textAfter(run.text, end, LONGEST));

/** True of one word that is an adjective where it looks like a place's name or a case of it. */
export function isSlavicAdjective(mention: PageMention): boolean {
  const { from, many, text, scanned } = mention;
  if (many) return false;
  if (SOUTH_SLAVIC.has(from.lang)) return scanned.inflected && SOUTHERN.test(text);
  if (CZECH_SLOVAK.has(from.lang)) return CZECH.test(text);
  if (EAST_SLAVIC.has(from.lang))
    return begins(mention, EASTERN, NOUN_OR_QUOTE) || (EASTERN.test(text) && hasBody(mention));
  return from.lang === 'pl' && scanned.inflected && begins(mention, POLISH, NOUN);
}

const OM = 'ском';
const TOWN = 'ск';
const IN = /(?:^|[^\p{L}])(?:в|во|на|о|об|при) $/iu;

/** "на [Уральском] заводе": behind these a town in -ск ends in -ске, and only an adjective so. */
export const isTownsAdjective = (
  { from: { run }, text, scanned: { start, alias, inflected } }: PageMention,
  lexicon: Lexicon,
): boolean =>
  inflected && text.endsWith(OM) && lexicon.surface(alias).endsWith(TOWN) && IN.test(textBefore(run.text, start, 4));
