import { expect, test } from 'vitest';
import type { ScannedMention } from '../../../../../core/linker/scan/scan-run';
import { isWholeThere } from '../../../../../core/linker/settle/name-edges';

const scanned = (inflected: boolean, titles: readonly string[] = []) =>
  ({ inflected, titles, bits: 0, start: 0, end: 0 }) as unknown as ScannedMention;
const sure = [{ entity: 1, prior: 0.99, flags: 0 }];
const unsure = [{ entity: 1, prior: 0.4, flags: 0 }];

test.each([
  // "глава МИД [Японии] Такэси Ивая"
  ['Японии', 'ru', true, sure, true],
  ['Япония', 'ru', false, sure, false],
  // "[Владимира] Никто": a town hardly anybody means.
  ['Владимира', 'ru', true, unsure, false],
  // "[Polski] Związek": the adjective.
  ['Polski', 'pl', true, sure, false],
  ['Japans', 'de', true, sure, false],
])('%s in %s: %s', (text, lang, inflected, postings, whole) => {
  expect(isWholeThere(text, scanned(inflected), lang, postings, false)).toBe(whole);
});
