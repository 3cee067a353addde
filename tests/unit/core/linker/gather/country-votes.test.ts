import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../../../core/linker/gather/anchors';
import { CountryVotes } from '../../../../../core/linker/gather/country-votes';
import { ArrayEntities } from '../../../../support/array-entities';

const IDS = ['paris-fr', 'lyon-fr', 'nice-fr', 'paris-us', 'dallas-us', 'the-moon'] as const;
type Id = (typeof IDS)[number];
const entities = new ArrayEntities(
  IDS.map((id) => ({
    id,
    name: id,
    kind: 'place',
    line: '',
    country: /-(..)$/.exec(id)?.[1]?.toUpperCase() ?? '',
    popularity: 0,
    related: [],
    titles: [],
  })),
);
const number = (id: Id) => entities.numberOf(id);

/** What a page says that names these in full, in this order. */
function page(...named: Id[]): CountryVotes {
  const anchors = new Anchors();
  const votes = new CountryVotes(entities, anchors);
  for (const [order, id] of named.entries()) votes.addNamed(number(id), anchors.add(number(id), id, 1, order));
  return votes;
}

describe('countries a page speaks of', () => {
  it.each<[string, Id[], Id, number]>([
    ['a name says nothing for itself', ['paris-fr', 'paris-fr'], 'paris-fr', 0],
    ['others of the country do', ['lyon-fr', 'nice-fr', 'dallas-us'], 'paris-fr', 2 / 3],
    ['own mentions are left out on both sides', ['paris-fr', 'lyon-fr', 'dallas-us'], 'paris-fr', 1 / 2],
    ['what has no country has no share', ['lyon-fr', 'the-moon'], 'the-moon', 0],
    ['what has no country is still a name', ['lyon-fr', 'the-moon'], 'paris-fr', 1 / 2],
    [
      'a name counts three times at most',
      ['lyon-fr', 'dallas-us', ...Array<Id>(9).fill('dallas-us')],
      'paris-fr',
      1 / 4,
    ],
  ])('%s', (_, named, asked, share) => {
    expect(page(...named).sameCountry(number(asked))).toBeCloseTo(share);
  });

  it('leave out whom the same words were counted for', () => {
    const votes = page('paris-us', 'dallas-us', 'lyon-fr');
    expect(votes.sameCountry(number('paris-fr'), number('paris-us'))).toBeCloseTo(1 / 3);
    expect(votes.sameCountry(number('dallas-us'), number('paris-us'))).toBe(0);
  });

  it('hear adjectives four times a country, and sure short forms twice', () => {
    const votes = page('dallas-us');
    votes.addAdjectives(Array(9).fill('FR'));
    expect(votes.shareOf('FR')).toBeCloseTo(4 / 5);
    for (let time = 0; time < 5; time++) votes.addBearer('GR');
    expect(votes.shareOf('GR')).toBeCloseTo(2 / 7);
  });

  it('tell what is overshadowed', () => {
    const votes = page('lyon-fr', 'nice-fr', 'dallas-us');
    expect(votes.isOvershadowed('US', 2)).toBe(true);
    expect(votes.isOvershadowed('US', 3)).toBe(false);
    expect(votes.isOvershadowed('FR', 1)).toBe(false);
    expect(votes.isOvershadowed('DE', 3)).toBe(true);
  });

  it('choose the nearest of several', () => {
    const parises = [number('paris-us'), number('paris-fr')];
    expect(page('lyon-fr', 'nice-fr', 'dallas-us').nearest(parises)).toBe(number('paris-fr'));
    expect(page('the-moon').nearest(parises)).toBeUndefined();
  });

  it.each<[string, Id[], boolean]>([
    ['one name tells of nowhere', ['dallas-us'], false],
    ['two of another country do', ['dallas-us', 'paris-us'], true],
    ['not where one of its own is named', ['dallas-us', 'paris-us', 'nice-fr'], false],
    ['nor for its own mentions', ['lyon-fr', 'lyon-fr', 'dallas-us'], false],
  ])('are foreign: %s', (_, named, isForeign) => {
    expect(page(...named).isForeign(number('lyon-fr'))).toBe(isForeign);
  });
});
