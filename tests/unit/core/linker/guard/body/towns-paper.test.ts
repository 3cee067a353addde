import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-eg@0.7 | place | EG | Country in Africa | Egypt
scotland@0.7 | place | GB | Part of the United Kingdom | Scotland
`);

test.each([
  ['Then Egypt Today noted that he left.', []],
  ['He was in Egypt today.', ['Egypt']],
  ['Ann Nobody (West Scotland) (Con) asked.', []],
  ['Ann Nobody (Scotland) asked.', ['Scotland']],
])('parts of other names: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
