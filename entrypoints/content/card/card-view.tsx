import { type JSX, render } from 'preact';
import { Chooser } from '../../../components/card/chooser';
import { CardSheet, type CardSheetProps, Sorry } from '../../../components/card/sheet';
import { Theme } from '../../../components/theme';
import type { EntityCard } from '../../../core/card/entity-card';
import type { Choice, PageInfo } from '../../../core/linker/document';
import type { PageLink } from '../../../core/page/page-link';
import type { DatasetInfo, PageState } from '../../../core/page/page-state';

/** One step of what a reader looked at in an open card. */
export type Leaf =
  | { card: EntityCard; link?: PageLink | undefined; open?: boolean }
  /** Words that may mean several, or nobody known. */
  | { surface: string; choices: Choice[] };

export interface CardSurroundings {
  info: Pick<PageInfo, 'title' | 'date'>;
  /** Entities named on the page. */
  entities: ReadonlySet<string>;
  dataset: DatasetInfo;
  settings: Pick<PageState['settings'], 'theme' | 'textSize'>;
}

interface Actions {
  onOpen: (entity: string) => void;
  onBack: () => void;
  onClose: () => void;
  onToggle: () => void;
}

/** Draws a leaf into a card host's shadow root. */
export function drawLeaf(
  root: ShadowRoot,
  leaf: Leaf,
  canGoBack: boolean,
  around: CardSurroundings,
  act: Actions,
): void {
  const { info, entities, dataset, settings } = around;
  const page = { date: info.date, title: info.title, entities };
  const draw = (view: JSX.Element) =>
    render(
      <Theme theme={settings.theme} textSize={settings.textSize}>
        {view}
      </Theme>,
      root,
    );
  if (!('card' in leaf)) {
    draw(<Chooser surface={leaf.surface} choices={leaf.choices} onOpen={act.onOpen} onClose={act.onClose} />);
    return;
  }
  const { card, link, open = false } = leaf;
  const props: CardSheetProps = { card, link, page, dataset, canGoBack, open, ...act };
  try {
    draw(<CardSheet {...props} />);
  } catch {
    draw(<Sorry {...props} />);
  }
}

/** Takes the drawing down and lets its effects end. */
export const eraseLeaf = (root: ShadowRoot): void => render(null, root);
