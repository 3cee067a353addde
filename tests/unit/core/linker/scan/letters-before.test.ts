import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
andriy-shevchenko @0.4 | person | UA | Ukrainian footballer | Andriy Shevchenko; Андрій Шевченко ~0.95
kyiv-ua @0.8 | place | UA | Capital of Ukraine | Kyiv; Київ ~0.95
marco-rubio @0.8 | person | US | Secretary of state | Marco Rubio; Рубіо ~0.95 #1
`);

test.each([
  ['Учора президент УАФ Андрій Шевченко поїхав.', ['Андрій Шевченко']],
  ['Учора тренер ЦСКА Київ поїхав.', []],
  ['Сибіга говорив з Рубіо. Він там був.', ['Рубіо']],
  ['Вони приїхали з Києва, а він у Київ.', ['Київ']],
])('letters behind an office: %s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'uk' }).surfaces).toEqual(surfaces);
});
