import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tarn-us | place | US | City in Massachusetts, United States | Tarn ~0.67
tarn-gb@0.2 | place | GB | Town in England, United Kingdom | Tarn ~0.13
larkshire-gb | place | GB | County of England | Larkshire
wells-gb | place | GB | Town in England, United Kingdom | Wells
country-us | place | US | Country in North America | United States
massachusetts | place | US | State of the United States | Massachusetts
rill-us | place | US | City in Ohio, United States | Rill ~0.9
rill-gb@0.2 | place | GB | Town in England, United Kingdom | Rill ~0.1
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Streets of Tarn were shut, Larkshire police said in Wells.', ['tarn-gb', 'larkshire-gb', 'wells-gb']],
  ['Then Larkshire paid. Streets of Tarn were shut.', ['larkshire-gb', 'tarn-gb']],
  ['Then he lived in Tarn, Larkshire, for long.', ['tarn-gb', 'larkshire-gb']],
  ['Then he lived in Tarn in Larkshire for long.', ['tarn-gb', 'larkshire-gb']],
  ['Then Larkshire paid. In the United States streets of Tarn were shut.', ['larkshire-gb', 'country-us', 'tarn-us']],
  ['Then Larkshire paid. Streets of Rill were shut.', ['larkshire-gb', 'rill-us']],
  ['Streets of Tarn were shut in Wells.', ['tarn-us', 'wells-gb']],
])('towns of a county on the page: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
