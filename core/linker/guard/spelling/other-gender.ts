import type { Lexicon } from '../../../lexicon/lexicon';
import { SOUND_SPELT } from '../../../text/serbian';
import type { PageMention } from '../../settle/page-mention';

const OF_A = /[auау]$/;
const IN_O = /[oо]$/;

/** "[Политика] пише", "Čita [Politiku]": a paper in -a, whose cases are those of Politico too, which Serbian hardly bends. */
export const isOfOtherGender = ({ text, many, from, scanned }: PageMention, lexicon: Lexicon): boolean =>
  !many &&
  scanned.inflected &&
  SOUND_SPELT.has(from.lang) &&
  OF_A.test(text) &&
  IN_O.test(lexicon.surface(scanned.alias));
