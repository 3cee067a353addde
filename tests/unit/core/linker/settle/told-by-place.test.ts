import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ir | place | IR | Country | Iran
country-de | place | DE | Country | Germany
boston-us | place | US | City | Boston
london-gb | place | GB | City | London
adolf-hitler | person | DE | Dictator of Germany | Adolf Hitler; Hitler ~0.97
vadim-petrov | person | RU | Politician | Vadim Petrov
guardian-council | organisation | IR | Council of Iran | Guardian Council; Iran's Guardian Council
board-of-plenty | organisation | | World body | Board of Plenty; Vadim Petrov's Board of Plenty
nazi-germany | place | | Former state | Nazi Germany; Hitler's Germany
peoples-party | organisation | | Party | People's Party
fenway-park | place | US | Stadium | Fenway Park; Fenway Park in Boston; Boston's Fenway Park
listeners | organisation | IR | Agency of Iran | Listeners Agency; ILA ~0.3 #2; Iran's ILA
queens-rangers | organisation | GB | Football club | Queens Park Rangers; Queen's Park Rangers
queen-band | organisation | GB | Rock band | Queen ~0.6
house-in-london | organisation | GB | Society | House in London
harbour-war | event | | War | Harbour War; Iran's war in Boston
`);
const spans = (text: string) =>
  linkText(text, world).links.map(({ start, end, entity }) => [text.slice(start, end), entity]);

describe('a name told with whose or where it is', () => {
  test.each([
    ["They won against Queen's Park Rangers at home.", [["Queen's Park Rangers", 'queens-rangers']]],
    [
      "It was said that Iran's ILA knew.",
      [
        ['Iran', 'country-ir'],
        ['ILA', 'listeners'],
      ],
    ],
    [
      'It was said that Iran’s Guardian Council agreed.',
      [
        ['Iran', 'country-ir'],
        ['Guardian Council', 'guardian-council'],
      ],
    ],
    [
      "They joined Vadim Petrov's Board of Plenty.",
      [
        ['Vadim Petrov', 'vadim-petrov'],
        ['Board of Plenty', 'board-of-plenty'],
      ],
    ],
    [
      'They met at Fenway Park in Boston on Monday.',
      [
        ['Fenway Park', 'fenway-park'],
        ['Boston', 'boston-us'],
      ],
    ],
    [
      "They met at Boston's Fenway Park.",
      [
        ['Boston', 'boston-us'],
        ['Fenway Park', 'fenway-park'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
  test.each([
    ["the rest is another's name", "They fled from Hitler's Germany.", [["Hitler's Germany", 'nazi-germany']]],
    ['the possessive is its own', "The People's Party won.", [["People's Party", 'peoples-party']]],
    ['the place is its own', 'The House in London closed.', [['House in London', 'house-in-london']]],
  ])('stays whole where %s', (_, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});
