/**
 * Other ways in which the press of a language spells a name that it writes: Hebrew with the article of Arabic as it is
 * written or as it is said, Arabic with the father in another case, both parts of a servant's name together or apart,
 * Persian without the joiner between the parts of a word.
 */

/** Letters of Hebrew before which the article of Arabic is said without its l: א-שרע, אל-שרע. */
const SUN = /(^|[ -])אל-(?=[תדזסשרטצלנ])/g;
const SAID = /(^|[ -])א-(?=[תדזסשרטצלנ])/g;
const FATHER = /(^| )[أا]بو (?=\p{L})/u;
const APART = /(^| )عبد ال(?=\p{L}{2})/gu;
const TOGETHER = /(^| )عبدال(?=\p{L}{2})/gu;
/** Second names that Persian writes onto a first one. */
const MUHAMMAD =
  /^محمد[ \u200c]?(?=(?:باقر|جواد|رضا|علی|حسین|حسن|مهدی|صادق|تقی|امین|کاظم|ابراهیم|هادی|اسماعیل|مجتبی|سعید)[ \u200c])/u;

function hebrew(text: string): string[] {
  return [text.replace(SUN, '$1א-'), text.replace(SAID, '$1אל-')];
}

function arabic(text: string): string[] {
  return [text.replace(FATHER, '$1أبي '), text.replace(FATHER, '$1أبا '), ...servant(text)];
}

function persian(text: string): string[] {
  return [
    text.replace(MUHAMMAD, 'محمد'),
    text.replace(MUHAMMAD, 'محمد '),
    text.replaceAll('\u200c', ''),
    ...servant(text),
  ];
}

const servant = (text: string) => [text.replace(APART, '$1عبدال'), text.replace(TOGETHER, '$1عبد ال')];

const BY_LANGUAGE: Readonly<Record<string, (text: string) => string[]>> = {
  he: hebrew,
  ar: arabic,
  fa: persian,
  ur: servant,
};

/** Spellings of a person's or group's name other than `text`, which is how `lang` has it; none for most. */
export function spellingVariants(text: string, lang: string): string[] {
  const variants = BY_LANGUAGE[lang]?.(text) ?? [];
  return [...new Set(variants)].filter((variant) => variant !== text);
}
