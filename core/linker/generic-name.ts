import { wordsFor } from './words/for-language';
import { CONNECTOR, FUNCTION, GENERIC, HEAD, TITLE } from './words/language-words';

const ANY = GENERIC | HEAD | TITLE | FUNCTION | CONNECTOR;

/** True when every country could have a body of this name: "National Assembly", "Labour Party", "Supreme Court". */
export function isGeneric(text: string, lang: string): boolean {
  const { bits } = wordsFor(lang);
  let generic = false;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const found = bits.get(word.replace(/[’]/g, "'")) ?? 0;
    if (!(found & ANY)) return false;
    if (found & (GENERIC | HEAD)) generic = true;
  }
  return generic;
}
