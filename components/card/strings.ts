import { speaker } from '../say';
import type { english } from './english';

/** Words of the card and the chooser. */
export const say = speaker<typeof english>('card');
