import { directionOf } from '../direction';
import { type Look, language, speakThrough } from '../say';

/** Makes an extension page speak the reader's language: words, title, `lang` and `dir` of the document. */
export function openInterface(document: Document, lookUp: Look, title: () => string): void {
  speakThrough(lookUp);
  document.title = title();
  document.documentElement.lang = language();
  document.documentElement.dir = directionOf(language());
}
