import { expect, test } from 'vitest';
import type { ScannedMention } from '../../../../../core/linker/scan/scan-run';
import { hasLostCapital } from '../../../../../core/linker/settle/described';
import { NaiveLexicon } from '../../../../support/naive-lexicon';

/** True when the name, as the text writes it, is no longer the name as it is known. */
function lost(known: string, text: string, lang = 'en'): boolean {
  const lexicon = new NaiveLexicon([{ alias: known, entity: 0, flags: 0, prior: 1, lang: '' }]);
  const [found] = lexicon.scan(text);
  if (!found) throw new Error(`not found: ${text}`);
  return hasLostCapital(text, found as ScannedMention, lexicon, lang);
}

test.each([
  ['U.S. Steel', 'U.S. steel', true],
  ['Cuban Missile Crisis', 'Cuban missile crisis', true],
  ['Suez Crisis', 'Suez crisis', false],
  ['Rwandan Genocide', 'Rwandan genocide', false],
  ['Armenian genocide', 'Armenian genocide', false],
  ['Labour Party', 'Labour party', false],
  ['American University', 'at a prestigious American university.', true],
  ['American University', 'at the American university.', false],
  ['American University', 'an American university professor', false],
  ['Atacama Desert', 'Atacama desert', false],
  ['UN Security Council', 'UN security council', false],
])('%s, written %s: %s', (known, text, expected) => {
  expect(lost(known, text)).toBe(expected);
});

test('languages that give the first word alone a capital lose none', () => {
  expect(lost('Rassemblement National', 'Rassemblement national', 'fr')).toBe(false);
});
