import { isPopularTitle } from '../popular-titles';
import type { CongressRow } from './congress';

/** First name and surname, the first name as a nickname of one word where there is one. */
export const shortName = (row: CongressRow) => `${row.nk && !row.nk.includes(' ') ? row.nk : row.fn} ${row.ln}`;

/** Presidents whose middle initial is always said. */
const WITH_INITIAL = new Set(
  'Arthur|Eisenhower|Garfield|Grant|Harding|Hayes|Johnson, Lyndon|Polk|Roosevelt, Franklin|Truman'.split('|'),
);

/** "Franklin D. Roosevelt", "John Quincy Adams": presidents of old go by the names that readers know. */
export function knownName(row: CongressRow): string {
  if (row.k !== 'exec') return shortName(row);
  const said = WITH_INITIAL.has(row.ln) || WITH_INITIAL.has(`${row.ln}, ${row.fn}`);
  if (row.mn && said) return `${row.fn} ${row.mn.charAt(0)}. ${row.ln}`;
  return isPopularTitle(row.n) ? row.n : shortName(row);
}
