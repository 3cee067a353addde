import { type JSX, render } from 'preact';
import type { CardTools } from '../../../components/card/card-tools';
import { Chooser } from '../../../components/card/chooser';
import { CardSheet, type CardSheetProps, Sorry } from '../../../components/card/sheet';
import { Theme } from '../../../components/theme';
import type { EntityCard } from '../../../core/card/entity-card';
import type { Choice, PageInfo } from '../../../core/linker/document';
import type { PageLink } from '../../../core/page/page-link';
import type { DatasetInfo, PageState } from '../../../core/page/page-state';

/** One step of what a reader looked at in an open card. */
export type Leaf = CardLeaf | ChoiceLeaf;

export interface CardLeaf {
  card: EntityCard;
  /** The mention it was opened from, and its words. */
  link?: PageLink | undefined;
  surface?: string | undefined;
  /** All of it is shown. */
  open?: boolean;
}

/** Words that may mean several, or nobody known. */
interface ChoiceLeaf {
  surface: string;
  choices: Choice[];
}

export interface CardSurroundings {
  info: Pick<PageInfo, 'title' | 'date' | 'lang'>;
  /** Entities named on the page. */
  entities: ReadonlySet<string>;
  dataset: DatasetInfo;
  settings: Pick<PageState['settings'], 'theme' | 'textSize'>;
}

interface Drawing {
  leaf: Leaf;
  around: CardSurroundings;
  /** A line for screen readers, read out when it appears. */
  spoken: string;
  canGoBack: boolean;
  onForward: (() => void) | undefined;
  onOpen: (entity: string) => void;
  onBack: () => void;
  onClose: () => void;
  onToggle: () => void;
  tools: CardTools;
}

/** Draws a leaf into a card host's shadow root. */
export function drawLeaf(root: ShadowRoot, { leaf, around, spoken, ...act }: Drawing): void {
  const { info, entities, dataset, settings } = around;
  const draw = (view: JSX.Element) =>
    render(
      <Theme theme={settings.theme} textSize={settings.textSize}>
        {view}
        <p class="unseen" role="status">
          {spoken}
        </p>
      </Theme>,
      root,
    );
  if (!('card' in leaf)) {
    draw(<Chooser {...leaf} onOpen={act.onOpen} onClose={act.onClose} onForward={act.onForward} />);
    return;
  }
  const { card, link, open = false } = leaf;
  const props: CardSheetProps = { card, link, page: { ...info, entities }, dataset, open, ...act };
  try {
    draw(<CardSheet {...props} />);
  } catch {
    draw(<Sorry {...props} />);
  }
}

/** Draws a card where nobody sees it. */
export function rehearse(card: EntityCard, around: CardSurroundings): void {
  const nothing = () => {};
  const { settings, dataset, info } = around;
  render(
    <Theme theme={settings.theme} textSize={settings.textSize}>
      <CardSheet
        card={card}
        page={info}
        dataset={dataset}
        open
        canGoBack={false}
        onOpen={nothing}
        onBack={nothing}
        onToggle={nothing}
      />
    </Theme>,
    document.createElement('div'),
  );
}

/** Takes the drawing down. */
export const eraseLeaf = (root: ShadowRoot): void => render(null, root);
