import type { Pack } from '../../core/pack/open-pack';
import type { Identity } from './dataset';
import type { GoldDocument } from './gold';
import { goldAt, isCovered, isInside, judge } from './judge';
import { linkGold } from './link-gold';

/** What is wrong or missing in a gold file, one line each with its surroundings; missing only if in the dataset. */
export function* listErrors(
  documents: readonly GoldDocument[],
  pack: Pack,
  identities: ReadonlyMap<string, Identity>,
  keys: ReadonlySet<string>,
  places: boolean,
): Generator<string> {
  for (const document of documents) {
    const show = (start: number, end: number) => {
      const { text } = document;
      const shown = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
      return `${document.doc.slice(-14)}  ${shown.replace(/\s+/g, ' ')}`;
    };
    const right = new Set<unknown>();
    for (const made of linkGold(document, pack, identities)) {
      if (places && made.identity.kind !== 'place') continue;
      const verdict = judge(document, made);
      const gold = goldAt(document, made.start, made.end);
      if (verdict === 'right') right.add(gold);
      if (verdict === 'right' || verdict === 'ignored') continue;
      const wanted = gold?.targets?.slice(0, 2).join(' / ') ?? '';
      yield `${verdict} ${made.link.confidence} ${show(made.start, made.end)} → ${made.link.entity}${wanted && `, not ${wanted}`}`;
    }
    for (const gold of document.mentions) {
      if (gold.optional || right.has(gold) || !isInside(document, gold.start, gold.end) || !isCovered(gold, keys))
        continue;
      yield `missing ${show(gold.start, gold.end)} → ${gold.targets?.[0]}`;
    }
  }
}
