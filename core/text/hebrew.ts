import { type Beginning, type BeginningTable, beginnings } from './affixes';
import { ARTICLED } from './hebrew-articled';

/** Particles Hebrew writes onto the next word, in their order: and · that, when · in, to, from, as. */
const AND = ['', 'ו'];
const THAT = ['', 'ש', 'כש', 'מש', 'לכש'];
const IN = ['', 'ב', 'ל', 'מ', 'כ'];

/** Of them those that swallow the article. */
const SWALLOWING = ['ב', 'ל', 'כ'];

function prefixes() {
  const list: Beginning[] = [];
  for (const and of AND) {
    for (const that of THAT) {
      for (const preposition of IN) {
        const cut = and + that + preposition;
        if (cut !== '') {
          list.push({ cut, put: '', outside: cut.length });
          // Within a word the letter ו of a name is written twice: לוויטקוף is ל + ויטקוף.
          list.push({ cut: `${cut}וו`, put: 'ו', outside: cut.length });
        }
        // The article is inside the span of the name: מ[האו"ם], [הקרמלין].
        if (preposition === '' || preposition === 'מ' || preposition === 'כ') {
          list.push({ cut: `${cut}ה`, put: '', outside: cut.length });
        }
        // The article of a name goes where such a preposition is written onto it: ב[פיליפינים].
        if (SWALLOWING.includes(preposition)) list.push({ cut, put: 'ה', outside: cut.length, only: ARTICLED });
      }
    }
  }
  return list;
}

/** Prefixes ו ה ב ל מ ש כ and their usual sequences. */
export const HEBREW_PREFIXES: BeginningTable = beginnings(prefixes());
