import { PanelRight, Settings } from 'lucide';
import type { JSX } from 'preact';
import { dateText } from '../dates';
import { IconButton } from '../icon';
import { CastList } from './cast-list';
import { LookupCard } from './lookup-card';
import { PageHeader } from './page-header';
import type { PopupProps } from './popup-props';
import { Search } from './search';
import { say } from './strings';
import { WideSwitches } from './wide-switches';

/** The toolbar popup: this page, its names, a search over all names, the switches. Needs a `.theme` around it. */
export function Popup(props: PopupProps): JSX.Element {
  const { card } = props;
  if (card !== undefined) return <LookupCard {...props} card={card} class="popup" elsewhere={say('browserPage')} />;
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
