import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import type { CollegesHere } from '../sport/conferences';
import type { Sport } from '../sport/sport-of';
import type { TeamsHere } from '../sport/teams-here';
import type { PageEvidence } from './page-evidence';

/** A page read once over: its mentions in order, and what its full names say. */
export interface Page {
  mentions: PageMention[];
  evidence: PageEvidence;
  /** Alias number of an acronym → what the page says it stands for. */
  acronyms: Map<number, number>;
  /** YYYYMMDD, 0 unknown. */
  day: number;
  home: string;
  /** The sport it reports on: countries are teams. */
  sport: Sport;
  /** The teams named in full. */
  teams: TeamsHere;
  /** What it tells of games of colleges. */
  colleges: CollegesHere;
  lexicon: Lexicon;
  entities: EntityTable;
}
