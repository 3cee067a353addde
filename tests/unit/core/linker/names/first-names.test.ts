import { expect, test } from 'vitest';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { isGivenName } from '../../../../../core/linker/names/first-names-uncased';
import { isPlainFirstName } from '../../../../../core/linker/names/name-fit';
import { wellKnown } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';

test.each(['Emine', 'İbrahim', 'Адам', 'Адаму', 'Нины', 'Гейдара', 'Беррон', 'Barron'])(
  '%s is a first name',
  (word) => {
    expect(isPlainFirstName(word)).toBe(true);
  },
);

test.each(['Марка', 'Романом', 'Вера', 'Лев', 'София', 'Визит', 'Команда', 'Özgür', 'Fatih'])(
  '%s may be another word',
  (word) => {
    expect(isPlainFirstName(word)).toBe(false);
  },
);

test.each(['بلقاسم', 'وأيمن', 'צבי', 'ליהודה', 'صادق', '배런'])('%s is given', (word) => {
  expect(isGivenName(word)).toBe(true);
});

const BEARERS = [
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan', 'Erdoğan'],
  ['Ramzan Kadyrov', 'Рамзан Кадыров', 'Кадыров'],
  ['Benjamin Netanyahu', 'בנימין נתניהו', 'נתניהו'],
  ['Khalifa Haftar', 'خليفة حفتر', 'حفتر'],
  ['Ali Khamenei', 'علی خامنه‌ای', 'خامنه‌ای'],
  ['Hossein Kanaanizadegan', 'حسین کنعانی‌زادگان', 'کنعانی‌زادگان'],
] as const;

const entities = wellKnown(BEARERS.map(([name]) => [name, 'person', name]));
const lexicon = openLexicon(
  writeLexicon(
    BEARERS.flatMap(([, ...written], entity) =>
      written.map((alias, flags) => ({ alias, entity, lang: '', prior: 0.95, flags })),
    ),
  ),
);

test.each([
  ['Recep Tayyip Erdoğan konuştu. Emine Erdoğan sergiyi gezdi.', 'tr', ['Recep Tayyip Erdoğan']],
  ['Recep Tayyip Erdoğan konuştu. Dün Erdoğan geldi.', 'tr', ['Recep Tayyip Erdoğan', 'Erdoğan']],
  ['Рамзан Кадыров выступил. Адам Кадыров пришёл.', 'ru', ['Рамзан Кадыров']],
  ['בנימין נתניהו הגיע. לטקס הגיע גם אבנר נתניהו.', 'he', ['בנימין נתניהו']],
  ['בנימין נתניהו הגיע. לטקס הגיע גם נתניהו.', 'he', ['בנימין נתניהו', 'נתניהו']],
  ['قال خليفة حفتر ذلك. وترأس بلقاسم حفتر اجتماعاً.', 'ar', ['خليفة حفتر']],
  ['قال خليفة حفتر ذلك. وترأس المشير حفتر اجتماعاً.', 'ar', ['خليفة حفتر', 'حفتر']],
  ['علی خامنه‌ای گفت. مصطفی خامنه‌ای آمد.', 'fa', ['علی خامنه‌ای']],
  ['حسین کنعانی‌زادگان آمد. محمدحسین کنعانی‌زادگان رفت.', 'fa', ['حسین کنعانی‌زادگان', 'کنعانی‌زادگان']],
])('%s', (text, lang, surfaces) => {
  expect(linkText(text, { lexicon, entities }, { lang }).surfaces).toEqual(surfaces);
});
