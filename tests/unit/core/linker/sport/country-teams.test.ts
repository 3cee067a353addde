import { describe, expect, test } from 'vitest';
import { isNationalTeam, isWomensTeam, sideGameOf } from '../../../../../core/linker/entity/sport-lines';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-nz@0.8 | place | NZ | Country | New Zealand
country-es@0.8 | place | ES | Country | Spain
country-in@0.8 | place | IN | Country | India
ann-teal | person | NZ | New Zealand rugby player | Ann Teal
bo-wren | person | IN | Indian cricketer | Bo Wren
cy-finch | person | IN | Indian cricket batter | Cy Finch
black-shirts | organisation | NZ | National men’s rugby team of New Zealand | Black Shirts; New Zealand national rugby union team
indian-eleven | organisation | IN | National men’s cricket team of India | India national cricket team
england@0.7 | place | GB | Country of the United Kingdom | England
white-roses | organisation | GB | England's national women's rugby team | White Roses; England women's national rugby union team
english-fifteen | organisation | GB | National men's rugby team of England | England rugby union team
cup | event |  | Rugby union competition | Great Rugby Cup
spain-women | organisation | ES | Women’s national football team of Spain | Red Ladies; Spain women's national football team
country-ca@0.8 | place | CA | Country | Canada
canada-men | organisation | CA | Men’s national football team of Canada | Canada national soccer team
spain-men | organisation | ES | Men’s national football team of Spain | Spain national football team
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

describe('countries on pages about sport', () => {
  const RUGBY = 'The rugby captain scored two tries and a penalty after the scrum, and the coach praised them all.';
  const CRICKET =
    'The batsman lost his wicket in the innings and the bowler was bowled, as the umpires and the crowd saw from afar.';
  const FOOTBALL =
    'The striker and the goalkeeper won the football match by two goals, and the coach praised them all.';
  test.each([
    [`${RUGBY}\nAnn Teal and New Zealand won.`, ['ann-teal', 'black-shirts']],
    [`${RUGBY}\nAnn Teal is leaving New Zealand to play abroad.`, ['ann-teal', 'country-nz']],
    [`${RUGBY}\nAnn Teal returned to New Zealand.`, ['ann-teal', 'country-nz']],
    [`${CRICKET}\nBo Wren and Cy Finch saved India.`, ['bo-wren', 'cy-finch', 'indian-eleven']],
    // Two games are told: neither is the page's.
    [`${RUGBY}\nAnn Teal met Bo Wren. New Zealand won.`, ['ann-teal', 'bo-wren']],
    // No player that we know is named.
    [`${CRICKET}\nIndia beat Spain.`, ['indian-eleven']],
    [`${CRICKET}\nThe women of India beat Spain.`, []],
    // The men's team is called after its country, and not meant.
    [`${RUGBY}\nThe White Roses won the Great Rugby Cup. England sang.`, ['white-roses', 'cup', 'white-roses']],
    [`${FOOTBALL}\nThe Red Ladies played well. Spain won again.`, ['spain-women', 'spain-women']],
    [`${FOOTBALL}\nSpain won again.`, ['spain-men']],
    [`${FOOTBALL}\nCanada won again.`, ['canada-men']],
  ])('are the teams of its game: %s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

test.each([
  ['Australian rugby league player', 'rugby league'],
  ['Rugby union competition of Europe', 'rugby union'],
  ['English fast bowler', 'cricket'],
  ['National men’s cricket team of India', 'cricket'],
  ['German footballer', undefined],
])('game of sides: %s', (line, game) => {
  expect(sideGameOf(line)).toBe(game);
});

test.each([
  ['Women’s national football team of Spain', true, true],
  ["England's national women's rugby team, world champions of 2025", true, true],
  ['Men’s national football team of Spain', true, false],
  ['English football club', false, false],
])('national and women’s teams: %s', (line, national, women) => {
  expect([isNationalTeam(line), isWomensTeam(line)]).toEqual([national, women]);
});
