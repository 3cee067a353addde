import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CastList } from '../popup/cast-list';
import { LookupCard } from '../popup/lookup-card';
import { PageHeader } from '../popup/page-header';
import { Search } from '../popup/search';
import { HistorySection } from './history-section';
import { PanelFoot } from './panel-foot';
import type { PanelProps } from './panel-props';
import { say } from './strings';
import { type Tab, Tabs } from './tabs';
import { TiesSection } from './ties-section';
import { TimeSection } from './time-section';

type Part = 'names' | 'ties' | 'timeline' | 'opened';

/** The side panel: the page's names, their ties, their time, the cards opened before. Needs a `.theme` around it. */
export function Panel(props: PanelProps): JSX.Element {
  const [part, setPart] = useState<Part>('names');
  const { card } = props;
  if (card !== undefined)
    return <LookupCard {...props} card={card} class="panel panel-card" elsewhere={say('lookup')} />;
  const tabs = props.besidePage ? [...pageTabs(props), historyTab(props)] : [historyTab(props)];
  const shown = tabs.some(({ value }) => value === part) ? part : 'opened';
  return (
    <div class="panel">
      {props.besidePage ? (
        <PageHeader {...props} />
      ) : (
        <header class="popup-head">
          <h1>{say('lookup')}</h1>
        </header>
      )}
      <main class="panel-main">
        {props.page !== undefined && props.page.title !== '' && (
          <p class="panel-page">
            <bdi>{props.page.title}</bdi>
          </p>
        )}
        <Search {...props} />
        <div class="panel-parts" hidden={props.query !== ''}>
          <Tabs label={say('sections')} tabs={tabs} value={shown} onChange={setPart} />
        </div>
      </main>
      <PanelFoot {...props} />
    </div>
  );
}

function pageTabs({ page, cards, today, onOpen, onJump }: PanelProps): Tab<Part>[] {
  const byId = new Map(cards?.map((card) => [card.id, card]));
  return [
    {
      value: 'names',
      label: say('names'),
      draw: () => <CastList cast={page?.cast ?? []} cards={byId} first="open" onOpen={onOpen} onJump={onJump} />,
    },
    { value: 'ties', label: say('ties'), draw: () => cards && <TiesSection cards={cards} onOpen={onOpen} /> },
    {
      value: 'timeline',
      label: say('timeline'),
      draw: () => cards && <TimeSection cards={cards} pageDate={page?.date ?? ''} today={today} onOpen={onOpen} />,
    },
  ];
}

function historyTab({ history = [], isPrivate, today, onOpen, ...panel }: PanelProps): Tab<Part> {
  const { keepHistory: keep, onKeepHistory: onKeep, onClearHistory: onClear } = panel;
  const props = { history, isPrivate, today, keep, onOpen, onKeep, onClear };
  return { value: 'opened', label: say('opened'), draw: () => <HistorySection {...props} /> };
}
