import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';

const LONGEST_SENTENCE = 30;

/** Words that judge instead of telling; a quoted judgement belongs to its speaker and is left out too. */
const JUDGEMENTS = new Set(
  (
    'notorious infamous brutal evil heroic hero legendary beloved visionary controversial so-called thug tyrant ' +
    'dictator despot puppet fanatic extremist-minded disgraced corrupt brilliant iconic renowned prestigious ' +
    'world-class unfortunately tragically clearly obviously undoubtedly bloodthirsty barbaric cowardly courageous'
  ).split(' '),
);

/** Long sentences, words that judge, and background of the wrong length. */
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
  }
  record.facts?.forEach((fact, index) => {
    check(fact.text, ['facts', index, 'text']);
  });
  record.timeline?.forEach((moment, index) => {
    check(moment.text, ['timeline', index, 'text']);
  });
  return problems;
}

/** Splits at full stops that are followed by a blank and a capital and do not close an initial or abbreviation. */
export function sentences(text: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  for (let i = 0; i < text.length; i++) {
    if (!'.!?'.includes(text.charAt(i)) || !/^\s+[\p{Lu}\d"“]/u.test(text.slice(i + 1, i + 4))) continue;
    const word = text.slice(begin, i).split(/[\s(]/).at(-1) ?? '';
    if (
      word.length < 2 ||
      /^(?:St|Mr|Mrs|Ms|Dr|Lt|Gen|Col|Sen|Rep|No|vs|Jr|Sr|Inc|Co)$/.test(word) ||
      word.includes('.')
    )
      continue;
    parts.push(text.slice(begin, i + 1).trim());
    begin = i + 1;
  }
  const rest = text.slice(begin).trim();
  return rest ? [...parts, rest] : parts;
}
