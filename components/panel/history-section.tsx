import type { JSX } from 'preact';
import type { SeenCard } from '../../core/page/page-state';
import { Switch } from '../controls/switch';
import { say as sayOptions } from '../options/strings';
import { RowMark } from '../popup/row-mark';
import { numberLocale } from '../say';
import { say } from './strings';

interface HistorySectionProps {
  history: readonly SeenCard[];
  isPrivate: boolean;
  /** `YYYY-MM-DD`: of entries of this day the time is shown, of others the day. */
  today: string;
  onOpen: (entity: string) => void;
  keep: boolean;
  onKeep: (keep: boolean) => void;
  onClear: () => void;
}

/** Cards opened before, newest first, and the button that forgets them. */
export function HistorySection(props: HistorySectionProps): JSX.Element {
  const { history, isPrivate, today, keep, onOpen, onKeep, onClear } = props;
  return (
    <div class="panel-history">
      {!isPrivate && (
        <div class="panel-keep">
          <Switch label={sayOptions('keepHistory')} checked={keep} onChange={onKeep} />
        </div>
      )}
      {isPrivate && <p class="panel-empty quiet">{say('privateWindow')}</p>}
      {history.length === 0 && !isPrivate && <p class="panel-empty quiet">{say('noneOpened')}</p>}
      {history.length > 0 && (
        <>
          <ul class="rows">
            {history.map(({ entity, name, kind, line, at }) => (
              <li key={entity} class="row">
                <button type="button" class="row-main" onClick={() => onOpen(entity)}>
                  <RowMark card={{ name }} kind={kind} />
                  <span class="row-title">
                    <span class="row-name">{name}</span>{' '}
                    <time class="row-count quiet" dateTime={new Date(at).toISOString()}>
                      {seenText(at, today)}
                    </time>
                  </span>
                  <span class="row-line quiet" lang="en">
                    {line}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="panel-clear name-link" onClick={onClear}>
            {say('clear')}
          </button>
        </>
      )}
    </div>
  );
}

/** "14:05" today, "27 Nov" before. */
function seenText(at: number, today: string): string {
  const isToday = dayOf(at) === today;
  const shape: Intl.DateTimeFormatOptions = isToday
    ? { hour: 'numeric', minute: '2-digit' }
    : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(numberLocale(), shape).format(at);
}

/** The reader's own day of a moment, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
