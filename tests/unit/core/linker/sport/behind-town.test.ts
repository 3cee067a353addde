import { expect, test } from 'vitest';
import type { PageMention } from '../../../../../core/linker/settle/page-mention';
import { isBehindTown } from '../../../../../core/linker/sport/behind-town';

/** The mention in brackets [ ] of a text, the only one in its run but for `others` that end there. */
function mentionOf(marked: string, lang: string, others: readonly string[]): PageMention {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const mentions = others.map((other) => ({ end: text.indexOf(other) + other.length }));
  return { scanned: { start, end }, from: { run: { text }, lang, mentions } } as unknown as PageMention;
}

test.each([
  ['se juega en Yeda, [Arabia Saudí], entre', 'es', [], true],
  ['se juega en Yeda ([Arabia Saudí]): el', 'es', [], true],
  ['se juega en Yeda, [Arabia Saudí].', 'es', ['Yeda'], false],
  ['victorias en Soria, [España] y Alemania', 'es', [], false],
  ['ganó a Francia, [España] perdió', 'es', ['Francia'], false],
  ['决赛在[沙特]吉达举行', 'zh', [], true],
  ['决赛[沙特]2比0战胜', 'zh', [], false],
  ['在[日本]进攻中', 'zh', [], false],
])('%s', (marked, lang, others, told) => {
  expect(isBehindTown(mentionOf(marked, lang, others))).toBe(told);
});
