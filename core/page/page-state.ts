import type { Kind } from '../card/entity-card';
import type { PageRules } from '../rules/page-rules';
import type { PAGE_SETTINGS, Settings } from '../settings/settings';

/** Why names are or are not shown on a page. `unreadable`: browser pages, stores, PDF viewers. */
export type PageActivity = 'on' | 'off-here' | 'off-everywhere' | 'not-chosen' | 'unreadable';

/** What a content script is told: a flat snapshot, replaced as a whole on every change. */
export interface PageState {
  activity: PageActivity;
  /** Grows with every change of settings or rules; an older snapshot is ignored. */
  revision: number;
  settings: Pick<Settings, (typeof PAGE_SETTINGS)[number]>;
  /** What the reader said about names, as far as it concerns this page. */
  rules: PageRules;
}

/** One entity on a page, as listed in the popup in order of first appearance. */
export interface CastMember {
  entity: string;
  name: string;
  kind: Kind;
  line: string;
  /** Marked mentions on the page. */
  count: number;
  /** The best confidence among them. */
  confidence: number;
}

/** Why an `unreadable` page is so: still loading, put to sleep by the browser, or kept from extensions. */
export type Obstacle = 'loading' | 'asleep' | 'kept-out';

/** A member of the cast as lists show it. */
export interface CastEntry extends CastMember {
  /** Its card was not opened before, as far as the local history knows. */
  isNew: boolean;
}

/** A tab's page as popup and panel know it. */
export interface PageView {
  /** Site of the page, '' when it has none or cannot be read. */
  host: string;
  state: PageActivity;
  /** Only with `unreadable`. */
  obstacle?: Obstacle;
  /** '' when it cannot be read. */
  url: string;
  title: string;
  /** Day of publication as `YYYY-MM-DD`, '' unknown. */
  date: string;
  /** BCP 47, '' unknown. */
  lang: string;
  cast: CastEntry[];
}

/** An entity of the history of opened cards. */
export interface SeenCard {
  entity: string;
  name: string;
  kind: Kind;
  line: string;
  /** When it was last open, milliseconds since 1970. */
  at: number;
}

/** The dataset in one line for popup, options and card footer. */
export interface DatasetInfo {
  version: string;
  /** Newest source date in the dataset. */
  asOf: string;
  entities: number;
  aliases: number;
  kinds: Record<Kind, number>;
}

/** A search result over the whole dataset. `matched` is the alias that matched, when not the name. */
export interface SearchHit {
  entity: string;
  name: string;
  kind: Kind;
  line: string;
  matched?: string;
}
