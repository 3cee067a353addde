import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
kate | person | GB | Princess of Tarn since 2022 | Catherine, Princess of Tarn; Princess of Tarn
`);

test.each([
  ['They saw the Princess of Tarn on Sunday.', 1],
  ['They saw Catherine, Princess of Tarn, on Sunday.', 1],
  ['They saw Kate, Princess of Tarn, on Sunday.', 1],
  ['They saw Diana, Princess of Tarn, in 1997.', 0],
  ['They saw the then Princess of Tarn in 1997.', 0],
])('a title that another had before: %s', (text, links) => {
  expect(linkText(text, world).links.length).toBe(links);
});
