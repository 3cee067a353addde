import { speaker } from '../say';
import type { english } from './english';

/** Words of the page shown after installing. */
export const say = speaker<typeof english>('welcome');
