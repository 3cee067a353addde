/** How a card may be copied. */
export const COPY_FORMATS = ['text', 'markdown', 'citation'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** What a reader may decide on a card. Every one can be undone, here and in the options. */
export type CardChoice = 'wrong-page' | 'wrong-site' | 'wrong-everywhere' | 'know' | 'mute' | 'site-off' | 'all-off';

/** What can be done with a card that floats over a page; a card inside a page of ours has none of it. */
export interface CardTools {
  pinned: boolean;
  /** Absent where cards cannot be pinned: on sheets. */
  onPin?: (() => void) | undefined;
  menuOpen: boolean;
  onMenu: () => void;
  onCopy: (format: CopyFormat) => void;
  onChoose: (choice: CardChoice) => void;
  /** What was just done, in a line. */
  notice?: Notice | undefined;
}

export interface Notice {
  text: string;
  /** Absent where there is nothing to undo. */
  onUndo?: (() => void) | undefined;
}
