import { toJsonSchema } from '@valibot/to-json-schema';
import { CuratedFile } from './schema';

/** The JSON Schema of a file of curated records, as it stands in data/entity.schema.json. */
export function entityJsonSchema(): string {
  // The calendar check of dates has no counterpart in JSON Schema; their shape has.
  const schema = toJsonSchema(CuratedFile, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ title: 'Curated records', ...schema }, null, 1)}\n`;
}
