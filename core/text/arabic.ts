import { type BeginningTable, beginnings } from './affixes';

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ك', 'ل'];

function proclitics() {
  const list = [];
  for (const conjunction of CONJUNCTIONS) {
    for (const preposition of PREPOSITIONS) {
      const cut = conjunction + preposition;
      if (cut !== '') list.push({ cut, put: '', outside: cut.length });
    }
    // "to" and the article are written as one: للاتحاد is ل + الاتحاد; the name's span begins at the first ل.
    list.push({ cut: `${conjunction}لل`, put: 'ال', outside: conjunction.length });
  }
  return list;
}

/** Particles Arabic writes onto the next word: and, so, in, as, to. The article ال is part of a name. */
export const ARABIC_PROCLITICS: BeginningTable = beginnings(proclitics());

/** Languages in Arabic script that write such particles apart. */
export const WITHOUT_PROCLITICS: ReadonlySet<string> = new Set(['fa', 'ur', 'ps', 'ckb', 'ku', 'sd', 'ug', 'prs']);
