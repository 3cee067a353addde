import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
lark-hospital | organisation | AU | Hospital in Sydney, Australia | Lark Hospital
red-ox | organisation | AT | Austrian drinks company | Red Ox
emirland | place | AE | Country | Emirland
renaud@0.5 | organisation | FR | French carmaker | Renaud
leyden | organisation | NL | University in Leyden, Netherlands | Leyden University
kings-college | organisation | CA | University in Wolfville, Canada | King's College
oxley | place | GB | City in England, United Kingdom | Oxley
wolfville | place | CA | Town in Nova Scotia, Canada | Wolfville
port-dam@0.6 | place | NL | City in the Netherlands | Port Dam
old-empire@0.6 | place | IT | Former empire | Oxley Empire
ivan-mcteal | person | GB | British novelist | Ivan McTeal
tony-crest | person | US | American politician | Tony Crest
silver | person | IE | Irish poet (1865–1939) | Silver ~0.9
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

describe('a name that is part of another', () => {
  test.each([
    ['They took him to the Lark Hospital at night.', ['Lark Hospital']],
    ['They took him to the West Lark Hospital at night.', []],
    ['The stage went to a rider from Emirland.', ['Emirland']],
    ['The stage went to a rider (ABC Team Emirland).', []],
    ['Riders of Red Ox–BORA–Hans and Red Ox met.', ['Red Ox']],
    ['The Red Ox–Renaud deal was made.', ['Red Ox', 'Renaud']],
    ['The shares of Renaud fell.', ['Renaud']],
    ['The bar of Captain Renaud is full.', []],
    ['The rules are strict, said Sarah de Lange of Leyden University on Monday.', ['Leyden University']],
    ['The Friends of Leyden University met on Monday.', []],
    ["He went to King's College, Wolfville.", ["King's College", 'Wolfville']],
    ["He went to King's College, Oxley.", ['Oxley']],
    ['Reading list: Port Dam by Ivan McTeal; and others.', ['Ivan McTeal']],
    ['A law for Port Dam by Tony Crest was passed.', ['Port Dam', 'Tony Crest']],
    ['The race was won by the horse Silver again.', []],
    ['A poem of Silver was read.', ['Silver']],
    ['The Oxley Empire fell.', ['Oxley Empire']],
    ['The Holy Oxley Empire fell.', []],
    ['The Army of Oxley marched.', []],
    ['The army of Emirland marched.', ['Emirland']],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});
