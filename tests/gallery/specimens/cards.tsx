import { Card } from '../../../components/card/card';
import type { CardProps } from '../../../components/card/card-props';
import type { CardTools } from '../../../components/card/card-tools';
import { Chooser } from '../../../components/card/chooser';
import { choices, dataset, sure, unsure } from '../fixtures/around';
import { airport, broken, country, damaged, dialogue, long } from '../fixtures/others';
import { annan, baerbock, sharaa } from '../fixtures/people';
import type { Specimen } from '../specimens';

const say = (what: string) => () => console.info(what);
const common = {
  dataset,
  page: { date: '2025-11-01', title: 'Syria’s president to visit Washington' },
  canGoBack: false,
  onOpen: (entity: string) => console.info('open', entity),
  onBack: say('back'),
  onClose: say('close'),
};
const card = (props: Pick<CardProps, 'card'> & Partial<CardProps>) => () => <Card {...common} {...props} />;
const tools = (more: Partial<CardTools> = {}): CardTools => ({
  pinned: false,
  onPin: say('pin'),
  menuOpen: false,
  onMenu: say('menu'),
  onCopy: (format) => console.info('copy', format),
  onChoose: (choice) => console.info('choose', choice),
  ...more,
});
const tooled = (more: Partial<CardTools> = {}) => card({ card: sharaa, link: sure, tools: tools(more) });
const onPage = { ...common.page, entities: new Set(['country-sy', 'islamic-state', 'bashar-al-assad']) };

export const cardSpecimens: readonly Specimen[] = [
  { name: 'card', draw: card({ card: sharaa, link: sure }) },
  { name: 'card opened', opened: true, draw: card({ card: sharaa, link: sure, page: onPage }) },
  { name: 'card on a page', draw: tooled() },
  { name: 'card pinned', draw: tooled({ pinned: true }) },
  { name: 'card with menu', draw: tooled({ menuOpen: true }) },
  {
    name: 'card with undo',
    draw: tooled({ notice: { text: '“Sharaa” is not Ahmed al-Sharaa on this page.', onUndo: say('undo') } }),
  },
  { name: 'card copied', draw: tooled({ notice: { text: 'Copied.' } }) },
  {
    name: 'card on the way',
    draw: card({ card: sharaa, canGoBack: true, onForward: say('forward'), tools: tools() }),
  },
  {
    name: 'card in the language of the page',
    draw: card({ card: sharaa, page: { ...common.page, lang: 'tr' }, link: sure, tools: tools() }),
  },
  {
    name: 'card right to left with menu',
    dir: 'rtl',
    draw: card({
      card: sharaa,
      link: sure,
      canGoBack: true,
      onForward: say('forward'),
      tools: tools({ menuOpen: true }),
    }),
  },
  {
    name: 'card narrow larger with menu',
    width: 320,
    textSize: 'larger',
    draw: card({
      card: long,
      link: sure,
      canGoBack: true,
      onForward: say('forward'),
      tools: tools({ menuOpen: true }),
    }),
  },
  { name: 'card then and now', draw: card({ card: baerbock, page: { date: '2024-03-02', title: '' } }) },
  { name: 'card older than the page', draw: card({ card: sharaa, page: { date: '2026-06-06', title: '' } }) },
  { name: 'card formerly', draw: card({ card: annan, canGoBack: true }) },
  { name: 'card unsure', draw: card({ card: sharaa, link: unsure }) },
  { name: 'card of facts', draw: card({ card: dialogue }) },
  { name: 'card of facts opened', opened: true, draw: card({ card: dialogue }) },
  { name: 'card of a country then and now', draw: card({ card: country, page: { date: '2024-05-05', title: '' } }) },
  {
    name: 'card of a country narrow right to left',
    dir: 'rtl',
    width: 320,
    textSize: 'larger',
    opened: true,
    draw: card({ card: country, page: { date: '2024-05-05', title: '' } }),
  },
  { name: 'card with map opened', opened: true, draw: card({ card: country }) },
  { name: 'card with little data', draw: card({ card: airport }) },
  { name: 'card with damaged drawing', draw: card({ card: damaged }) },
  { name: 'card that breaks', draw: card({ card: broken }) },
  { name: 'card long text', draw: card({ card: long, link: sure }) },
  { name: 'card long text opened', opened: true, draw: card({ card: long, link: sure }) },
  { name: 'card right to left', dir: 'rtl', draw: card({ card: sharaa, link: sure, canGoBack: true }) },
  { name: 'card right to left opened', dir: 'rtl', opened: true, draw: card({ card: sharaa, page: onPage }) },
  { name: 'card in a loud page', loud: true, draw: card({ card: sharaa, link: sure }) },
  { name: 'card narrow', width: 320, draw: card({ card: sharaa, link: sure }) },
  { name: 'card narrow larger', width: 320, textSize: 'larger', draw: card({ card: sharaa, link: sure }) },
  { name: 'card small text', textSize: 'small', draw: card({ card: sharaa, link: sure }) },
  { name: 'card large text', textSize: 'large', draw: card({ card: sharaa, link: sure }) },
  {
    name: 'chooser',
    draw: () => <Chooser surface="Georgia" choices={choices} onOpen={common.onOpen} onClose={common.onClose} />,
  },
  {
    name: 'chooser with nobody',
    draw: () => <Chooser surface="Jane Roe" choices={[]} onOpen={common.onOpen} onClose={common.onClose} />,
  },
];
