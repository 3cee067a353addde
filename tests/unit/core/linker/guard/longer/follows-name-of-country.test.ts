import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-kz | place | KZ | Country in Central Asia | Республика Казахстан; Республики Казахстан
country-cn | place | CN | Country in East Asia | Китайская Народная Республика; Китайской Народной Республики
kassym-jomart-tokayev | person | KZ | President of Kazakhstan | Касым-Жомарт Токаев
xi-jinping | person | CN | President of China | Си Цзиньпин
`);

describe('a name after a country that is named in full', () => {
  test.each([
    ['Приехал президент Республики Казахстан Касым-Жомарт Токаев.', ['Республики Казахстан', 'Касым-Жомарт Токаев']],
    [
      'Приехал председатель Китайской Народной Республики Си Цзиньпин.',
      ['Китайской Народной Республики', 'Си Цзиньпин'],
    ],
    ['Приехал председатель Республики Си Цзиньпин.', []],
  ])('%s', (text, names) => {
    expect(linkText(text, world, { lang: 'ru' }).surfaces).toEqual(names);
  });
});
