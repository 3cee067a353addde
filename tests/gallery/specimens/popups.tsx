import { Popup } from '../../../components/popup/popup';
import type { PopupProps } from '../../../components/popup/popup-props';
import { cast, hits, lookupAtRest } from '../fixtures/around';
import { castOf, crowd } from '../fixtures/crowd';
import { country } from '../fixtures/others';
import { sharaa } from '../fixtures/people';
import type { Specimen } from '../specimens';

const nothing = () => {};
const common: PopupProps = {
  page: { host: 'example.org', state: 'on', url: '', title: '', date: '', lang: '', cast },
  cards: new Map([[country.id, country]]),
  ...lookupAtRest(() => nothing),
  onPanel: nothing,
};
const popup = (props: Partial<PopupProps>) => () => <Popup {...common} {...props} />;
const page = (state: NonNullable<PopupProps['page']>['state'], host = 'example.org') => ({
  host,
  state,
  url: '',
  title: '',
  date: '',
  lang: '',
  cast: [],
});

export const popupSpecimens: readonly Specimen[] = [
  { name: 'popup', draw: popup({}) },
  { name: 'popup asking', draw: popup({ page: undefined, dataset: undefined }) },
  { name: 'popup no names', draw: popup({ page: page('on') }) },
  { name: 'popup off here', draw: popup({ page: page('off-here') }) },
  { name: 'popup off everywhere', draw: popup({ page: page('off-everywhere'), enabled: false }) },
  { name: 'popup not chosen', draw: popup({ page: page('not-chosen'), onlyChosen: true }) },
  { name: 'popup unreadable', draw: popup({ page: page('unreadable', '') }) },
  { name: 'popup asleep', draw: popup({ page: { ...page('unreadable', ''), obstacle: 'asleep' } }) },
  {
    name: 'popup long site',
    draw: popup({ page: { ...page('on', 'a-very-long-subdomain.of-a-regional-newspaper.example.co.uk'), cast } }),
  },
  { name: 'popup sixty names', draw: popup({ page: { ...page('on'), cast: castOf(crowd(60)) } }) },
  { name: 'popup search', draw: popup({ query: 'shara', hits }) },
  { name: 'popup search nothing', draw: popup({ query: 'Jane Roe', hits: [] }) },
  { name: 'popup card', draw: popup({ card: sharaa }) },
  { name: 'popup right to left', dir: 'rtl', draw: popup({}) },
  { name: 'popup larger', textSize: 'larger', draw: popup({}) },
];
