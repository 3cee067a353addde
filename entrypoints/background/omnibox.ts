import { say } from '../../components/interface/strings';
import type { SearchHit } from '../../core/page/page-state';
import { openPage, showPageHere } from '../../platform/lifecycle';
import type { OmniboxHandlers } from '../../platform/omnibox';
import { quietly } from '../../platform/quietly';
import type { Dataset } from './dataset';

/** Lines an address bar has room for. */
const MOST = 6;
/** Characters of a name that are looked up. */
const LONGEST = 200;

/** `who <name>`: names while typing; Enter opens the card of the one chosen, else a search for what was typed. */
export function omniboxHandlers(dataset: Dataset): OmniboxHandlers {
  let offered: { content: string; hit: SearchHit }[] = [];
  let typedLast = '';
  return {
    suggest: async (typed) => {
      typedLast = typed;
      const hits = await dataset.search(typed.slice(0, LONGEST), MOST);
      if (typed !== typedLast) return undefined;
      offered = hits.map((hit) => ({ hit, content: contentOf(hit, hits) }));
      return offered.map(({ content, hit: { name, line } }) => ({ content, name, line }));
    },
    instead: (typed) => say('searchFor', { typed }),
    enter: (typed, where) => {
      const chosen = offered.find(({ content }) => content === typed) ?? (typed === typedLast ? offered[0] : undefined);
      const page = chosen
        ? `/sidepanel.html?card=${encodeURIComponent(chosen.hit.entity)}`
        : `/sidepanel.html?search=${encodeURIComponent(typed.trim())}`;
      quietly(where === 'here' ? showPageHere(page) : openPage(page));
    },
  };
}

/** The name; of namesakes with the line that tells them apart. */
function contentOf({ entity, name, line }: SearchHit, hits: readonly SearchHit[]): string {
  const isAlone = hits.every((other) => other.entity === entity || other.name !== name);
  return isAlone ? name : `${name}, ${line}`;
}
