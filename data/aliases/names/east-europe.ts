import { SERBIAN_PEOPLE } from './serbian-people';
import { SERBIAN_WORLD } from './serbian-world';
import { UKRAINIAN_REST } from './ukrainian-rest';

/** What Serbian and Ukrainian call people and things; Serbian in Cyrillic alone, see core/text/serbian.ts. */
export const EAST_EUROPE = [SERBIAN_PEOPLE, SERBIAN_WORLD, UKRAINIAN_REST];
