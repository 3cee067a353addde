import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';
import { sentences } from './sentences';

const LONGEST_SENTENCE = 30;

/** Words that judge instead of telling; a quoted judgement belongs to its speaker and is left out too. */
const JUDGEMENTS = new Set(
  (
    'notorious infamous brutal evil heroic hero legendary beloved visionary controversial so-called thug tyrant ' +
    'dictator despot puppet fanatic extremist-minded disgraced corrupt brilliant iconic renowned prestigious ' +
    'world-class unfortunately tragically clearly obviously undoubtedly bloodthirsty barbaric cowardly courageous'
  ).split(' '),
);

/** Long sentences, words that judge, and background of the wrong length or that says an office again. */
export function lintText(placed: PlacedRecord): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  const check = (text: string, path: (string | number)[]) => {
    for (const sentence of sentences(text)) {
      const words = sentence.split(/\s+/).filter(Boolean);
      if (words.length > LONGEST_SENTENCE) {
        const opening = words.slice(0, 4).join(' ');
        problems.push(
          at(placed, path, `sentence of ${words.length} words ("${opening} …"); at most ${LONGEST_SENTENCE}`),
        );
      }
    }
    for (const word of text.toLowerCase().split(/[^a-z-]+/)) {
      if (JUDGEMENTS.has(word)) problems.push(at(placed, path, `"${word}" judges; say what happened instead`));
    }
  };
  if (record.background) {
    check(record.background, ['background']);
    const count = sentences(record.background).length;
    if (count > 5) problems.push(warnAt(placed, ['background'], `${count} sentences; two to four are enough`));
    if (record.roles?.[0] && saysAgain(record.background, record.roles[0].title))
      problems.push(warnAt(placed, ['background'], 'begins with the office that stands above it; tell what is more'));
  }
  record.facts?.forEach((fact, index) => {
    check(fact.text, ['facts', index, 'text']);
  });
  record.timeline?.forEach((moment, index) => {
    check(moment.text, ['timeline', index, 'text']);
  });
  return problems;
}

/** A background of the office alone is none on the card (data/compose/background.ts). */
function saysAgain(background: string, title: string): boolean {
  if (!background.toLowerCase().startsWith(title.toLowerCase())) return false;
  return !/^(?: since [\w ]+)?\.?$/.test(background.slice(title.length));
}
