import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { appearanceQuestions } from './appearance-questions';
import { backupQuestions } from './backup-questions';
import { cardQuestions } from './card-questions';
import { dataQuestions } from './data-questions';
import { markQuestions } from './mark-questions';
import type { OptionsProps } from './options-props';
import { Preview } from './preview';
import { Group, matching, type QuestionGroup } from './question';
import { ruleQuestions } from './rule-questions';
import { say } from './strings';
import { whereQuestions } from './where-questions';

/** The options page: groups of questions, each answered at once, and a field to find one. Needs a `.theme` around it. */
export function Options(props: OptionsProps): JSX.Element {
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const shown = matching(groupsOf(props), query);
  const look = say('appearance');
  return (
    <main class="options">
      <div class="options-column">
        <header>
          <h1>{say('title')}</h1>
          <p class="quiet">{say('intro')}</p>
          <Filter query={query} found={countOf(shown)} onQuery={setQuery} />
        </header>
        {shown.map((group) => [
          <Group key={group.title} {...group} />,
          !searching && group.title === look && <Preview key="preview" {...props} />,
        ])}
      </div>
    </main>
  );
}

const groupsOf = (props: OptionsProps): QuestionGroup[] => [
  { title: say('sites'), questions: whereQuestions(props) },
  { title: say('cards'), questions: cardQuestions(props) },
  { title: say('marks'), questions: markQuestions(props) },
  { title: say('appearance'), questions: appearanceQuestions(props) },
  { title: say('rules'), questions: ruleQuestions(props) },
  { title: say('backup'), questions: backupQuestions(props) },
  { title: say('dataset'), questions: dataQuestions(props) },
];

const countOf = (groups: readonly QuestionGroup[]): number =>
  groups.reduce((sum, { questions }) => sum + questions.length, 0);

function Filter(props: { query: string; found: number; onQuery: (query: string) => void }): JSX.Element {
  const { query, found, onQuery } = props;
  const id = useId();
  const report = found === 0 ? say('notFound', { query: query.trim() }) : say('found', { count: found });
  return (
    <div class="option-filter" role="search">
      <label htmlFor={id}>{say('filter')}</label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <p class="quiet" role="status">
        {query.trim() === '' ? '' : report}
      </p>
    </div>
  );
}
