/**
 * Names in Arabic letters that another language of these letters says every day as a word: Kyiv in Persian is Arabic
 * for "how", Dhule in Persian the Arabic state, Hawaii in Urdu is of the air in Persian. Forms know no languages, so
 * each line gives the most that is left of a name where such words are its canonical form.
 */
const LINES = `
0.02 | كيف هوايي امان بهار ميدان وان نيمي دوله تهاني تاني طراز سيماي خونين حصار پرت كوتا ماركه اقصر معسكر بريده ميسور الخمس
0.1 | تركي دلي كولون اسفي تنسي ماركي
0.25 | شام مشهد رالي مالي چك
0.45 | روس ماسك
`;

const MOST = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [most, words = ''] = line.split(' | ');
      return words.split(' ').map((word) => [word, Number(most)] as const);
    }),
);

/** The most that any one entity may have of a form, 1 for those that are no such words. `key` is its canonical form. */
export const mostOf = (key: string): number => MOST.get(key) ?? 1;
