import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Development gold lies beside the project, not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/gold');

export interface GoldFile {
  name: string;
  path: string;
  /** Only places are annotated. */
  places: boolean;
  /** Annotated by the project's own notion of a name; others mark whole noun phrases. */
  names: boolean;
}

/** The gold files at hand, sorted; empty when the folder is not there. */
export function goldFiles(): GoldFile[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      path: join(FOLDER, file),
      places: file.startsWith('tr-news'),
      names: !/^gum-(news|interview|speech)/.test(file),
    }));
}

/** Pages as served, with what their publishers say they are about. */
export const PAGES_FOLDER = resolve(import.meta.dirname, '../../../shared/pages');
