import type { Kind } from '../../core/card/entity-card';
import type { AliasEntry } from '../../core/lexicon/lexicon';
import { ArrayEntities, type ArrayEntity } from './array-entities';
import { NaiveLexicon } from './naive-lexicon';

/**
 * A world for one test, an entity a line: `id | kind | country | line | aliases`, aliases apart by `;`, each with its
 * prior after `~` (0.9 when left out) and flags after `#`. The first alias is the name. The id may have its popularity
 * after `@`, 0.5 when left out.
 */
export function tinyWorld(source: string): { lexicon: NaiveLexicon; entities: ArrayEntities } {
  const rows: ArrayEntity[] = [];
  const aliases: AliasEntry[] = [];
  for (const row of source.trim().split('\n')) {
    const [who = '', kind = '', country = '', line = '', names = ''] = row.split('|').map((part) => part.trim());
    const [id = '', popularity = '0.5'] = who.split('@');
    for (const written of names.split(';')) {
      const [, alias = '', prior = '0.9', flags = '0'] = /^\s*(.*?)(?: ~([\d.]+))?(?: #(\d+))?\s*$/.exec(written) ?? [];
      aliases.push({ alias, entity: rows.length, flags: Number(flags), prior: Number(prior), lang: '' });
    }
    const name = /^[^;~#]*[^;~#\s]/.exec(names)?.[0] ?? id;
    rows.push({ id, name, kind: kind as Kind, line, country, popularity: Number(popularity), related: [], titles: [] });
  }
  return { lexicon: new NaiveLexicon(aliases), entities: new ArrayEntities(rows) };
}
