import { Panel } from '../../../components/panel/panel';
import type { PanelProps } from '../../../components/panel/panel-props';
import type { EntityCard } from '../../../core/card/entity-card';
import { hits, lookupAtRest } from '../fixtures/around';
import { castOf, crowd, known, seen } from '../fixtures/crowd';
import { sharaa } from '../fixtures/people';
import type { Specimen } from '../specimens';

const nothing = () => {};
const page = (cards: EntityCard[]): Pick<PanelProps, 'page' | 'cards'> => ({
  page: {
    host: 'example.org',
    state: 'on',
    url: 'https://example.org/a',
    title: 'Syria’s president to visit Washington in November, US envoy says',
    date: '2025-11-01',
    lang: 'en',
    cast: castOf(cards),
  },
  cards,
});
const common: PanelProps = {
  ...page(known),
  besidePage: true,
  history: seen,
  isPrivate: false,
  keepHistory: true,
  today: '2025-11-12',
  ...lookupAtRest(() => nothing),
  onClearHistory: nothing,
  onKeepHistory: nothing,
  onCopy: async () => true,
  onPrint: nothing,
};
const panel = (props: Partial<PanelProps>) => () => <Panel {...common} {...props} />;
const width = 380;

export const panelSpecimens: readonly Specimen[] = [
  { name: 'panel', width, draw: panel({}) },
  { name: 'panel ties', width, press: '[data-tab=ties]', draw: panel({}) },
  { name: 'panel ties few', width, press: '[data-tab=ties]', draw: panel(page(crowd(5))) },
  { name: 'panel ties many', width, press: '[data-tab=ties]', draw: panel(page(crowd(40))) },
  { name: 'panel timeline', width, press: '[data-tab=timeline]', draw: panel({}) },
  { name: 'panel opened', width, press: '[data-tab=opened]', draw: panel({}) },
  { name: 'panel opened private', width, press: '[data-tab=opened]', draw: panel({ history: [], isPrivate: true }) },
  { name: 'panel sixty names', width, draw: panel(page(crowd(60))) },
  { name: 'panel no names', width, draw: panel(page([])) },
  { name: 'panel no ties', width, press: '[data-tab=ties]', draw: panel(page([])) },
  { name: 'panel search', width, draw: panel({ query: 'shara', hits }) },
  { name: 'panel card', width, draw: panel({ card: sharaa, canGoForward: true }) },
  { name: 'panel alone', width: 640, draw: panel({ besidePage: false, page: undefined, cards: undefined }) },
  { name: 'panel right to left', width, dir: 'rtl', draw: panel({}) },
  { name: 'panel ties right to left', width, dir: 'rtl', press: '[data-tab=ties]', draw: panel({}) },
  { name: 'panel narrow', width: 280, draw: panel(page(crowd(12))) },
  { name: 'panel ties narrow', width: 280, press: '[data-tab=ties]', draw: panel(page(crowd(12))) },
  { name: 'panel larger', width, textSize: 'larger', draw: panel({}) },
];
