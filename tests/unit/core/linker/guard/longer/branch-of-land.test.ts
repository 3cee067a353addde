import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-br@0.9 | place | BR | Country in South America | Brasil ~0.99; Brazil ~0.99
bavaria@0.5 | place | DE | State of Germany | Bayern ~0.95
the-lark | organisation | US | News site | The Lark ~0.95
help-everywhere | organisation | | Charity | Ajuda Internacional ~0.95
`);

test.each([
  ['pt', 'O material foi publicado pelo site The Lark Brasil hoje.', []],
  ['pt', 'O material foi publicado pela Ajuda Internacional Brasil hoje.', []],
  ['pt', 'O material foi publicado no Brasil hoje.', ['Brasil']],
  ['pt', 'O material da Ajuda Internacional, Brasil e outros.', ['Ajuda Internacional', 'Brasil']],
  ['de', 'Das sagte er den Zeitungen der Mediengruppe Bayern.', []],
  ['de', 'Das sagte er den Zeitungen in Bayern.', ['Bayern']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
