import { KINDS } from '../../core/card/entity-card';
import { dateText } from '../dates';
import { numberLocale } from '../say';
import type { OptionsProps } from './options-props';
import type { Question } from './question';
import { say } from './strings';

/** What the dataset holds and where it comes from. */
export function dataQuestions({ dataset, notices }: Pick<OptionsProps, 'dataset' | 'notices'>): Question[] {
  if (dataset === undefined) return [{ key: 'dataset', words: [], view: <p class="quiet">{say('loading')}</p> }];
  const { version, asOf, entities, aliases, kinds } = dataset;
  const count = (number: number) => number.toLocaleString(numberLocale());
  const rows: [string, string][] = [
    [say('version'), version],
    [say('newest'), dateText(asOf)],
    [say('entries'), count(entities)],
    ...KINDS.map((kind): [string, string] => [say(kind), count(kinds[kind])]),
    [say('spellings'), count(aliases)],
  ];
  const licences = (
    <details class="licences">
      <summary>{say('licences')}</summary>
      <div lang="en" dir="ltr">
        {notices.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
  return [
    {
      key: 'dataset',
      words: rows.map(([word]) => word),
      view: (
        <dl class="figures">
          {rows.map(([word, figure]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
      ),
    },
    ...(notices.length > 0 ? [{ key: 'licences', words: [say('licences'), ...notices], view: licences }] : []),
  ];
}
