import { expect, test } from 'vitest';
import { isGeneric } from '../../../../../core/linker/names/generic-name';

test.each([
  ['National Assembly', 'en', true],
  ['Supreme Court', 'en', true],
  ['House of Representatives', 'en', true],
  ['North Dakota', 'en', false],
  ['European Union', 'en', false],
  ['Duke University', 'en', false],
  ['Temple University', 'en', false],
  ['National University', 'en', true],
  ['University College', 'en', true],
  ['مجلس النواب', 'ar', true],
  ['Ministerio Público', 'es', true],
  ["ministère de l'Éducation", 'fr', true],
  ['ministère de l’Éducation nationale', 'fr', true],
])('%s is generic: %s %s', (text, lang, expected) => {
  expect(isGeneric(text, lang)).toBe(expected);
});
