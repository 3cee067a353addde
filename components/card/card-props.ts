import type { EntityCard } from '../../core/card/entity-card';
import type { PageLink } from '../../core/page/page-link';
import type { DatasetInfo } from '../../core/page/page-state';
import type { CardTools } from './card-tools';

/** What the card knows of the page it opens on. Extension pages pass '' and ''. */
interface CardPage {
  /** Publication date as `YYYY-MM-DD`, '' unknown. */
  date: string;
  title: string;
  /** BCP 47, '' or absent: unknown. */
  lang?: string;
  /** Ids of the entities named on the page, for "On this page". */
  entities?: ReadonlySet<string>;
}

export interface CardProps {
  card: EntityCard;
  /** The mention the card was opened from; absent when opened from another card or a search. */
  link?: Pick<PageLink, 'confidence' | 'why' | 'runnersUp'> | undefined;
  page: CardPage;
  dataset: Pick<DatasetInfo, 'version' | 'asOf'>;
  /** `dialog` floats over a page (default); `region` is part of one. */
  role?: 'dialog' | 'region';
  canGoBack: boolean;
  /** A related name was chosen: show its card in place. */
  onOpen: (entity: string) => void;
  onBack: () => void;
  /** Absent: there is nothing ahead. */
  onForward?: (() => void) | undefined;
  /** Absent: the card has no close button. */
  onClose?: () => void;
  /** Absent: a card in a page of ours. */
  tools?: CardTools;
}
