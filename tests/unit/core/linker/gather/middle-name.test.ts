import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
robert-lark@0.4 | person | US | American politician | Robert F. Lark; Lark ~0.3 #9
charles-tarn@0.5 | person | US | American politician | Charles Tarn; Tarn ~0.8 #1
sam-vale@0.3 | person | US | American actor | Sam J. Vale; Vale ~0.9 #1
cory-crag@0.3 | person | US | American politician | Cory Crag; Crag ~0.4 #1
`);

test.each([
  ['Robert F. Lark sold the shop.', ['Robert F. Lark']],
  ['Robert T. Lark sold the shop. Lark was tired.', []],
  ['R.T. Lark sold the shop.', []],
  ['Robert F. Lark spoke. Robert T. Lark wrote.', ['Robert F. Lark', 'Robert T. Lark']],
  ['Then Charles E. Tarn sold the shop.', ['Charles E. Tarn']],
  ['Then J. Vale said so.', []],
  ['Then S. Vale said so.', ['S. Vale']],
  ['Then C. Anna Crag sold the shop.', []],
])('initials and second names beside a surname: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
