import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ml | place | ML | Country in Africa | Mali; Malis
peak-bank | organisation | ML | Bank | Peak Bank
lake-banks | person | US | American actor | Lake Banks; Banks ~0.9 #1
larks | organisation | US | Shops | Lark's
dana-lark | person | US | American politician | Dana Lark; Lark ~0.9 #1
`);

test.each([
  ["Mali's economy is near a standstill.", ['Mali']],
  ['Mali’s armed forces said so.', ['Mali']],
  ["Dana Lark's plan was Mali’s too.", ['Dana Lark', 'Mali']],
  ["The Peak Bank's head came.", ['Peak Bank']],
  ["They bought it at Lark's yesterday.", ["Lark's"]],
])('a possessive is no part of the name before it: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});

const towns = tinyWorld(`
norwich | place | GB | City in England, United Kingdom | Norwich ~0.9
norwich-city | organisation | GB | English football club from Norwich | Norwich City
derby | place | GB | City in England, United Kingdom | Derby ~0.9
derby-county | organisation | GB | English football club from Derby | Derby County
mexico-city | place | MX | Capital of Mexico | Mexico City
`);

test.each([
  ['They closed Norwich city centre at noon.', ['Norwich']],
  ['They asked Norwich city council at noon.', ['Norwich']],
  ['They asked Derby county council at noon.', []],
  ['They asked Norwich City and Derby County at noon.', ['Norwich City', 'Derby County']],
  ['They saw Norwich City centre forwards.', ['Norwich City']],
  ['They saw Mexico City streets.', ['Mexico City']],
])('the noun of a town is written small and no club: %s', (text, surfaces) => {
  expect(linkText(text, towns, { lang: 'en' }).surfaces).toEqual(surfaces);
});

const states = tinyWorld(`
ohio | place | US | State of the United States | Ohio ~0.9
ohio-state-buckeyes | organisation | US | Sports teams of the Ohio State University | Ohio State ~0.9
new-york-state | place | US | State of the United States | New York State ~0.9
rakhine | place | MM | State of Myanmar | Rakhine State ~0.9
`);

test.each([
  ['They asked Ohio state officials at noon.', ['Ohio']],
  ['They asked Ohio State at noon.', ['Ohio State']],
  ['They asked New York state officials at noon.', ['New York state']],
  ['They fled to Rakhine state at noon.', ['Rakhine state']],
])('the noun of a state is written small and no university: %s', (text, surfaces) => {
  expect(linkText(text, states, { lang: 'en' }).surfaces).toEqual(surfaces);
});

const letters = tinyWorld(`
oakland | place | US | City in California, United States | Oakland ~0.9
oakland-athletics | organisation | US | Baseball team of Major League Baseball | Oakland A's ~0.9
hammarby | organisation | SE | Swedish football club | Hammarby IF; Hammarby
`);

test.each([
  ['He lived in Oakland as a boy.', ['Oakland']],
  ['They saw the Oakland A’s at noon.', ['Oakland A’s']],
  ['They saw Hammarby IF at noon.', ['Hammarby IF']],
  ['They would see Hammarby if it rained.', ['Hammarby']],
])('letters at the end of a name need their capitals: %s', (text, surfaces) => {
  expect(linkText(text, letters, { lang: 'en' }).surfaces).toEqual(surfaces);
});
