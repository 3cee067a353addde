import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
nato@0.9 | organisation | | Alliance | НАТО ~0.97
mid | organisation | RU | Foreign ministry | МИД ~0.9
rutte@0.9 | person | NL | Secretary general of NATO | Mark Rutte; Рютте ~0.95 #1
vance@0.9 | person | US | Vice President | J. D. Vance; Вэнс ~0.95 #1
lavrov@0.7 | person | RU | Foreign minister of Russia | Sergey Lavrov; Лавров ~0.95 #1
bush@0.7 | person | US | President | George W. Bush; Буш ~0.9 #1
`);

test.each([
  ['Об этом сообщил генсек НАТО М. Рютте во вторник.', ['НАТО', 'М. Рютте']],
  ['Об этом сообщил вице-президент Дж. Д. Вэнс во вторник.', ['Дж. Д. Вэнс']],
  ['Об этом сообщил глава МИД С. Лавров во вторник.', ['МИД', 'С. Лавров']],
  ['Об этом сообщил глава МИД С.В. Лавров во вторник.', ['МИД', 'С.В. Лавров']],
  ['Затем С. Лавров прибыл в город.', ['С. Лавров']],
  // The initial of another.
  ['Об этом сообщил генсек НАТО К. Рютте во вторник.', ['НАТО']],
  ['Об этом сообщил некто Джеймс У. Буш во вторник.', []],
])('%s', (text, names) => {
  expect(linkText(text, world, { lang: 'ru' }).surfaces).toEqual(names);
});
