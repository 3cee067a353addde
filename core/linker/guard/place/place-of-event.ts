import type { PageMention } from '../../settle/page-mention';
import { textAfter } from '../../units/text-beside';
import { wordEnding } from '../../units/word-walk';
import { wordSet } from '../../words/word-table';

/** Where something happened that is called after it. */
const BUILDINGS = wordSet(
  'station airport hotel bridge mall theatre theater nightclub hospital factory mine dam tower building',
);
/** What happened there. */
const HAPPENED =
  /^(?:['’]s)?(?: \p{Ll}+)? (?:collapse|disaster|tragedy|fire|attacks?|shooting|bombings?|siege|crash|blast|explosion|massacre|accident|stampede|roof|canopy|protests?)(?!\p{L})/u;
const LOOK = 36;

/** "deaths at the [Novi Sad train station]": the place itself, and not what happened there and is called after it. */
export const isPlaceOfEvent = ({ many, text, from: { run }, scanned: { end } }: PageMention): boolean =>
  many && BUILDINGS.has(wordEnding(text, text.length)) && !HAPPENED.test(textAfter(run.text, end, LOOK));
