import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
able@0.15 | person | GB | Admiral (1758–1805) | Horace Able ~0.35
baker@0.15 | person | GB | Nuclear physicist (1882–1970) | Max Baker ~0.35
cole@0.15 | person | GB | Politician (born 1863) | Art Cole ~0.35
earl@0.15 | person | GB | Writer (1758–1805) | Ed Earl ~0.25
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['It was there that Horace Able won in August 1798.', ['able']],
  ['It was there that Horace Able won in August 1898.', []],
  ['It was there that Horace Able won in August.', []],
  ['It was there that Max Baker won in 1954.', ['baker']],
  ['It was there that Max Baker won in 1968.', []],
  ['It was there that Art Cole won in 1900.', []],
  ['It was there that Ed Earl won in 1798.', []],
  ['There 17980 men saw Horace Able win.', []],
])('a full name beside a year of his life: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
