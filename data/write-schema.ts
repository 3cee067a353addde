/** `npx tsx data/write-schema.ts`: writes data/entity.schema.json for editors. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityJsonSchema } from './json-schema';

writeFileSync(join(import.meta.dirname, 'entity.schema.json'), entityJsonSchema());
