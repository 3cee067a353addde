import { primarySubtag } from '../core/linker/words/primary-subtag';
import type { Detected } from '../core/page/spoken-language';
import { browser } from './browser';

const UNKNOWN: Detected = { language: '', percentage: 0 };

/** The language of a text as the browser's own detector tells it, on this machine; unknown when it is not sure. */
export async function detectLanguage(text: string): Promise<Detected> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = languages.toSorted((a, b) => b.percentage - a.percentage);
    if (!isReliable || first === undefined || first.language === 'und') return UNKNOWN;
    return { language: primarySubtag(first.language), percentage: first.percentage };
  } catch {
    // A page is read all the same.
    return UNKNOWN;
  }
}
