/** Players of the NBA in the season of 2020–21: npm nba 4.15.0 (MIT), data/players.json and data/teams.json. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { shortFormsOf } from '../../curate/short-forms';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { isPopularTitle } from '../popular-titles';
import { doubtfulForm } from './frequent-names';

interface PlayerRow {
  n: string;
  /** Team. */
  t: string;
}

const POPULARITY = { read: 0.3, other: 0.1 };

/** Players of the NBA. */
export function readBasketballPlayers(rows = readTable<PlayerRow>('basketball')): Draft[] {
  return rows.map(({ n, t }) => {
    const draft = draftFrom(CITED.nba, {
      origin: 'basketball',
      kind: 'person',
      name: n,
      popularity: isPopularTitle(n) ? POPULARITY.read : POPULARITY.other,
    });
    draft.line = `Basketball player, with the ${t} in the NBA season of 2020–21`;
    for (const text of shortFormsOf(n)) draft.aliases.push({ text, lang: 'en', flags: AliasFlag.Short });
    draft.aliases.push(...doubtfulForm(n));
    return draft;
  });
}
