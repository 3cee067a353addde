import type { PageMention } from '../../settle/page-mention';
import { isApostrophe, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { textBefore } from '../../units/text-beside';

/** A street with "of" behind it; "dans une rue de [Marseille]" is a street in the town. */
const STREETS: ReadonlyMap<string, RegExp> = new Map([
  [
    'fr',
    /(?<!(?:^|[^\p{L}])(?:une?|cette|ce|chaque|autre|aucune?)(?: (?:grande?|petite?|longue|large|étroite?|célèbre|autre))? )(?<!\p{L})(?:rue|avenue|boulevard|quai|faubourg|impasse) (?:de |d['’])$/iu,
  ],
  [
    'es',
    /(?<!(?:^|[^\p{L}])(?:una?|esta|cada|otra|alguna)(?: (?:céntrica|concurrida|conocida|transitada|gran|larga))? )(?<!\p{L})(?:calle|avenida|paseo) de $/iu,
  ],
  [
    'pt',
    /(?<!(?:^|[^\p{L}])(?:n?uma|n?esta|cada|outra)(?: (?:movimentada|grande|importante|longa|larga))? )(?<!\p{L})(?:rua|avenida) d[eoa] $/iu,
  ],
]);
const LOOK = 40;

/** "rue de [Marseille]", "quai d’[Orsay]", "calle de [Toledo]": streets are called after places. */
export const isStreetsName = ({ from: { lang, run }, scanned: { start } }: PageMention): boolean => {
  const joint = unitAt(run.text, start - 1);
  if (joint !== SPACE && !isApostrophe(joint)) return false;
  return STREETS.get(lang)?.test(textBefore(run.text, start, LOOK)) === true;
};
