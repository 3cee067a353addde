import { tellTab } from '../../platform/background-messaging';
import type { SelectionClick } from '../../platform/context-menu';
import { openPage } from '../../platform/lifecycle';
import type { Dataset } from './dataset';

/** Cards offered for one selection. */
const MOST = 5;

/** “Who is “…”?”: the cards for selected text in place, or the search page where no card can be shown. */
export async function showSelection({ text, tab, frame }: SelectionClick, dataset: Dataset): Promise<void> {
  const { hits, named } = await dataset.selected(text, MOST);
  const [cards, info] = await Promise.all([dataset.cards(hits.map((hit) => hit.entity)), dataset.info()]);
  const shown = await tellTab(tab, 'selection.show', { text, cards, named, dataset: info }, frame);
  if (shown !== true) await openPage(`/sidepanel.html?search=${encodeURIComponent(text)}`);
}
