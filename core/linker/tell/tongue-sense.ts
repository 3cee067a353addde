import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { textAfter, textBefore } from '../units/text-beside';
import type { Homograph } from './homograph';
import { HOMOGRAPHS } from './homographs';

type Told = 'meant' | 'usual' | '';

/** Units of text beside a name. */
const LOOK = 32;
/** What is told so means it as if it had no other meaning. */
const SURE = 0.95;

const beside = ({ from: { run }, scanned: { start, end } }: PageMention): [string, string] => [
  textBefore(run.text, start, LOOK),
  textAfter(run.text, end, LOOK),
];

/**
 * Words that in the language of the page name something else than elsewhere: "the [Roma] are Europe's largest minority",
 * "die [Union] und die SPD", "[Génova] descarta un congreso". The other meaning is taken where the words beside tell it
 * or where the page names what belongs to it; without either, and where the usual one is never written so, neither is.
 */
export function settleTongues(mentions: readonly PageMention[], entities: EntityTable): void {
  const known = new Map<string, Told>();
  for (const mention of mentions) {
    const word = HOMOGRAPHS.get(mention.text);
    if (!word?.langs.includes(mention.from.lang) || mention.postings.length === 0) continue;
    const usual = entities.numberOf(word.usual);
    const meant = entities.numberOf(word.meant);
    if (usual < 0 || (meant < 0 && word.meant !== '') || !mention.postings.some(({ entity }) => entity === usual))
      continue;
    const told = known.get(mention.text) ?? toldHere(word, mention.text, mentions, usual, meant, entities);
    known.set(mention.text, told);
    const other = told === 'meant' && !word.usually?.(...beside(mention)) && !follows(mention, mentions, usual);
    if (!other && word.usualIf !== 'never' && (told !== '' || !word.usualIf)) continue;
    mention.metonym = undefined;
    mention.postings = other && meant >= 0 ? instead(mention.postings, usual, meant) : without(mention.postings, usual);
  }
}

/** True when the usual meaning is named before in the same paragraph: "Die Europäische Union … Die [Union] werde". */
const follows = ({ from, order }: PageMention, mentions: readonly PageMention[], usual: number): boolean => {
  for (let at = order - 1; at >= 0 && mentions[at]?.from === from; at--)
    if (mentions[at]?.many && mentions[at]?.postings[0]?.entity === usual) return true;
  return false;
};

const without = (postings: readonly Posting[], usual: number): readonly Posting[] =>
  postings.filter(({ entity }) => entity !== usual);

const instead = (postings: readonly Posting[], usual: number, meant: number): readonly Posting[] => [
  { entity: meant, flags: 0, prior: SURE },
  ...without(postings, usual).filter(({ entity }) => entity !== meant),
];

/** Which meaning the page speaks of: beside the word, or by names that belong to one and not to the other. */
function toldHere(
  { told }: Homograph,
  text: string,
  mentions: readonly PageMention[],
  usual: number,
  meant: number,
  entities: EntityTable,
): Told {
  const near = new Set(meant < 0 ? [] : [meant, ...entities.neighbours(meant)]);
  const country = meant < 0 ? '' : entities.country(meant);
  let own = 0;
  let others = 0;
  for (const mention of mentions) {
    if (mention.text === text) {
      if (told?.(...beside(mention))) return 'meant';
      continue;
    }
    const [first] = mention.postings;
    if (!first || mention.from.run.place === 'furniture') continue;
    if (first.entity === usual) others++;
    else if (
      near.has(first.entity) &&
      entities.country(first.entity) === country &&
      entities.kind(first.entity) !== 'place'
    )
      own++;
  }
  return own > others ? 'meant' : others > 0 ? 'usual' : '';
}
