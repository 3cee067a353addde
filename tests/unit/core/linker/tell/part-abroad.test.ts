import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-mk@0.7 | place | MK | Country in Southern Europe | Macedonia; Makedonien; Macédoine; Македония; مقدونيا
country-gr@0.8 | place | GR | Country in Southern Europe | Greece; Grèce; Griechenland
`);
const surfaces = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

test.each([
  ['en', 'Fires burn in the Greek region of Macedonia again.', []],
  ['en', 'Fires burn in the northern Greek province of Macedonia again.', []],
  ['de', 'Es brennt in der griechischen Region Makedonien.', []],
  ['fr', 'Le feu gagne la région grecque de Macédoine.', []],
  ['en', 'Fires burn in a southern region of Macedonia.', ['Macedonia']],
  ['en', 'The Macedonian region of Macedonia.', ['Macedonia']],
  ['en', 'Fires burn in Macedonia.', ['Macedonia']],
  ['en', 'Fires burn in the province of Macedonia.', []],
  ['en', 'Fires burn in the Lark Province of Macedonia.', ['Macedonia']],
  ['en', 'Fires burn in Lark province of Macedonia.', ['Macedonia']],
  ['ru', 'Горит провинция Македония на севере.', []],
  ['ru', 'Горит Македония на севере.', ['Македония']],
  ['ar', 'اكتشفوا مقبرة في إقليم مقدونيا قبل أيام.', []],
  ['ar', 'اكتشفوا مقبرة في مقدونيا قبل أيام.', ['مقدونيا']],
])('%s: %s', (lang, text, expected) => {
  expect(surfaces(text, lang)).toEqual(expected);
});
