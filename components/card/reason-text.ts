import type { Reason } from '../../core/linker/document';
import { speaker } from '../say';
import type { english } from './reason-english';

const say = speaker<typeof english>('reason');

/**
 * A reason as one plain clause for the card, to be read after "matched because":
 * "“Ahmed al-Sharaa” appears in paragraph 1".
 */
export function reasonText(reason: Reason): string {
  return say(keyOf(reason), { subject: reason.subject ?? '', paragraph: reason.paragraph ?? 0 });
}

function keyOf({ code, subject, paragraph }: Reason): keyof typeof english {
  switch (code) {
    case 'full-name-elsewhere':
    case 'page-title':
      if (paragraph === undefined) return 'on-page';
      return paragraph === 0 ? 'page-title' : 'full-name-elsewhere';
    case 'expected-kind':
      return `expected-${subject as 'person'}`;
    case 'title-words':
    case 'office-then':
      return subject ? code : `${code}-bare`;
    default:
      return code;
  }
}
