/** Surnames of people whose records give no short form in a language. */

interface Form {
  text: string;
  lang: string;
}

/** Words that belong to the surname after them. */
const PARTICLES = new Set(
  'al el ash ad an ar as at az bin ibn abu ben bar van von der den de del della di da dos das du la le ter ten st'.split(
    ' ',
  ),
);
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Numbers of rulers: a place or a house may follow, never a surname. */
const NUMERAL = /^(?:I{2,3}|IV|VI{1,3}|IX|X[IVX]+)$/;
/** Languages that write names in the order given name – family name, with blanks between. */
const SPACED = new Set(
  'en fr de es it pt nl sv da nb fi pl cs sk hr sr bg ru uk be el tr he ar fa ur ro id ms ka hy az kk'.split(' '),
);

/**
 * Last words of the full names, with and without the article, for languages in which the record has no `short`.
 * @param known the record's other forms; none of them is repeated
 */
export function derivedShortForms(
  record: { short?: Record<string, string[]> | undefined },
  known: readonly Form[],
): Form[] {
  const taken = new Set(known.map(({ text, lang }) => `${lang} ${text}`));
  const forms: Form[] = [];
  for (const { text, lang } of known) {
    if (!SPACED.has(lang) || record.short?.[lang]) continue;
    for (const form of shortFormsOf(text)) {
      const key = `${lang} ${form}`;
      if (!taken.has(key)) forms.push({ text: form, lang });
      taken.add(key);
    }
  }
  return forms;
}

/**
 * "Ahmed al-Sharaa" → al-Sharaa, Sharaa; "Ursula von der Leyen" → von der Leyen, Leyen; none for single words and for
 * "Abdullah II of Jordan", "Felipe VI de España".
 */
export function shortFormsOf(name: string): string[] {
  const all = name.split(/\s+/);
  if (all.includes('of') || all.slice(0, -1).some((word) => NUMERAL.test(word))) return [];
  const words = all.filter((word) => !SUFFIXES.test(word));
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.length < 3 || /[.\d]/.test(last)) return [];
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
  const surname = words.slice(first).join(' ');
  const bare = last.replace(/^(?:al|el|ash|ad|an|ar|as|at|az|аль|ас|аш|эль)[-‑]/i, '');
  const arabic = /^ال\p{Script=Arabic}{3,}$/u.test(last) ? [last.slice(2)] : [];
  return [...new Set([surname, last, bare, ...arabic])].filter((form) => form.length >= 3);
}
