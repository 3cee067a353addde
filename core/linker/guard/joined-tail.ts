import { unitAt } from '../scan/char-class';
import { HYPHEN } from '../scan/signs';
import type { PageMention } from '../settle/page-mention';

/** What joins two words of a name in Urdu and Persian. */
const JOINTS = ['-e-', '-i-', '-ul-'];

/** "Tehreek Tahaffuz Aeen-e-[Pakistan]": the end of a longer name. */
export const isJoinedTail = ({ from: { run }, scanned: { start } }: PageMention): boolean =>
  unitAt(run.text, start - 1) === HYPHEN &&
  JOINTS.some((joint) => run.text.slice(start - joint.length, start).toLowerCase() === joint);
