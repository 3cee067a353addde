import { describe, expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const SHORT = AliasFlag.Short;
const world = tinyWorld(`
ada-dell@0.6 | person | XX | Politician | Ada Dell; Dell ~0.75 #${SHORT}
rod-dell@0.3 | person | XX | Politician | Rod Dell; Dell ~0.12 #${SHORT}
una-dell@0.3 | person | XX | Politician | Una Dell; Dell ~0.03 #${SHORT}
bo-marsh@0.5 | person | XX | Politician | Bo Marsh; Marsh ~0.4 #${SHORT}
hil-marsh@0.5 | person | XX | Politician | Hil Marsh; Marsh ~0.4 #${SHORT}
`);
/** Whom the last name of a text means. */
const last = (text: string, lang = 'en') => linkText(text, world, { lang }).links.at(-1)?.entity;

describe('the relative in an apposition does not take the surname', () => {
  test.each([
    ['Ada Dell, daughter of Rod Dell, came. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell, the eldest daughter of the late prime minister Rod Dell, came. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell, 53, a daughter of former president Rod Dell, came. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell came. She is the daughter of Rod Dell. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell, Rod Dell’s daughter, came. On Monday Dell spoke.', 'ada-dell'],
    ["Ada Dell is Rod Dell's eldest daughter. On Monday Dell spoke.", 'ada-dell'],
    ['Bo Nill, son of Jo Nill, came. Ada Dell, daughter of Rod Dell, came. On Monday Dell spoke.', 'ada-dell'],
    [
      'Ada Dell came to see us and them, and said so to all of us. Dell, daughter of Rod Dell, left. On Monday Dell spoke.',
      'ada-dell',
    ],
    // Of whom the surname tells less often, if not hardly ever.
    ['Rod Dell, brother of Ada Dell, came. On Monday Dell spoke.', 'rod-dell'],
    ["Rod Dell, Ada Dell's brother, came. On Monday Dell spoke.", 'rod-dell'],
    ['Una Dell, sister of Ada Dell, came. On Monday Dell spoke.', 'ada-dell'],
    ['Rod Dell came. Otto Dell, brother of Ada Dell, came. Ada Dell came. On Monday Dell spoke.', 'ada-dell'],
    // Alike in this: the one whose relative is told.
    ['Bo Marsh and his wife, Hil Marsh, came. On Monday Marsh spoke.', 'bo-marsh'],
    ['Hil Marsh and her husband, Bo Marsh, came. On Monday Marsh spoke.', 'hil-marsh'],
    ['Hil Marsh, wife of Bo Marsh, came. On Monday Marsh spoke.', 'hil-marsh'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('an unknown relative leaves the surname to the known one', () => {
  test.each([
    ['Ada Dell came with her mother Zelda Dell. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell came with her husband, Otto Dell. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell came with her husband Otto Dell and their son Udo Dell. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell came. At home Otto Dell, her elder brother, wept. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell’s brother Otto Dell came. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell came. Rod Dell came with his wife Zelda Dell. On Monday Dell spoke.', undefined],
    // Of one of two, of nobody, or of nobody named.
    ['Ada Dell came with her neighbour Otto Dell. On Monday Dell spoke.', undefined],
    ['In Ada Dell’s day Otto Dell, 45, of Cork came. On Monday Dell spoke.', undefined],
    ['There his brother Otto Dell came. On Monday Dell spoke.', undefined],
  ])('%s', (text, expected) => {
    expect(linkText(text, world).links.filter(({ start }) => start > text.indexOf('Monday'))[0]?.entity).toBe(expected);
  });
});

describe('who was named once, paragraphs ago', () => {
  test.each([
    ['Ada Dell came.\nShe was born when Rod Dell was mayor.\nOn Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell came.\nShe was born when Rod Dell was mayor, and Dell spoke.', 'rod-dell'],
    ['Ada Dell came.\nThen Rod Dell came.\nRod Dell spoke.\nOn Monday Dell spoke.', 'rod-dell'],
    ['Rod Dell came.\nThen Ada Dell came.\nOn Monday Dell spoke.', 'ada-dell'],
    ['Bo Marsh came.\nThen Hil Marsh came.\nOn Monday Marsh spoke.', 'hil-marsh'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('the relative who is spoken of', () => {
  test.each([
    ['On Monday Ada Dell spoke. The father of Rod Dell spoke, and Dell went home.', 'rod-dell'],
    ['Rod Dell’s daughter Ada Dell came. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell’s father, Rod Dell, came. On Monday Ada Dell left. On Monday Dell spoke.', 'ada-dell'],
    ['Ada Dell came. Then the mayor Rod Dell came. On Monday Dell spoke.', 'rod-dell'],
    ['Ada Dell, a rival of Rod Dell, came. On Monday Dell spoke.', 'rod-dell'],
    ['Rod Dell came with his sister Ada Dell. On Monday Dell spoke.', 'ada-dell'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

test.each([
  ['es', 'Ada Dell, hija de Rod Dell, llegó. Ayer Dell habló.'],
  ['es', 'Ada Dell, la hija menor del expresidente Rod Dell, llegó. Ayer Dell habló.'],
  ['fr', 'Ada Dell, fille de Rod Dell, est là. Hier Dell a parlé.'],
  ['it', 'Ada Dell, figlia di Rod Dell, è qui. Ieri Dell ha parlato.'],
  ['de', 'Ada Dell, Tochter von Rod Dell, kam. Am Montag sprach Dell.'],
])('in other languages: %s %s', (lang, text) => {
  expect(last(text, lang)).toBe('ada-dell');
});
