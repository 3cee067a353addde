import { speaker } from '../say';
import type { english } from './english';

/** Words of the options page. */
export const say = speaker<typeof english>('options');
