import type { Box, Point } from './geometry';
import type { PageState } from './page-state';

/** How a card came to be open; only those opened by hover close when the pointer leaves. */
export type OpenedBy = 'hover' | 'click' | 'touch' | 'key';

export interface OpenCard {
  /** Number of the mention, chosen by the caller. */
  mention: number;
  by: OpenedBy;
  /** Boxes of the mention's lines. */
  zone: readonly Box[];
  card?: Box;
}

export interface IntentState {
  pointer?: { at: Point; screen: Point; time: number };
  /** Fast samples in a row. */
  fast: number;
  /** Where the pointer came to rest; `probed` once the page was asked what is there. */
  rest?: { at: Point; time: number; probed: boolean } | undefined;
  scrolled: number;
  /** The key of the `hold` mode is down. */
  held?: boolean;
  open?: OpenCard | undefined;
  /** Where the pointer left mention and card. */
  apex?: Point | undefined;
  closeAt?: number | undefined;
  /** Lines whose card the reader sent away: it stays away until the pointer has left them. */
  muted?: readonly Box[] | undefined;
}

/** What happens. Times are milliseconds of one clock; only trusted events may be turned into these. */
export type IntentEvent =
  | { type: 'move'; at: Point; screen: Point; time: number; pressed: boolean; held?: boolean }
  /** The key of the `hold` mode went down or up. */
  | { type: 'hold'; held: boolean; time: number }
  | { type: 'leave'; time: number }
  | { type: 'scroll'; time: number }
  | { type: 'press'; at: Point }
  /** A click, a tap or (then never `onLink`) a long press. */
  | { type: 'click'; at: Point; touch: boolean; onLink: boolean }
  | { type: 'escape' }
  | { type: 'wake'; time: number }
  /** A card was opened, moved or taken away by the card host; tells where things are now. */
  | { type: 'shown'; open: OpenCard; time: number }
  | { type: 'gone' };

/** What is to be done. `probe`: look whether a mention is at the point and open its card. */
export type IntentEffect = { type: 'probe'; at: Point; by: OpenedBy } | { type: 'close' };

export type IntentSettings = Pick<PageState['settings'], 'open' | 'hoverDelay' | 'closeDelay' | 'holdKey'>;

export const initialIntent: IntentState = { fast: 0, scrolled: Number.NEGATIVE_INFINITY };
