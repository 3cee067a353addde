import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { Run } from '../document';
import type { PageMention } from '../settle/page-mention';
import { MEDIA } from '../tell/media-sense';
import { unitAt } from '../units/char-class';
import { wordSet } from '../words/word-table';
import { sureMeaning } from './sure-meaning';

/** What the names of newspapers end in, by which they are called then: "the [Post]". */
const NOUNS = wordSet(
  'Times Post Journal Globe Herald Tribune Telegraph Chronicle Observer Gazette Inquirer Examiner Dispatch',
);
/** By which others are known in London. */
const LONDONS = wordSet('Times Telegraph Observer');
const AMERICAS = wordSet('US CA');
/** Papers that nobody calls so. */
const OTHERWISE = /^(?:The )?(?:Financial|Sunday|Daily|Evening|Global|Business|Economic) /;
const EVEN = 0.5;

/** A newspaper that the page named in full. */
export interface Paper {
  posting: Posting;
  alias: number;
  /** Whether "The" is part of its name. */
  articled: boolean;
  /** Where it was named first; undefined of the paper that the page is from. */
  from: Run | undefined;
  end: number;
  /** Another one of the page is called by the same noun. */
  several: boolean;
}

/** What is known of a page's papers. */
export interface PapersHere {
  lexicon: Lexicon;
  entities: EntityTable;
  papers: Map<string, Paper>;
  /** Nouns that stood alone before any paper was named in full. */
  own: Set<string>;
}

const withoutArticle = (text: string): string => (text.startsWith('The ') ? text.slice('The '.length) : text);

const DASH = 0x2014;

/** "— [Los Angeles Times]" at the end of an article: all of it speaks of that paper. */
export const isSigned = ({ from: { run }, scanned: { start, end } }: PageMention): boolean =>
  unitAt(run.text, start - 2) === DASH && run.text.length - end <= 1;

/** Enters the newspaper that a mention names in full: "the [Los Angeles Times]". */
export function enterPaper({ lexicon, entities, papers, own }: PapersHere, mention: PageMention): void {
  const { text, scanned } = mention;
  const noun = text.slice(text.lastIndexOf(' ') + 1);
  if (!NOUNS.has(noun) || mention.postings.length === 0) return;
  if (withoutArticle(text) === noun) {
    if (!papers.has(noun)) own.add(noun);
    return;
  }
  const posting = sureMeaning(mention, lexicon, entities);
  if (!posting || entities.kind(posting.entity) !== 'organisation' || !MEDIA.test(entities.line(posting.entity)))
    return;
  const name = entities.name(posting.entity);
  if (OTHERWISE.test(name) || (LONDONS.has(noun) && !AMERICAS.has(entities.country(posting.entity)))) return;
  const known = papers.get(noun);
  if (known) known.several ||= known.posting.entity !== posting.entity;
  else {
    const articled = name.startsWith('The ');
    const from = isSigned(mention) ? undefined : mention.from.run;
    papers.set(noun, { posting, alias: scanned.alias, articled, from, end: scanned.end, several: false });
  }
}

/** True of a name that ends in such a noun. */
export const endsAsPaper = ({ text }: PageMention): boolean => NOUNS.has(text.slice(text.lastIndexOf(' ') + 1));

/** "[The Times]" behind the paper of New York is that paper and not London's; behind two such it may be either. */
export function takeOver(mention: PageMention, { papers, entities }: PapersHere): void {
  const { text, from, scanned, postings } = mention;
  const paper = papers.get(withoutArticle(text));
  if (!paper || (paper.from === from.run && scanned.start < paper.end)) return;
  if (!postings.some(({ entity }) => MEDIA.test(entities.line(entity)))) return;
  const { entity, prior } = paper.posting;
  mention.postings = paper.several ? [] : [{ entity, flags: AliasFlag.Short, prior: Math.max(EVEN, prior) }];
}
