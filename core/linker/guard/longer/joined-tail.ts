import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { HYPHEN } from '../../units/signs';

/** What joins two words of a name in Urdu and Persian. */
const JOINTS = ['-e-', '-i-', '-ul-'];

/** "Tehreek Tahaffuz Aeen-e-[Pakistan]": the end of a longer name. */
export const isJoinedTail = ({ from: { run }, scanned: { start } }: PageMention): boolean =>
  unitAt(run.text, start - 1) === HYPHEN &&
  JOINTS.some((joint) => run.text.slice(start - joint.length, start).toLowerCase() === joint);

const HOLY = 'Holy ';

/** "the Holy [Roman Empire]": another one. */
export const isHoly = ({ many, from: { run, lang }, scanned: { start } }: PageMention): boolean =>
  many && lang === 'en' && run.text.startsWith(HOLY, start - HOLY.length);

const ARMY = 'Army of ';

/** "the Army of [Tennessee]": with such a capital the name of one; a country's is its own. */
export const isOfArmy = ({ from: { run, lang }, scanned: { start } }: PageMention): boolean =>
  lang === 'en' && run.text.startsWith(ARMY, start - ARMY.length);
