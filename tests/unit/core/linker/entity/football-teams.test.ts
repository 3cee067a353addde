import { expect, test } from 'vitest';
import { footballClub } from '../../../../../core/linker/entity/football-teams';
import { tinyWorld } from '../../../../support/tiny-world';

const { lexicon, entities } = tinyWorld(`
tarn-96 | organisation | DE | German football club | Tarn 96
holstein-marl | organisation | DE | German football club | Holstein Marl
brook-hsc | organisation | FR | French football club | Brook HSC
cfr-hill | organisation | RO | Romanian football club | CFR Hill
uni-hill | organisation | RO | Romanian football club | Universitatea Hill
real-dale | organisation | ES | Spanish football club | Real Dale
royal-dune | organisation | GB | British charity | Royal Dune
`);

test.each([
  ['Tarn', 'tarn-96'],
  ['Marl', 'holstein-marl'],
  ['Brook', 'brook-hsc'],
  ['Dale', 'real-dale'],
  // Two of one town; no club.
  ['Hill', ''],
  ['Dune', ''],
])('the only club of a town: %s', (town, expected) => {
  const club = footballClub(town, lexicon, entities);
  expect(club < 0 ? '' : entities.id(club)).toBe(expected);
});
