import { nativeBrowser } from './native-browser';

/** A message in the reader's language; `''` when there is none, or the extension was reloaded under this context. */
export function findWords(name: string): string {
  try {
    return nativeBrowser().i18n.getMessage(name);
  } catch {
    return '';
  }
}
