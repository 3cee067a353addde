import type { EntityCard } from '../../core/card/entity-card';
import type { DatasetInfo, PageView, SearchHit } from '../../core/page/page-state';
import type { CardProps } from '../card/card-props';

export interface PopupProps {
  /** What is known of the active tab; undefined while asking. */
  page: PageView | undefined;
  /** Cards of the cast that are there already, for their flags. */
  cards: ReadonlyMap<string, EntityCard>;
  enabled: boolean;
  /** Names are shown only on chosen sites. */
  onlyChosen: boolean;
  dataset: DatasetInfo | undefined;
  query: string;
  /** Results, perhaps still those of an earlier query; undefined before the first. */
  hits: SearchHit[] | undefined;
  /** The results for `query` are not there yet. */
  asking: boolean;
  /** The card shown instead of the lists. */
  card: EntityCard | undefined;
  canGoForward: boolean;
  onQuery: (query: string) => void;
  onOpen: CardProps['onOpen'];
  /** From the card back to the card before it, or to the lists. */
  onBack: () => void;
  onForward: () => void;
  /** From the card to the lists. */
  onClose: () => void;
  onJump: (entity: string) => void;
  onSite: (on: boolean) => void;
  onOnlyChosen: (chosen: boolean) => void;
  onEverywhere: (on: boolean) => void;
  onReload: () => void;
  /** Absent where the browser has no side panel. */
  onPanel?: () => void;
  onOptions: () => void;
}
