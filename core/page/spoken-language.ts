import { primarySubtag } from '../linker/words/primary-subtag';

/** What a detector says of a text: of the languages it saw in it the first, with its share of the text in percent. */
export interface Detected {
  /** As the linker calls it ({@link primarySubtag}), '' when none was told with certainty. */
  language: string;
  percentage: number;
}

/** Units of text that are needed to tell a language, and how many are looked at. */
export const LEAST_TEXT = 200;
export const MOST_TEXT = 3_000;

/** Share of the text that must be in another language than the page says it is, and in any when it says none. */
const CONTRARY = 90;
const MOSTLY = 70;

/** Languages so alike that no detector is to be trusted between them: what the page says counts. */
const ALIKE = ['no da', 'sr hr bs cnr', 'id ms', 'cs sk', 'bg mk', 'es gl ca', 'pt gl', 'fa tg', 'hi mr ne'].map(
  (languages) => new Set(languages.split(' ')),
);

/** What no detector need be asked for. */
const ENGLISH: Detected = { language: 'en', percentage: 100 };
/** Every fiftieth word at least of an English text is one of these, and of no other text so many are. */
const ENGLISH_WORDS = /\b(?:the|of|and)\b/gi;
const ENGLISH_SHARE = 0.02;

/**
 * English, told by its commonest words; undefined = ask a detector. Detectors take English full of foreign names for their
 * language.
 */
export function toldEnglish(text: string): Detected | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  const english = text.match(ENGLISH_WORDS)?.length ?? 0;
  return english > 0 && english >= ENGLISH_SHARE * words ? ENGLISH : undefined;
}

/**
 * The language a page is read in: what it says itself (`declared`, BCP 47, '' unknown), unless its text is plainly in
 * another, as on many sites that are built from an English template.
 */
export function spokenLanguage(declared: string, { language, percentage }: Detected): string {
  const said = primarySubtag(declared);
  if (language === '' || language === said) return declared;
  if (said === '') return percentage >= MOSTLY ? language : '';
  if (percentage < CONTRARY || ALIKE.some((alike) => alike.has(said) && alike.has(language))) return declared;
  return language;
}

/** The beginning of a page's text by which its language is told; '' while there is too little. */
export function sampleOf(runs: Iterable<{ text: string; place: string }>): string {
  let sample = '';
  for (const { text, place } of runs) {
    if (place !== 'body') continue;
    sample += `${text}\n`;
    if (sample.length >= MOST_TEXT) return sample.slice(0, MOST_TEXT);
  }
  return sample.length < LEAST_TEXT ? '' : sample;
}
