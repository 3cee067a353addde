import { join } from 'node:path';
import { readJsonLines } from '../json-lines';
import type { Draft } from '../model';

interface Row {
  id: string;
  /** Title of the article in the English Wikipedia, seen as a link to it or at its head. */
  title?: string;
  /** Title of an article of the same name that is of something else. */
  not?: string;
}

/** Gives entities the titles of the reviewed table data/resolve/titles.jsonl; a source's own title stays. */
export function withTitles(entities: readonly Draft[], rows = readTitles()): Draft[] {
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return entities.map((draft) => {
    const title = titles.get(draft.id);
    return title === undefined || draft.wikipedia !== undefined ? draft : { ...draft, wikipedia: title };
  });
}

/** Ids of entities whose name is the title of another thing's article. */
export const titlesOfOthers = (rows = readTitles()): ReadonlySet<string> =>
  new Set(rows.filter(({ not }) => not !== undefined).map(({ id }) => id));

/** The reviewed table, ascending by id. */
export const readTitles = () => readJsonLines<Row>(join(import.meta.dirname, 'titles.jsonl'));
