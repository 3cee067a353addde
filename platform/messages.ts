/**
 * Every message between contexts, one map per direction. Callers and handlers derive their types from these maps;
 * see platform/messaging.ts for sending, role checks and the retry.
 */
import type { EntityCard } from '../core/card/entity-card';
import type { PageInfo, Run } from '../core/linker/document';
import type { PageLink } from '../core/page/page-link';
import type { CastMember, DatasetInfo, PageState, PageView, SearchHit, SeenCard } from '../core/page/page-state';
import type { CardChoice } from '../core/rules/card-choice';
import type { RuleChange } from '../core/rules/change-rules';
import type { Rules } from '../core/rules/rules';
import type { Settings } from '../core/settings/settings';
import type { SettingsPatch } from '../core/settings/stored-settings';

/** Content script → background. These senders may only ask, and make the few choices a card offers. */
export interface ContentToBackground {
  /** State of this page and site; asked once at start and after returning from the back/forward cache. */
  'page.state': (ask: { url: string }) => PageState;
  /**
   * Send new or changed runs (≤ 64 KB of text a call) and removed keys; get the links of the whole document.
   * `held` = number of runs the background should already hold for `document`; when it does not (it was asleep)
   * it answers `resend` and the caller sends all runs again in slices, the first with `held: 0`.
   */
  'page.link': (ask: { document: string; info: PageInfo; held: number; runs: Run[]; removed: number[] }) => LinkAnswer;
  /** Report what is marked now, for popup and badge; the background sums the frames of a tab. */
  'page.cast': (report: { document: string; cast: CastMember[] }) => void;
  /** This document is gone: forget its runs. */
  'page.gone': (ask: { document: string }) => void;
  /** Cards by entity id, for names opened inside a card. Unknown ids are left out. */
  'cards.get': (ask: { entities: string[] }) => EntityCard[];
  /** A card was open for a second: it goes into the history, unless the window is private. */
  'card.seen': (what: { entity: string }) => void;
  /**
   * A choice made in a card: wrong person, mute, know, undo of what was chosen a moment ago, off here, off everywhere.
   * For which page and site is the browser's word. False = not taken: no such page or a private one,
   * or nothing to undo.
   */
  'card.choose': (choice: CardChoice) => boolean;
}

export type LinkAnswer =
  | {
      status: 'links';
      links: PageLink[];
      /** Cards of entities not sent to this document before. */
      cards: EntityCard[];
      dataset: DatasetInfo;
    }
  | { status: 'resend' }
  | { status: 'off' };

export interface SettingsSnapshot {
  settings: Settings;
  revision: number;
}

export interface RulesSnapshot {
  rules: Rules;
  revision: number;
}

/** What a backup holds and a restoration puts in place of what there was: explicit choices only. */
export interface ReaderChoices {
  settings: Partial<Settings>;
  rules: Rules;
}

/** Extension pages (popup, options, panel) → background. Sender URL is checked; only these may write. */
export interface PageToBackground {
  /** What is known of a tab; `tab` < 0 = the active tab of the current window. */
  'tab.overview': (ask: { tab: number }) => TabOverview;
  /** Scroll to the first mention in the tab and flash it. False = not found there any more. */
  'tab.jump': (ask: { tab: number; entity: string }) => boolean;
  'dataset.info': () => DatasetInfo;
  'dataset.search': (ask: { query: string; limit: number }) => SearchHit[];
  'cards.get': (ask: { entities: string[] }) => EntityCard[];
  /** A card was open for a second in a page of the extension; pages in private windows do not say so. */
  'card.seen': (what: { entity: string }) => void;
  /** Opened cards, newest first. */
  'history.get': () => SeenCard[];
  'history.clear': () => void;
  'settings.get': () => SettingsSnapshot;
  /** Merge a patch of explicit choices; answers the new whole. `null` puts a key back to its default. */
  'settings.set': (patch: SettingsPatch) => SettingsSnapshot;
  'rules.get': () => RulesSnapshot;
  /** Make or take back a rule about a name; answers the new whole. */
  'rules.change': (change: RuleChange) => RulesSnapshot;
  /** What the reader chose, for a backup. */
  'choices.get': () => ReaderChoices;
  /** Puts choices and rules in place of what there was: both or neither. Unacceptable parts are left out. */
  'choices.restore': (choices: ReaderChoices) => void;
  /** Turn one site on or off in the current mode; acts at once in every open tab. */
  'site.switch': (ask: { host: string; on: boolean }) => SettingsSnapshot;
  /** Show names only on chosen sites, `host` among them if they are shown there now; or everywhere again. */
  'mode.switch': (ask: { host: string; chosen: boolean }) => SettingsSnapshot;
}

/** The page of one tab. */
export interface TabOverview extends PageView {
  tab: number;
}

/** Background → content script. */
export interface BackgroundToContent {
  'state.changed': (state: PageState) => void;
  /** The page as its content script knows it; unanswered where none runs. Top frame only. */
  'page.describe': () => { url: string; title: string; date: string; lang: string };
  /** From keyboard commands. Top frame only. */
  'mention.step': (ask: { by: 1 | -1 }) => void;
  'mention.open': () => void;
  /** Scroll to the first mention of an entity and flash it. False = not in this frame. */
  'mention.jump': (ask: { entity: string }) => boolean;
  /** Context menu: show what is known of selected text. */
  'selection.show': (ask: SelectionAnswer) => boolean;
}

/** What selected text may mean: its card, a choice of several; no cards = nothing is known of it. */
export interface SelectionAnswer {
  text: string;
  cards: EntityCard[];
  /** False: the cards only have names like the text, and even a single one is no answer. */
  named: boolean;
  dataset: DatasetInfo;
}

/** Background → open extension pages. */
export interface BackgroundToPages {
  'settings.changed': (snapshot: SettingsSnapshot) => void;
  'rules.changed': (snapshot: RulesSnapshot) => void;
  /** A tab's cast or state changed: ask for the overview again. */
  'tab.changed': (what: { tab: number }) => void;
  /** A card was seen, or the history cleared: ask for it again. */
  'history.changed': () => void;
}
