/** Maps of places that lie in no one country, or whose country alone is known. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft } from '../model';
import { spotOf } from './read-spots';
import { aroundSpot } from './surroundings';

/** How far the map reaches at least, in degrees: an ocean is wider than a sea, a sea than a strait. */
const REACH: readonly (readonly [RegExp, number])[] = [
  [/^(?:north|south) (?:atlantic|pacific)|ocean/i, 50],
  [
    /\bsea\b|archipelago|\bislands\b|peninsula|\bgulf of (?:mexico|alaska|guinea)|\bbay of (?:bengal|biscay)|mediterranean/i,
    12,
  ],
];

/**
 * Places without a map of their own get the land around the spot that the table gives for their name; those of which
 * only the country is known get their dot in it.
 */
export function withSpots(entities: readonly Draft[]): Draft[] {
  return entities.map((draft) => {
    if (draft.kind !== 'place' || draft.at || draft.country) return draft;
    const at = spotOf(namesOf(draft))?.ll;
    if (!at) return draft;
    const coarse = draft.outline === undefined || /^\d/.test(draft.outline);
    if (coarse) return { ...draft, at, outline: aroundSpot(...at, reachOf(draft.name)) };
    return /^[A-Z]{2}$/.test(draft.outline ?? '') ? { ...draft, at } : draft;
  });
}

/** "South Atlantic" is the table's "South Atlantic Ocean", "Sao Tiago Island" its "Sao Tiago". */
const namesOf = (draft: Draft) => [
  draft.name,
  `${draft.name} Ocean`,
  draft.name.replace(/ Island$/, ''),
  ...draft.aliases.filter(({ lang, flags }) => lang === 'en' && !(flags & AliasFlag.Short)).map(({ text }) => text),
];

const reachOf = (name: string) => REACH.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
