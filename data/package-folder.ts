import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Folder of an installed package, also of one whose `exports` hide its files.
 * @throws when it is not installed
 */
export function packageFolder(name: string): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
  }
  throw new Error(`Package ${name} is not installed. Run: npm ci`);
}
