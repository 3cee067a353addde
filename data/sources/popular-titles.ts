/**
 * Titles of 38,000 much-read articles of the English Wikipedia: compromise-wikipedia 0.1.1 (MIT). Only ever used to
 * judge which of several names of one thing English readers know, whether an article is called like an entity, and how
 * well known a firm is; nothing of the list is carried over.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageFolder } from '../package-folder';

let titles: Set<string> | undefined;

/** True when a much-read article is called so. */
export function isPopularTitle(name: string): boolean {
  titles ??= readTitles();
  return titles.has(name.toLowerCase());
}

/** The first of the names that is a much-read title, the very first where none is. */
export const bestKnown = (names: readonly [string, ...string[]]): string => names.find(isPopularTitle) ?? names[0];

function readTitles(): Set<string> {
  const require = createRequire(join(packageFolder('compromise-wikipedia'), 'package.json'));
  const { unpack } = require('efrt') as { unpack(packed: string): Record<string, unknown> };
  const { default: model } = require('./src/_model.js') as { default: string };
  return new Set(Object.keys(unpack(model)));
}
