import { speaker } from '../say';
import type { english } from './english';

/** Words of the side panel. */
export const say = speaker<typeof english>('panel');
