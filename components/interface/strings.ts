import { speaker } from '../say';
import type { english } from './english';

/** Words the browser shows for us. */
export const say = speaker<typeof english>('interface');
