import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { addToRuns, mentionsOf, withMore } from '../settle/short-mentions';
import type { ShortForm } from './east-short-forms';
import { type ByLast, peopleByLast, surnamesIn, type World } from './last-names';
import { hindiNames, hindiShortForms } from './short-hindi';
import { semiticShortForms, semiticSurnames } from './short-semitic';
import { bearersOfTwo, twoSurnamesIn } from './two-surnames';

/** The surnames of a page's people where they stand alone, by run; whose surname another has too is left out. */
function surnamesHere(
  runs: readonly ScannedRun[],
  people: Iterable<ByLast>,
  world: World,
): ReadonlyMap<ScannedRun, ShortForm[]> {
  const found = new Map<ScannedRun, ShortForm[]>();
  for (const person of people) {
    const his = runs.map((run) => (run.run.place === 'furniture' ? [] : surnamesIn(run, person, world)));
    if (his.includes(undefined)) continue;
    runs.forEach((run, index) => {
      const forms = his[index] ?? [];
      if (forms.length > 0) found.set(run, [...(found.get(run) ?? []), ...forms]);
    });
  }
  return found;
}

/** Of a span that means something else than people nobody is made: "Berlin" behind Isaiah Berlin. */
function isElse({ start, end }: ShortForm, beside: readonly PageMention[], { entities }: World): boolean {
  return beside.some(
    ({ scanned, postings }) =>
      scanned.start < end && scanned.end > start && postings.some(({ entity }) => entities.kind(entity) !== 'person'),
  );
}

/**
 * Adds to the mentions of a page the surnames, in Hindi the first names too, of whom it names in full and no list knows
 * by them: "Waldemar Żurek … [Żurka]", "Gabriel García Márquez … [García Márquez]", "राहुल गांधी … [राहुल] ने",
 * "كريم بنزيما … [بنزيما]".
 */
export function addPageNames(mentions: PageMention[], runs: readonly ScannedRun[], world: World): void {
  const people = peopleByLast(mentions, world);
  const hindi = runs.some(({ lang }) => lang === 'hi') ? hindiNames(mentions, world) : undefined;
  const two = bearersOfTwo(mentions, world);
  const foreign = semiticSurnames(mentions, world);
  if (people.size === 0 && two.size === 0 && !hindi?.size && foreign.size === 0) return;
  const surnames = surnamesHere(runs, people.values(), world);
  addToRuns(mentions, runs, (run, beside, paragraph) => {
    if (run.run.place === 'furniture') return beside;
    const words = hindi && run.lang === 'hi' ? hindiShortForms(run, hindi) : [];
    const both = twoSurnamesIn(run, two);
    const others = semiticShortForms(run, foreign);
    const shorts = [...(surnames.get(run) ?? []), ...both, ...words, ...others];
    const free = shorts.filter((short) => !isElse(short, beside, world));
    return withMore(beside, mentionsOf(free, run, beside, paragraph, world.entities));
  });
}
