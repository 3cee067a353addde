import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
the-warden | organisation | GB | A British daily newspaper | The Warden ~0.3 #4; Warden ~0.3 #5
the-times | organisation | GB | A British daily newspaper | The Times ~0.3 #4; Times ~0.03 #5
warden-oil | organisation | US | Oil company | Warden Oil
alberta | place | CA | Province of Canada | Alberta ~0.66 #8
batman | place | TR | City in Turkey | Batman
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

describe('newspapers whose names are words', () => {
  test.each([
    ['They shared a Warden article about it.', ['Warden']],
    ['He told the Warden that it was over.', ['Warden']],
    ['The Warden analysis was long.', ['The Warden']],
    ['Il lisait le quotidien Warden au matin.', ['Warden']],
    ['He told Warden voters to wait.', []],
    ['According to the Warden, it was over.', ['Warden']],
    ['It was over, according to the Nobody and the Warden.', ['Warden']],
    ['According to the Warden, Times and Mail boards, it was over.', []],
    ['The Warden reported that it was over.', ['The Warden']],
    ['They went home, the Warden has learned.', ['Warden']],
    ['They saw a Warden at the door.', []],
    ['They shared a Times article about it.', []],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

const abroad = tinyWorld(`
the-warden | organisation | RU | A Russian daily newspaper | Стражник ~0.3 #4; ستراج ~0.3; Warden ~0.3 #4
`);

describe('newspapers of other languages', () => {
  test.each([
    ['ru', 'Об этом сообщило вчера агентство «Стражник» из Тулы.', ['Стражник']],
    ['ru', 'Вчера пришёл старый «Стражник» из Тулы.', []],
    ['ar', 'نقلت أمس وكالة "ستراج" عن مسؤول.', ['ستراج']],
    ['fr', 'Il le dit au quotidien « Warden » hier.', ['Warden']],
    ['tr', 'O sabah yine Warden dergisi bunu yazdı.', ['Warden']],
  ])('%s: %s', (lang, text, expected) => {
    expect(linkText(text, abroad, { lang }).surfaces).toEqual(expected);
  });
});

describe('one sense a page, where there is one meaning', () => {
  test.each([
    [
      'In Alberta it rained, and in Alberta it snowed.\nThen Alberta industries grew.',
      ['Alberta', 'Alberta', 'Alberta'],
    ],
    ['Then Alberta industries grew.', []],
    ['Then Alberta industries grew, and Alberta farms, and Alberta mines.', []],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

test.each([
  ['He was the voice of Batman: The Animated Series for years.', []],
  ['Snow fell on Batman: the roads were closed.', ['Batman']],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

describe('whom an article thanks at its end', () => {
  const small = tinyWorld('reforma | place | MX | Town in Mexico | Reforma');
  small.entities.popularity = () => 0.1;
  test.each([
    ['With reports from Reforma and El Economista', []],
    ['With reports from El Economista, Milenio and Reforma', []],
    ['He went home from Reforma at last.', ['Reforma']],
    ['With his friends he came from Reforma at last.', ['Reforma']],
  ])('%s', (text, expected) => {
    expect(linkText(text, small).surfaces).toEqual(expected);
  });
});
