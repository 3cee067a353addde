/**
 * Players of the World Cup of 2026: openfootball/worldcup, more/2026_squads.txt (public domain), commit 3ef041c. A name
 * that many people bear stands for the player only with evidence.
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { personAdjective } from '../../compose/demonyms';
import { shortFormsOf } from '../../curate/short-forms';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { isPopularTitle } from '../popular-titles';
import { leftOut } from '../rejections';
import { doubtfulForm, isRareName } from './frequent-names';

interface PlayerRow {
  n: string;
  cc: string;
  /** The team where it is not the country's. */
  t?: 'England' | 'Scotland';
  p: 'G' | 'D' | 'M' | 'F';
  b: string;
}

const POSITIONS = { G: 'goalkeeper', D: 'defender', M: 'midfielder', F: 'forward' } as const;
const PEOPLE = { England: 'English', Scotland: 'Scottish' } as const;
/** A better-known player bears the name. */
const NAMESAKES = new Set(['Luis Suárez']);
const POPULARITY = { read: 0.35, other: 0.12 };

/** Players whose name is not that of many. */
export function readFootballers(rows = readTable<PlayerRow>('footballers')): Draft[] {
  return rows.filter((row) => isTold(row.n) || leftOut('footballers', 'a name of many')).map(playerOf);
}

/** A single word must be a name that readers know and no other's. */
const isTold = (name: string) =>
  !NAMESAKES.has(name) && (name.includes(' ') || (isPopularTitle(name) && isRareName(name)));

function playerOf(row: PlayerRow): Draft {
  const country = row.t ?? countryNames().get(row.cc) ?? '';
  const people = row.t ? PEOPLE[row.t] : personAdjective(row.cc);
  const draft = draftFrom(CITED.squads, {
    origin: 'footballers',
    kind: 'person',
    name: row.n,
    popularity: isPopularTitle(row.n) ? POPULARITY.read : POPULARITY.other,
  });
  const what = people ? `${people} footballer` : `Footballer from ${withArticle(country)}`;
  draft.line = `${what}, ${POSITIONS[row.p]} in the squad for the World Cup of 2026`;
  // Korean names begin with the family's, and half of the country bears five of them.
  const surnames = row.cc === 'KR' ? [] : shortFormsOf(row.n);
  for (const text of surnames) draft.aliases.push({ text, lang: 'en', flags: AliasFlag.Short });
  draft.aliases.push(...doubtfulForm(row.n));
  return { ...draft, country: row.cc, born: row.b };
}
