import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { POLICE_RANK, ranksPolice } from './police-rank';

/** Letters of offices in the English of some countries, which are those of parties and firms too. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['DP', 'deputy president'],
  ['DPM', 'deputy prime minister'],
  ['DCM', 'deputy chief minister'],
  ['CM', 'chief minister'],
  ['LG', 'lieutenant governor'],
  ['CS', 'cabinet secretary'],
  ['AG', 'attorney general'],
  ['IG', 'inspector general'],
]);
/** Others are offices only before somebody’s name: "[NSA] Ajit Doval". */
const RANKS: ReadonlySet<string> = new Set(['NSA', 'PM', 'DGP', 'IGP', 'DPP']);
const LONGEST = 3;

const NONE: PageMention['postings'] = [];

/** Letters and hyphens as they stand in the table. */
const plain = (text: string): string => text.toLowerCase().replaceAll('-', ' ');

const hasWords = (runs: readonly ScannedRun[], office: string): boolean =>
  runs.some(({ run }) => plain(run.text).includes(office));

/** True of letters before the full name of a person, "[DP] William Ruto". */
function rankPerson({ from, scanned: { end } }: PageMention, next: PageMention | undefined, entities: EntityTable) {
  if (!next?.many || next.from !== from || next.scanned.start !== end + 1 || unitAt(from.run.text, end) !== 0x20)
    return false;
  const [first] = next.postings;
  return first !== undefined && entities.kind(first.entity) === 'person';
}

/**
 * Letters that stand for an office on a page which has the office in words, or the letters before somebody’s name, name
 * no body: "the [DP]" of Kenya is the deputy president.
 */
export function settleOfficeLetters(
  mentions: readonly PageMention[],
  runs: readonly ScannedRun[],
  entities: EntityTable,
): void {
  let told: Map<string, boolean> | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { text, from, scanned, postings } = mention;
    if (text.length > LONGEST || !(scanned.bits & Bit.Upper) || postings.length === 0 || from.lang !== 'en') continue;
    const office = OFFICES.get(text);
    if (office === undefined && text !== POLICE_RANK) {
      if (RANKS.has(text) && rankPerson(mention, mentions[index + 1], entities)) mention.postings = NONE;
      continue;
    }
    told ??= new Map();
    const known = told.get(text);
    if (known) continue;
    if (rankPerson(mention, mentions[index + 1], entities)) told.set(text, true);
    else if (known === undefined) told.set(text, office === undefined ? ranksPolice(runs) : hasWords(runs, office));
  }
  if (!told) return;
  for (const mention of mentions) if (told.get(mention.text)) mention.postings = NONE;
}
