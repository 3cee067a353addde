import { render } from 'preact';
import { Card } from '../../../components/card/card';
import { Chooser } from '../../../components/card/chooser';
import { Theme } from '../../../components/theme';
import type { EntityCard } from '../../../core/card/entity-card';
import type { Choice, Link, PageInfo } from '../../../core/linker/document';
import type { DatasetInfo, PageState } from '../../../core/page/page-state';

/** One step of what a reader looked at in an open card. */
export type Leaf =
  | { card: EntityCard; link?: Link | undefined }
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
  render(
    <Theme theme={settings.theme} textSize={settings.textSize}>
      {'card' in leaf ? (
        <Card card={leaf.card} link={leaf.link} page={page} dataset={dataset} canGoBack={canGoBack} {...act} />
      ) : (
        <Chooser surface={leaf.surface} choices={leaf.choices} onOpen={act.onOpen} onClose={act.onClose} />
      )}
    </Theme>,
    root,
  );
}

/** Takes the drawing down and lets its effects end. */
export const eraseLeaf = (root: ShadowRoot): void => render(null, root);
