import { expect, test } from 'vitest';
import type { EntityCard } from '../../../../core/card/entity-card';
import { nameIn } from '../../../../core/card/name-in';

const card = {
  name: 'Vladimir Putin',
  native: { lang: 'ru', text: 'Владимир Путин' },
  alsoWritten: [
    { lang: 'en', text: 'President Putin' },
    { lang: 'ru', text: 'Владимир Владимирович Путин' },
    { lang: 'de', text: 'Wladimir Putin' },
    { lang: 'zh-Hant', text: '弗拉基米爾·普丁' },
    { lang: 'it', text: 'Vladimir Putin' },
    { lang: '', text: 'VVP' },
  ],
} as EntityCard;

test.each([
  ['de', 'Wladimir Putin'],
  ['de-AT', 'Wladimir Putin'],
  ['RU', 'Владимир Путин'],
  ['zh-TW', '弗拉基米爾·普丁'],
  ['en', undefined],
  ['', undefined],
  ['sv', undefined],
  ['it', undefined],
])('in %j: %s', (lang, name) => expect(nameIn(card, lang)?.text).toBe(name));
