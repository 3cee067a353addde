/** Words that give up their vowel before a name: d’Assad, l’Iran, dell’Iran, qu’Israël. Folded letters. */
const ELIDED = new Set(
  'd l j n m s t c qu lorsqu jusqu puisqu quoiqu dell all nell sull dall coll un quell quest anch'.split(' '),
);

/** English: the possessive and what may be contracted onto a name. */
const ENGLISH = new Set('s ll d ve re'.split(' '));

/** Turkish case, possession and derivation after a proper name's apostrophe; folded (ı i, ü u, ö o). */
const TURKISH = new Set(
  `in un nin nun a e ya ye na ne i u yi yu ni nu da de ta te nda nde dan den tan ten ndan nden la le yla yle
   daki deki taki teki ndaki ndeki dir tir dur tur nindir nundur li lu lik luk si su ki ca ce ça yken ydi ydu mis
   lar ler lari leri larin lerin lara lere larda lerde lardan lerden dakiler dekiler ymis sa se ysa yse`.split(/\s+/),
);

/** Polish and Czech put an apostrophe before endings of foreign names: Joe’ego, Blaire’em. */
const POLISH = new Set('a u em owi ego emu m ie y ovi'.split(' '));

/** Letters that any of them has at most. */
export const LONGEST = Math.max(...[...ELIDED, ...ENGLISH, ...TURKISH, ...POLISH].map((part) => part.length));

const ROMANCE = new Set(['', 'fr', 'it', 'ca', 'oc', 'lmo', 'sc', 'co', 'br']);

/** Whether what stands before an apostrophe may be a particle of its own. */
export function isElision(before: string, lang: string): boolean {
  return ROMANCE.has(lang) && ELIDED.has(before);
}

/** Whether what follows an apostrophe is a suffix and no part of the name. */
export function isSuffix(after: string, lang: string): boolean {
  if (ENGLISH.has(after)) return true;
  if (lang === 'tr' || lang === 'az') return TURKISH.has(after);
  return (lang === 'pl' || lang === 'cs' || lang === 'sk') && POLISH.has(after);
}
