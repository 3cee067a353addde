import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { gameOf } from './sport-lines';

/** Countries whose clubs go by one word in their own language. */
const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['es', ['ES']],
  ['pt', ['PT', 'BR']],
  ['it', ['IT']],
  ['fr', ['FR']],
  ['tr', ['TR']],
]);
/** Share of such a club on a page about football, and the least that its name means it anywhere. */
const SURE = 0.9;
const HEARD_OF = 0.15;
/** "Sporting de Braga", "Sporting Clube", "Sporting News": what the word begins is another's name. */
const GOES_ON = /^ (?:d[eo] )?\p{Lu}/u;
const LONGEST = 6;
/** "Trabzonspor Teknik Direktörü": in Turkish offices and parts of a club have capitals. */
const TURKISH_OFFICE =
  /^ (?:Teknik (?:Direktör|Sorumlu|Heyet)|(?:Onursal |Eski |İkinci )?Başkan|Asbaşkan|Kulübü|Yönetim|Sportif Direktör|Genel |Kaptan|Futbol |Taraftar|Camia|Divan|Sözcü|Basın|Antrenör|Hocası|Yüksek Divan)/u;
const OFFICE_LONGEST = 18;

/** True where the name goes on as another's; not before an office or a name of its own in Turkish. */
function goesOn({ from: { run, lang, mentions }, scanned: { end } }: PageMention): boolean {
  if (!GOES_ON.test(run.text.slice(end, end + LONGEST))) return false;
  if (lang !== 'tr') return true;
  return (
    !TURKISH_OFFICE.test(run.text.slice(end, end + OFFICE_LONGEST)) && !mentions.some((next) => next.start === end + 1)
  );
}

/** "goleadas ante PSG y [Atlético]", "empate do [Sporting]": on a page about football readers at home have one club by such a word. */
export function settleClubs(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { many, postings, left, right, from } = mention;
    if (many || postings.length === 0 || left !== CLOSED) continue;
    const homes = HOMES.get(from.lang);
    if (homes === undefined) return;
    let only: Posting | undefined;
    let clubs = 0;
    for (const posting of postings) {
      if (posting.prior < HEARD_OF || entities.kind(posting.entity) !== 'organisation') continue;
      if (gameOf(entities.line(posting.entity)) !== 'football' || !homes.includes(entities.country(posting.entity)))
        continue;
      only = posting;
      clubs++;
    }
    if (only === undefined || clubs !== 1 || only.prior >= SURE) continue;
    const own = only;
    if (right !== CLOSED || goesOn(mention)) mention.postings = postings.filter((posting) => posting !== own);
    else mention.postings = postings.map((posting) => (posting === own ? { ...own, prior: SURE } : posting));
  }
}
