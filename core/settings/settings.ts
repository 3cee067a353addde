import type { Kind } from '../card/entity-card';

/** Every setting, its type and default in one table. Only explicit choices that differ in key are stored. */
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

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  mode: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  open: 'hover',
  hoverDelay: 450,
  kinds: ['person', 'organisation', 'group', 'place', 'event'],
  mentions: 'all',
  theme: 'system',
  textSize: 'normal',
  badge: true,
};
