import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-us | place | US | Country | United States; США; USA #2
treasury-us | organisation | US | American ministry | US Treasury; OFAC ~0.8 #2
united-nations | organisation | | Body of states | United Nations; UN ~0.9 #2
security-council | organisation | | Body of the United Nations | United Nations Security Council; 聯合國安全理事會
`);
const linked = (text: string, lang: string) =>
  linkText(text, world, { lang }).links.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

test.each([
  ['ru', 'Тогда США (OFAC) ввели санкции.', ['США=country-us', 'OFAC=treasury-us']],
  ['ru', 'Тогда США (USA) ввели санкции.', ['США=country-us', 'USA=country-us']],
])('letters in brackets: %s: %s', (lang, text, expected) => {
  expect(linked(text, lang)).toEqual(expected);
});

test('letters in brackets that begin a longer name', () => {
  expect(linked('俄國今天在聯合國安全理事會（UN Security Council）發言。', 'zh')).not.toContain('UN=security-council');
});
