import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { smallWorld } from '../../../../../support/small-world';
import { tinyWorld } from '../../../../../support/tiny-world';

const places = tinyWorld(`
chicago | place | US | City in Illinois, the United States | Chicago
nebraska | place | US | State of the United States | Nebraska
country-ee | place | EE | Country in Europe | Estonia
country-ir | place | IR | Country in Asia | Iran
georgetown | place | GY | Capital of Guyana | Georgetown
barcelona | place | ES | City in Catalonia, Spain | Barcelona
ontario | place | CA | Province of Canada | Ontario ~0.5
ontario-us | place | US | City in California, the United States | Ontario ~0.3
`);
const ids = (text: string, world: Parameters<typeof linkText>[1] = places) =>
  linkText(text, world).links.map(({ entity }) => entity);

describe('works, ships, creatures and schools called after places', () => {
  test.each([
    ['They saw the film Chicago on Sunday.', []],
    ['They saw the musical “Chicago” on Sunday.', []],
    ['Two-time Tony winner Ann Nobody was seen in “Harvest” and “Chicago,” among others.', []],
    ['Asked where he lived, he said: “Chicago.”', ['chicago']],
    ['Asked where he lived, Tony Nobody said: “Chicago.”', ['chicago']],
    ['Then she was seen in TV biopic Chicago and a play.', []],
    ['The albums Harvest, Nebraska and others were ranked.', []],
    ['It hit the car ferry Estonia at night.', []],
    ['It saw the oil tanker Iran seized in the Gulf.', ['country-ir']],
    ['Ships named Harvest, Estonia and Chicago are models.', []],
    ['She has a dog called Chicago at home.', []],
    ['They served a cocktail drink called Chicago there.', []],
    ['She was in Chicago in Love and in Harvest.', []],
    ['An adviser called Iran a threat to all.', ['country-ir']],
    ['A report named Iran as one of them.', ['country-ir']],
    ['Two ships Iran seized were freed.', ['country-ir']],
    ['It seized two ships, Iran said on Sunday.', ['country-ir']],
    ['He studies at Nebraska A&M in autumn.', []],
    ['She lives in a town called Chicago by the lake.', ['chicago']],
    ['He taught at Harvest and Georgetown for a year.', []],
    ['He taught in Georgetown for a year.', ['georgetown']],
    ['The film was shot in Chicago and Nebraska.', ['chicago', 'nebraska']],
    ['She plays for Harvest and Barcelona at night.', []],
    ['He shared an article by Chicago magazine on Sunday.', []],
    ['A writer of a Chicago magazine spoke.', ['chicago']],
    ['The magazine from Chicago was sold.', ['chicago']],
    ['Then Iran captain Ali Nobody spoke.', []],
    ['Then Ontario Premier Doug Nobody spoke.', ['ontario']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('a namesake who is not known', () => {
  const world = smallWorld();
  test.each([
    ['Police named him as Donald Trump, 41, of Dover. Trump leaves two children.', []],
    ['Donald Trump, a nurse from Dover, won a car. Trump sold it.', []],
    ['Jane Austen, 41, of Dover, won a car. Donald Trump did not.', ['donald-trump']],
    ['Donald Trump, 79, of Florida, won a car.', ['donald-trump']],
    ['Donald Trump (no relation) won a car.', []],
    ['President Donald Trump, 79, of Florida, won. Trump spoke.', ['donald-trump', 'donald-trump']],
    ['Donald Trump, a friend of Dover, won. Trump spoke.', ['donald-trump', 'donald-trump']],
  ])('%s', (text, expected) => {
    expect(ids(text, world).filter((id) => id === 'donald-trump')).toEqual(expected);
  });
});

describe('a namesake of an actor', () => {
  const world = tinyWorld('kevin | person | US | Film director | Kevin Smith; Smith ~0.1 #1');
  const popular = (popularity: number) => {
    world.entities.popularity = () => popularity;
    return world;
  };
  test('is told with his age and town', () => {
    const text = 'Kevin Smith, 34, of Dover, was fined. Smith left.';
    expect(ids(text, popular(0.3))).toEqual([]);
    expect(ids(text, popular(0.6))).toEqual(['kevin', 'kevin']);
  });
});

describe('a namesake of the dead or of one of a list', () => {
  const world = tinyWorld(`
ray | person | US | Musician born in Albany, United States | Ray Charm; Charm ~0.9 #1
jackson | person | US | American politician (1767–1845), president from 1829 | Drew Jackson; Jackson ~0.9 #1
khalil | person | US | Palestinian activist, held in 2025 | Mahm Khalil
`);
  test.each([
    ['Third-year medical student Ray Charm said so. Charm left.', []],
    ['The singer Ray Charm sang. Charm left.', ['ray', 'ray']],
    ['The student Mahm Khalil was freed.', ['khalil']],
    ['“Nobody knows,” said Drew Jackson, head of strategy at Harvest.', []],
    ['They read what Drew Jackson, head of the party, wrote.', ['jackson']],
  ])('%s', (text, expected) => {
    expect(ids(text, world)).toEqual(expected);
  });
});

describe('the number of a ruler', () => {
  const world = tinyWorld(`
elizabeth-ii | person | GB | Queen of the United Kingdom | Elizabeth II; Elizabeth ~0.9 #1; Elisabetta ~0.9 #1
`);
  world.entities.titles = () => [{ words: ['queen'] }];
  test.each([
    ['Then Queen Elizabeth II spoke.', 'en', ['elizabeth-ii']],
    ['Then Queen Elizabeth I spoke.', 'en', []],
    ['Alla corte della regina Elisabetta I si parla.', 'it', []],
    ['Then Queen Elizabeth spoke.', 'en', ['elizabeth-ii']],
  ])('%s', (text, lang, expected) => {
    expect(linkText(text, world, { lang }).links.map(({ entity }) => entity)).toEqual(expected);
  });
});

describe('the state of a lawmaker', () => {
  const world = tinyWorld(`
john-hill | person | US | President of the United States | John Hill ~0.9
john-hill-la | person | US | US senator from Louisiana | John Hill ~0.05
louisiana | place | US | State of the United States | Louisiana
`);
  world.entities.titles = (entity) => (entity === 1 ? [{ words: ['us', 'senator', 'louisiana'] }] : []);
  test.each([
    ['Then John Hill of Louisiana spoke.', 'john-hill-la'],
    ['Then John Hill (R-La.) spoke.', 'john-hill-la'],
    ['Then John Hill, R-La., spoke.', 'john-hill-la'],
    ['Then John Hill spoke.', 'john-hill'],
    ['Then John Hill of Texas spoke.', 'john-hill'],
  ])('%s', (text, expected) => {
    expect(ids(text, world)[0]).toBe(expected);
  });
});
