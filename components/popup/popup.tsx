import { PanelRight, Settings } from 'lucide';
import type { JSX } from 'preact';
import { Card } from '../card/card';
import { dateText } from '../dates';
import { IconButton } from '../icon';
import { CastList } from './cast-list';
import { PageHeader } from './page-header';
import type { PopupProps } from './popup-props';
import { Search } from './search';
import { say } from './strings';
import { WideSwitches } from './wide-switches';

/** The toolbar popup: this page, its names, a search over all names, the switches. Needs a `.theme` around it. */
export function Popup(props: PopupProps): JSX.Element {
  if (props.card !== undefined) return <PopupCard {...props} card={props.card} />;
  return (
    <div class="popup">
      <PageHeader {...props} />
      <main class="popup-main">
        <Search
          query={props.query}
          hits={props.hits}
          asking={props.asking}
          onQuery={props.onQuery}
          onOpen={props.onOpen}
        />
        {props.query === '' && props.page !== undefined && <CastList {...props} first="jump" cast={props.page.cast} />}
      </main>
      <PopupFoot {...props} />
    </div>
  );
}

function PopupCard(props: PopupProps & { card: NonNullable<PopupProps['card']> }): JSX.Element {
  const { card, dataset, page } = props;
  return (
    <main class="popup">
      <h1 class="unseen">{page?.host || say('browserPage')}</h1>
      <Card
        card={card}
        role="region"
        page={{
          date: page?.date ?? '',
          title: page?.title ?? '',
          entities: new Set(page?.cast.map(({ entity }) => entity)),
        }}
        dataset={{ version: dataset?.version ?? '', asOf: dataset?.asOf ?? '' }}
        canGoBack
        onOpen={props.onOpen}
        onBack={props.onBack}
        onForward={props.canGoForward ? props.onForward : undefined}
        onClose={props.onClose}
      />
    </main>
  );
}

function PopupFoot({ dataset, onPanel, onOptions, ...switches }: PopupProps): JSX.Element {
  return (
    <footer class="popup-foot">
      <WideSwitches {...switches} />
      <div class="popup-tools">
        <div>
          {onPanel !== undefined && <IconButton shape={PanelRight} label={say('panel')} onClick={onPanel} />}
          <IconButton shape={Settings} label={say('options')} onClick={onOptions} />
        </div>
        <span class="popup-dataset quiet">
          {dataset !== undefined && say('dataTo', { date: dateText(dataset.asOf) })}
        </span>
      </div>
    </footer>
  );
}
