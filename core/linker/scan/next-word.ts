import { textAfter } from '../units/text-beside';
import { isDivision } from '../words/divisions';
import * as W from '../words/language-words';
import { Bit, type MentionContext } from './context-bits';
import { type Neighbour, rightOf } from './neighbour';
import type { RunSetting } from './run-setting';

/** What is called after somebody, with an article of its own: "the [Epstein] case". */
const OWNED = new Set(
  'trial case presidency era family verdict probe investigation impeachment files estate affair doctrine regime camp murder indictment conviction bill plan ally years'.split(
    ' ',
  ),
);

/** What is added or claimed is no speech where one of these follows: "[Chelsea] added another three points". */
const GAINS = new Set(['added', 'adds', 'claimed', 'claims']);
const GAINED = new Set('a an another two three four five their its'.split(' '));

/** "[Sleaford] is a market town and": what a place is said to be, no native and no council of one. */
const IS_PLACE =
  /^ (?:an?|the|one of the) (?:[\p{L}\d’'-]+ ){0,4}?(?:city|town|village|municipality|suburb|district|neighbou?rhood|hamlet|seaport|commune|borough)(?:$|[.,;:]| (?:in|of|on|and|with|that|which|where|located|situated|near|from)(?!\p{L}))/u;
const IS = new Set(['is', 'was', 'being']);
/** Units of text that this takes. */
const LONGEST_IS = 72;

/** What the word behind a name, with a blank between them, says of it. */
export function readNext(setting: RunSetting, next: Neighbour, into: MentionContext): void {
  const { bits } = next;
  if (next.end - next.start <= 5 && IS.has(next.word) && IS_PLACE.test(textAfter(setting.text, next.end, LONGEST_IS)))
    into.bits |= Bit.PlaceNoun;
  if (bits & W.SPEECH && !next.capital) {
    const gains = GAINS.has(next.word) && GAINED.has(rightOf(setting, next.end)?.word ?? '');
    if (!gains) into.bits |= Bit.Speech;
  }
  if (bits & W.PLACE_NOUN) into.bits |= isDivision(next.word) ? Bit.PlaceNoun | Bit.Division : Bit.PlaceNoun;
  if (bits & W.TITLE) into.bits |= Bit.OfficeRight;
  if (bits & W.WHO) into.bits |= Bit.PersonTail;
  if (bits & W.SPORT) into.bits |= Bit.Sport;
  // "the Trump administration", "the Paxton trial": the article is the noun's.
  if (into.bits & Bit.Article && (bits & W.HARMLESS || (!next.capital && OWNED.has(next.word))))
    into.bits &= ~Bit.Article;
}
