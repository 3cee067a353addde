import { KINDS, type Kind } from '../../core/card/entity-card';
import type { SourceCount } from '../resolve/resolve';
import { DATA_VERSION } from '../version';
import type { Dataset } from './dataset';

/** What data/summary.json says of a compiled dataset. */
interface Summary {
  version: string;
  asOf: string;
  entities: number;
  curated: number;
  kinds: Record<Kind, number>;
  aliases: number;
  languages: number;
  relations: number;
  deadRelations: number;
  conflicts: number;
  bytes: number;
  files: Record<string, number>;
  sha256: string;
  sources: Record<string, SourceCount>;
}

/** What `data/summary.json` tells of a compilation. */
export function summaryOf(
  dataset: Dataset,
  files: ReadonlyMap<string, Uint8Array>,
  sha256: string,
  invalid: number,
): Summary {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of dataset.entities) kinds[kind]++;
  const sources = Object.fromEntries(dataset.resolved.counts);
  if (sources.curated && invalid > 0) sources.curated.rejected['not valid'] = invalid;
  return {
    version: DATA_VERSION,
    asOf: dataset.asOf,
    entities: dataset.entities.length,
    curated: dataset.entities.filter((draft) => draft.origin === 'curated').length,
    kinds,
    aliases: dataset.aliases.length,
    languages: new Set(dataset.aliases.map((entry) => entry.lang).filter(Boolean)).size,
    relations: dataset.cards.reduce((sum, card) => sum + card.relations.length, 0),
    deadRelations: dataset.deadRelations.length,
    conflicts: dataset.resolved.conflicts.length,
    bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0),
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.length])),
    sha256,
    sources,
  };
}

/** The same as a table for people. */
export function summaryTable(summary: Summary): string {
  const rows = Object.entries(summary.sources).map(([key, { read, accepted, merged, rejected }]) => [
    key.padEnd(14),
    String(read).padStart(7),
    String(accepted).padStart(8),
    String(merged).padStart(7),
    Object.entries(rejected)
      .map(([reason, count]) => `${count} ${reason}`)
      .join(', '),
  ]);
  const kinds = Object.entries(summary.kinds).map(([kind, count]) => `${count} ${kind}s`);
  return [
    'source            read accepted  merged  rejected',
    ...rows.map((row) => row.join(' ')),
    `${summary.entities} entities (${kinds.join(', ')}), ${summary.curated} curated`,
    `${summary.aliases} aliases in ${summary.languages} languages, ${summary.relations} relations`,
  ].join('\n');
}
