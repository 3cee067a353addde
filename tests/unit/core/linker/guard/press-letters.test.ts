import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld('epa@0.6 | organisation | US | Agency of the United States | EPA ~0.9 #66');

test.each([
  ['pl', 'Prezydent w Baku (fot. PAP/EPA/Igor Nobody)', []],
  ['de', 'Ein Haus brennt. Foto: EPA-EFE/Becky Nobody', []],
  ['en', 'Then the EPA set new limits.', ['EPA']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
