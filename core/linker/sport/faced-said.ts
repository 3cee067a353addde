/** How it is said that one club plays, beats or loses to another. */

/**
 * Words between two names, the score perhaps among them: verbs that beat, the articles that may stand behind, and verbs that
 * fare, which need one of the `joints`: "in [Leipzig] gewann [Bayern]" faces nobody, and who wins "w [Lublinie]" plays
 * against another.
 */
export interface Said {
  beats: RegExp;
  articles: RegExp;
  fares: RegExp;
  joints: RegExp;
}

/** What stands between two names, and what behind the second where the verb comes last. */
export interface Facing {
  said?: Said;
  between?: RegExp;
  behind?: RegExp;
}

/** "2-1" behind a verb, perhaps with a small word before it. */
const SCORE = /^(?: (?:mit|con|com|por|par|med|met|cu|sur|со счётом|со счетом|з рахунком))? \d{1,2}[-–:]\d{1,2}(?= )/u;

/** True where a verb, the score and what joins the second name stand between two names. */
function isSaid(between: string, { beats, articles, fares, joints }: Said): boolean {
  // "contro l’"
  const all = between.endsWith(' ') ? between.slice(0, -1) : between;
  for (const [verbs, ends] of [
    [beats, articles],
    [fares, joints],
  ] as const) {
    const verb = verbs.exec(between)?.[0];
    if (verb === undefined) continue;
    const score = SCORE.exec(between.slice(verb.length))?.[0] ?? '';
    if (ends.test(all.slice(verb.length + score.length))) return true;
  }
  return false;
}

/** True where the words between two names say that they play each other. */
export const saysFaced = (between: string, { said, between: words }: Facing): boolean =>
  said ? isSaid(between, said) : (words?.test(between) ?? false);
