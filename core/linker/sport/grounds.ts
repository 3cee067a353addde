import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { textBefore } from '../units/text-beside';

const GROUND = /\b(?:stadium|ground|arena|racecourse|circuit)\b/i;

/** Where teams play, by its line; no team is called after it alone. */
export const isGroundLine = (line: string): boolean => GROUND.test(line);

/** "at the [Emirates]": the ground that is called after what pays for it. */
const AT_THE = /(?:^|[^\p{L}])(?:[Aa]t|[Tt]o|[Ff]rom|[Ii]n|[Ll]eft|[Ll]eave|[Vv]isit) the $/u;
const SURE_GROUND = 0.9;

/** The ground among the meanings where the words before tell it; undefined where they do not. */
export function groundTold(
  { postings, from, scanned: { start } }: PageMention,
  entities: EntityTable,
): Posting | undefined {
  if (postings.length < 2 || !AT_THE.test(textBefore(from.run.text, start, 10))) return undefined;
  const found = postings.find(({ entity }) => entities.kind(entity) === 'place' && isGroundLine(entities.line(entity)));
  return found && { ...found, flags: 0, prior: SURE_GROUND };
}
