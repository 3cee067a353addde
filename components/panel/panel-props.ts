import type { EntityCard } from '../../core/card/entity-card';
import type { SeenCard } from '../../core/page/page-state';
import type { PopupProps } from '../popup/popup-props';

type Shared =
  | 'page'
  | 'enabled'
  | 'onlyChosen'
  | 'dataset'
  | 'query'
  | 'hits'
  | 'asking'
  | 'onQuery'
  | 'onOpen'
  | 'onBack'
  | 'canGoForward'
  | 'onForward'
  | 'onClose'
  | 'onJump'
  | 'onSite'
  | 'onOnlyChosen'
  | 'onEverywhere'
  | 'onReload'
  | 'onOptions';

export interface PanelProps extends Pick<PopupProps, Shared> {
  /** Beside a page; false = alone in a tab, for searching. */
  besidePage: boolean;
  /** Cards of the cast, in its order; undefined while they are on their way. */
  cards: EntityCard[] | undefined;
  /** Opened cards, newest first; undefined while asking. */
  history: SeenCard[] | undefined;
  /** The window is private: nothing is added to the history. */
  isPrivate: boolean;
  /** Opened cards go into the history. */
  keepHistory: boolean;
  /** Today as `YYYY-MM-DD`, for pages without a date. */
  today: string;
  /** The card shown instead of the lists. */
  card: EntityCard | undefined;
  onClearHistory: () => void;
  onKeepHistory: (keep: boolean) => void;
  /** Puts text on the clipboard; false = refused. */
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
}
