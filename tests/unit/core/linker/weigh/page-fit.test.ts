import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-my | place | MY | Country in Asia | Malaysia
kuala-lumpur | place | MY | Capital of Malaysia | Kuala Lumpur
country-de | place | DE | Country in Europe | Germany
parlimen | organisation | MY | The parliament of Malaysia | Parlimen; Parliament ~0.03 #1
bundestag | organisation | DE | The parliament of Germany | Bundestag; Parliament ~0.1 #1
reserve | organisation | US | The central bank of the United States | Federal Reserve #128
commons | organisation | GB | The parliament of Britain | House of Commons; Parliament ~0.15 #1
`);

test.each([
  ['Malaysia votes, and Kuala Lumpur waits. In Parliament yesterday the rule passed.', 'parlimen'],
  ['Germany votes, and Malaysia waits. In Parliament yesterday the rule passed.', undefined],
  ['The town votes. In Parliament yesterday the rule passed.', undefined],
])('%s', (text, expected) => {
  const { links, surfaces } = linkText(text, world);
  expect(links[surfaces.indexOf('Parliament')]?.entity).toBe(expected);
});

test.each([
  ['Malaysia votes. In the Parliament of Germany it passed.', undefined],
  ['Malaysia votes. The Parliament in Kuala Lumpur passed it.', 'parlimen'],
])('the country told after a body: %s', (text, expected) => {
  const { links, surfaces } = linkText(text, world);
  expect(links[surfaces.indexOf('Parliament')]?.entity).toBe(expected);
});

test('a body known by its name alone needs no word of its country', () => {
  const { links } = linkText('The Federal Reserve kept its key rate on Thursday.', world);
  expect(links[0]?.entity).toBe('reserve');
});

test.each([
  ['Britain waits. Many were arrested in Northgate on Monday.', []],
  ['Britain waits. Many told Northgate on Monday.', ['parliament-gb']],
])('a house known by where it stands: %s', (text, expected) => {
  const north = tinyWorld(`
country-gb | place | GB | Country in Europe | Britain
parliament-gb | organisation | GB | The parliament of Britain | House of Commons; Northgate ~0.9 #1
`);
  const ids = linkText(text, north).links.map(({ entity }) => entity);
  expect(ids.filter((id) => id !== 'country-gb')).toEqual(expected);
});

test('two places of one name in one country do not speak for each other', () => {
  const world = tinyWorld(`
york-city@0.85 | place | US | City in the United States | New York ~0.85
york-state | place | US | State of the United States | New York ~0.3
`);
  const [link] = linkText('They spoke of New York twice.', world).links;
  expect(link?.entity).toBe('york-city');
  expect(link?.confidence).toBeGreaterThan(0.7);
});
