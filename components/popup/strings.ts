import { speaker } from '../say';
import type { english } from './english';

/** Words of the popup. */
export const say = speaker<typeof english>('popup');
