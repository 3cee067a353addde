import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { textAfter } from '../../units/text-beside';

const PODEMOS = 'Podemos';
const INFINITIVE = /^ (?:no )?(?:ir|\p{Ll}+(?:[aei]r)(?:se|nos|l[aeo]s?)?)(?!\p{L})/u;
const LOOK = 24;

/** "[Podemos] decir que": the party's name is Spanish and Portuguese for "we can", where a sentence begins. */
export const isVerbForm = ({ text, from: { run }, scanned: { bits, end } }: PageMention): boolean =>
  text === PODEMOS && (bits & Bit.SentenceStart) !== 0 && INFINITIVE.test(textAfter(run.text, end, LOOK));
