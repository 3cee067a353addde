import { SERBIAN_PEOPLE } from './serbian-people';
import { SERBIAN_WORLD } from './serbian-world';

/** What Serbian calls people and the things of the world's news; in Cyrillic alone, see core/text/serbian.ts. */
export const SERBIAN = [SERBIAN_PEOPLE, SERBIAN_WORLD];
