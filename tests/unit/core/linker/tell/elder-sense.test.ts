import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { smallWorld } from '../../../../support/small-world';

const world = smallWorld();

test.each([
  ['George W. Bush came. The first Bush administration had signed it.', 'george-h-w-bush'],
  ['George H. W. Bush came. The second Bush administration ended it.', 'george-w-bush'],
  ['Bashar al-Assad fled. The elder Assad had ruled before him.', 'hafez-al-assad'],
  ['Hafez al-Assad died. The younger Assad came to power.', 'bashar-al-assad'],
  ['Donald Trump won. The first Trump administration had signed it.', 'donald-trump'],
  ['George W. Bush came. He was the first Bush they had met.', 'george-w-bush'],
])('%s', (text, expected) => {
  expect(linkText(text, world).links.at(-1)?.entity).toBe(expected);
});
