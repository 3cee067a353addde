import { KINDS, type Kind } from '../card/entity-card';
import { LINK_FROM } from '../linker/link-from';

/** Every setting and its type. Only explicit choices are stored; the rest follows {@link DEFAULT_SETTINGS}. */
export interface Settings {
  /** The switch "everywhere": false = the extension does nothing on any page. */
  enabled: boolean;
  /** `everywhere` except `sitesOff`, or `chosen`: only on `sitesOn`. */
  mode: 'everywhere' | 'chosen';
  /** Host names without `www.`, sorted. A host covers its subdomains. */
  sitesOff: string[];
  sitesOn: string[];
  /** What opens a card: rest of the pointer, a click, or rest while `holdKey` is held. Keyboard and touch always do. */
  open: 'hover' | 'click' | 'hold';
  /** The key of `hold`, as KeyboardEvent names modifiers. */
  holdKey: 'Alt' | 'Control' | 'Shift';
  /** Milliseconds of pointer rest before a card opens. */
  hoverDelay: number;
  /** Milliseconds a card stays after the pointer left it. */
  closeDelay: number;
  /** Kinds whose names are marked. */
  kinds: Kind[];
  /** Mark every mention or only the first of each entity on a page. */
  mentions: 'all' | 'first';
  /** How a mark is drawn; `none` = not at all, cards still open. */
  marks: 'underline' | 'dotted' | 'background' | 'none';
  /** Least confidence a name needs to be marked, from {@link LINK_FROM} to below 1. */
  confidence: number;
  theme: 'system' | 'light' | 'dark';
  textSize: 'small' | 'normal' | 'large' | 'larger';
  /** Show the count on the toolbar button. */
  badge: boolean;
  /** Keep a list of the cards opened, on this computer. */
  keepHistory: boolean;
}

/** The settings a content script needs to know. */
export const PAGE_SETTINGS = [
  'open',
  'holdKey',
  'hoverDelay',
  'closeDelay',
  'kinds',
  'mentions',
  'marks',
  'confidence',
  'theme',
  'textSize',
] as const satisfies readonly (keyof Settings)[];

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  enabled: true,
  mode: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  open: 'hover',
  holdKey: 'Alt',
  hoverDelay: 450,
  closeDelay: 300,
  kinds: [...KINDS],
  mentions: 'all',
  marks: 'underline',
  confidence: LINK_FROM,
  theme: 'system',
  textSize: 'normal',
  badge: true,
  keepHistory: true,
});
