import { KINDS, type Kind } from '../card/entity-card';

/** Every setting and its type. Only explicit choices are stored; the rest follows {@link DEFAULT_SETTINGS}. */
export interface Settings {
  /** The switch "everywhere": false = the extension does nothing on any page. */
  enabled: boolean;
  /** `everywhere` except `sitesOff`, or `chosen`: only on `sitesOn`. */
  mode: 'everywhere' | 'chosen';
  /** Host names without `www.`, sorted. A host covers its subdomains. */
  sitesOff: string[];
  sitesOn: string[];
  open: 'hover' | 'click';
  /** Milliseconds of pointer rest before a card opens. */
  hoverDelay: number;
  /** Kinds whose names are marked. */
  kinds: Kind[];
  /** Mark every mention or only the first of each entity on a page. */
  mentions: 'all' | 'first';
  theme: 'system' | 'light' | 'dark';
  textSize: 'small' | 'normal' | 'large' | 'larger';
  /** Show the count on the toolbar button. */
  badge: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  enabled: true,
  mode: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  open: 'hover',
  hoverDelay: 450,
  kinds: [...KINDS],
  mentions: 'all',
  theme: 'system',
  textSize: 'normal',
  badge: true,
});
