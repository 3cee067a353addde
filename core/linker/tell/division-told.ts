import type { EntityTable } from '../../pack/entity-table';
import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';
import { isDivisions, oneOf } from '../words/divisions';

/** Units of text beside a name in which its noun stands. */
const LOOK = 60;

/** How the lines of parts of countries begin. */
const PART =
  /^(state|province|oblast|governorate|region|territory|county|district|department|prefecture|voivodeship|canton) (?:of|in) /i;

/** Nouns of divisions in other languages that are parts of the same kind. */
const SAME: Record<string, string> = {
  provincia: 'province',
  provinz: 'province',
  estado: 'state',
  états: 'state',
  state: 'state',
  states: 'state',
};

/** What part of a country a place is by its line, "province", "state"; '' for none. */
export function partOf(entity: number, entities: EntityTable): string {
  return entities.kind(entity) === 'place' ? (PART.exec(entities.line(entity))?.[1]?.toLowerCase() ?? '') : '';
}

/** The noun of division beside a name, "[Punjab] province", "province of [Punjab]"; '' when none is known. */
export function divisionBeside({ from, scanned }: PageMention): string {
  const { text } = from.run;
  const after = /^[ -](\p{L}+)/u.exec(textAfter(text, scanned.end, LOOK))?.[1];
  const before = /(\p{L}+)(?: (?:of|de|di|d’|von))? ?$/u.exec(textBefore(text, scanned.start, LOOK));
  for (const noun of [after, before?.[1]]) {
    const known = oneOf(noun?.toLowerCase() ?? '');
    const same = SAME[known] ?? known;
    if (PART.test(`${same} of `)) return same;
  }
  return '';
}

/** The last word before an item of a list. */
export const DIVISION_CUES: CueWords = { cue: Cue.Division, before: ['as', 'like', 'including', 'of', 'and'] };

/** Units of text before or after a name in which a list lies. */
const LIST = 120;
const LISTED =
  /(?:^|[^\p{L}])(counties|provinces|regions|districts|oblasts|governorates|departments|prefectures) (?:such as|like|including|of) (?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?:, and |, | and ))*$/u;

/** "counties such as [Durham] and [Wake]", "the regions of Odesa, [Kharkiv], …": the noun is told before a list; '' = none. */
export function divisionListed({ from, scanned }: PageMention): string {
  const { text } = from.run;
  if (!(scanned.cues & Cue.Division) && unitAt(text, scanned.start - 2) !== 0x2c) return '';
  const noun = LISTED.exec(textBefore(text, scanned.start, LIST))?.[1];
  return noun === undefined ? '' : oneOf(noun);
}

const REFERRED =
  /(?:^|[^\p{L}])(région|province|oblast)s? [^.;:]{0,44}?(?:celles? (?:de |du |d['’])|celle de l['’])(?:\p{Lu}[\p{L}’'-]*(?: et | ou )(?:celle )?(?:de |du |d['’]))?$/iu;
const FRENCH: Readonly<Record<string, string>> = { région: 'region', province: 'province', oblast: 'oblast' };

/** "plusieurs régions russes, dont celle de [Koursk]": a pronoun takes the noun up; '' when there is none. */
export function divisionReferred({ from, scanned }: PageMention): string {
  const { text } = from.run;
  if (from.lang !== 'fr' || unitAt(text, scanned.start - 1) === 0x2c) return '';
  const noun = REFERRED.exec(text.slice(Math.max(0, scanned.start - LOOK - 20), scanned.start))?.[1];
  return noun === undefined ? '' : (FRENCH[noun.toLowerCase()] ?? '');
}

const SHARED =
  /^(?:,? (?:and |or )?(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*?)*,? (?:and|or) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*? (\p{L}+s)\b/u;

/** "[Orange] and [Riverside] counties": the noun ends the list, which it is shared by; '' when there is none. */
export function divisionShared({ from, scanned }: PageMention): string {
  const noun = SHARED.exec(textAfter(from.run.text, scanned.end, LIST))?.[1]?.toLowerCase() ?? '';
  return isDivisions(noun) ? oneOf(noun) : '';
}
