import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entityJsonSchema } from '../../data/json-schema';

it('data/entity.schema.json is current (npx tsx data/write-schema.ts)', () => {
  expect(readFileSync('data/entity.schema.json', 'utf8')).toBe(entityJsonSchema());
});
