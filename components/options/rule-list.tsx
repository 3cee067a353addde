import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleChange } from '../../core/rules/change-rules';
import { say } from './strings';

/** A rule as a line: its words, smaller print after them, what takes it back. */
export interface ListedRule {
  entity: string;
  words: string;
  more: string;
  undo: RuleChange;
}

interface RuleListProps {
  title: string;
  empty: string;
  rules: readonly ListedRule[];
  of: 'wrong' | 'mute' | 'know';
  onRule: (change: RuleChange) => void;
  onNames: (entities: string[]) => void;
}

/** Rules shown before the reader asks for all. */
const FEW = 10;

/** A list of rules; what was taken back is said below it, and focus stays in the list. */
export function RuleList({ title, empty, rules, of, onRule, onNames }: RuleListProps): JSX.Element {
  const [all, setAll] = useState(false);
  const [report, setReport] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = all ? rules : rules.slice(0, FEW);
  const entities = shown.map(({ entity }) => entity);
  useEffect(() => onNames(entities), [entities.join('\n')]);

  const undo = (change: RuleChange, rule: string) => {
    onRule(change);
    setReport(say('undone', { rule }));
    heading.current?.focus();
  };
  return (
    <div class="rule-list">
      <h3 class="question" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {rules.length === 0 && <p class="quiet">{empty}</p>}
      <ul class="lines">
        {shown.map(({ words, more, undo: change }) => {
          const rule = `${words} ${more}`.trim();
          return (
            <li key={JSON.stringify(change)}>
              <span>
                {words} <bdi class="quiet">{more}</bdi>
              </span>
              <button
                type="button"
                class="plain-button"
                aria-label={say('undoRule', { rule })}
                onClick={() => undo(change, rule)}
              >
                {say('undo')}
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < rules.length && (
        <button type="button" class="plain-button" onClick={() => setAll(true)}>
          {say('showAll', { count: rules.length - shown.length })}
        </button>
      )}
      {rules.length > 1 && (
        <button type="button" class="plain-button" onClick={() => undo({ do: 'forget', of }, title)}>
          {say('undoAll')}
        </button>
      )}
      <p class="report" role="status">
        {report}
      </p>
    </div>
  );
}
