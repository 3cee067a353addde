import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { FOOTBALL, gameOf } from '../entity/sport-lines';
import { isFirstName } from '../names/name-fit';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { textAfter } from '../units/text-beside';

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
/** "la [Sampdoria] di Ranieri", "o [Sporting] de Rui Borges": who coaches a club. */
const OF = /^ d[eio] (\p{Lu}[\p{L}’'-]*)/u;
const LOOK = 32;
/** Two words with capitals are a coach, unless towns begin so: "Sporting de [Rui Borges]", "Atlético de San Luis". */
const TWO =
  /^ d[eio] (?!San |Santa |La |El |Las |Los |São |Nova |Vila |Porto |Rio |Belo |Ponta |Reggio )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

/** True of a club whose coach follows: a person by a surname that lists know, or by his first name. */
function isCoached({ from, scanned: { end } }: PageMention, beside: PageMention | undefined, entities: EntityTable) {
  const next = textAfter(from.run.text, end, LOOK);
  const coach = OF.exec(next)?.[1];
  if (coach === undefined) return false;
  if (isFirstName(coach) || TWO.test(next)) return true;
  const [first] = beside?.from === from && beside.scanned.start === end + 4 ? beside.postings : [];
  return first !== undefined && entities.kind(first.entity) === 'person';
}

/** "Trabzonspor Teknik Direktörü": in Turkish offices and parts of a club have capitals. */
const TURKISH_OFFICE =
  /^ (?:Teknik (?:Direktör|Sorumlu|Heyet)|(?:Onursal |Eski |İkinci )?Başkan|Asbaşkan|Kulübü|Yönetim|Sportif Direktör|Genel |Kaptan|Futbol |Taraftar|Camia|Divan|Sözcü|Basın|Antrenör|Hocası|Yüksek Divan)/u;
const OFFICE_LONGEST = 18;

/** True where the name goes on as another's; not before an office or a name of its own in Turkish. */
function goesOn({ from: { run, lang, mentions }, scanned: { end } }: PageMention): boolean {
  if (!GOES_ON.test(textAfter(run.text, end, LONGEST))) return false;
  if (lang !== 'tr') return true;
  return (
    !TURKISH_OFFICE.test(textAfter(run.text, end, OFFICE_LONGEST)) && !mentions.some((next) => next.start === end + 1)
  );
}

/** "goleadas ante PSG y [Atlético]", "empate do [Sporting]": on a page about football readers at home have one club by such a word. */
export function settleClubs(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { many, postings, left, right, from } = mention;
    if (many || postings.length === 0 || left !== CLOSED) continue;
    const homes = HOMES.get(from.lang);
    if (homes === undefined) continue;
    let only: Posting | undefined;
    let clubs = 0;
    for (const posting of postings) {
      if (posting.prior < HEARD_OF || entities.kind(posting.entity) !== 'organisation') continue;
      if (gameOf(entities.line(posting.entity)) !== FOOTBALL || !homes.includes(entities.country(posting.entity)))
        continue;
      only = posting;
      clubs++;
    }
    if (only === undefined || clubs !== 1 || only.prior >= SURE) continue;
    const own = only;
    const coached = isCoached(mention, mentions[index + 1], entities);
    if (coached) mention.right = CLOSED;
    if (!coached && (right !== CLOSED || goesOn(mention)))
      mention.postings = postings.filter((posting) => posting !== own);
    else mention.postings = postings.map((posting) => (posting === own ? { ...own, prior: SURE } : posting));
  }
}
