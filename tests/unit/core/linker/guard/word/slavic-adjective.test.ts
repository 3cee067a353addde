import { expect, test } from 'vitest';
import { isSlavicAdjective } from '../../../../../../core/linker/guard/word/slavic-adjective';
import { Bit } from '../../../../../../core/linker/scan/context-bits';
import type { PageMention } from '../../../../../../core/linker/settle/page-mention';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-cz | place | CZ | Country | Czech Republic; Česká republika; Česko; Češka
country-pl | place | PL | Country | Poland; Polska
moskovskiy-ru | place | RU | Town in Russia | Московский
`);
const linked = (text: string, lang: string) =>
  linkText(text, world, { lang }).links.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

test.each([
  ['cs', 'Česká vláda včera jednala.', []],
  ['cs', 'Český rozhlas to uvedl.', []],
  ['cs', 'Česká republika má problém.', ['Česká republika=country-cz']],
  ['cs', 'Včera se Česko rozhodlo.', ['Česko=country-cz']],
  ['ru', 'Московский «Спартак» выиграл.', []],
  ['ru', 'Московский суд решил.', []],
  ['ru', 'Автобус едет в Московский каждый час.', ['Московский=moskovskiy-ru']],
  ['ru', 'Дело передано в Московский гарнизонный суд.', []],
  ['ru', 'Прокурор обжаловал это в Московский областной суд.', []],
  ['ru', 'Власти города Московский выделили деньги.', ['Московский=moskovskiy-ru']],
  ['hr', 'Polski predsjednik je rekao.', []],
])('%s: %s', (lang, text, expected) => {
  expect(linked(text, lang)).toEqual(expected);
});

test.each([
  ['Polski prezydent skrytykował rząd.', 0, true],
  ['Polski nie stać na to.', 0, false],
  ['Wczoraj prezydent Polski mówił.', 18, false],
])('%s', (text, start, expected) => {
  const bits = start === 0 ? Bit.SentenceStart : 0;
  const mention = { from: { lang: 'pl', run: { text } }, many: false, text: 'Polski' };
  const scanned = { start, end: start + 6, inflected: true, bits };
  expect(isSlavicAdjective({ ...mention, scanned } as unknown as PageMention)).toBe(expected);
});
