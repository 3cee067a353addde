import { join } from 'node:path';
import { readJsonLines } from '../json-lines';
import type { Draft } from '../model';

interface Row {
  id: string;
  /** Title of the article in the English Wikipedia, seen as a link to it. */
  title: string;
}

/** Gives entities the titles of the reviewed table data/resolve/titles.jsonl; a source's own title stays. */
export function withTitles(entities: readonly Draft[], rows = readTitles()): Draft[] {
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return entities.map((draft) => {
    const title = titles.get(draft.id);
    return title === undefined || draft.wikipedia !== undefined ? draft : { ...draft, wikipedia: title };
  });
}

const readTitles = () => readJsonLines<Row>(join(import.meta.dirname, 'titles.jsonl'));
