import { type BeginningTable, beginnings } from './affixes';

/** Particles Hebrew writes onto the next word, in their order: and · that, when · in, to, from, as. */
const AND = ['', 'ו'];
const THAT = ['', 'ש', 'כש', 'מש', 'לכש'];
const IN = ['', 'ב', 'ל', 'מ', 'כ'];

function prefixes() {
  const list = [];
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
      }
    }
  }
  return list;
}

/** Prefixes ו ה ב ל מ ש כ and their usual sequences. */
export const HEBREW_PREFIXES: BeginningTable = beginnings(prefixes());
