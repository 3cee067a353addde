import type { Identity } from './dataset';
import type { GoldDocument, GoldMention } from './gold';

/** A link in the offsets of a gold document's text. */
export interface Predicted {
  start: number;
  end: number;
  identity: Identity;
}

/** What became of a link: right; wrong entity; the name has no article; no name there; or not counted. */
export type Verdict = 'right' | 'wrong' | 'nil' | 'spurious' | 'ignored';

const fold = (text: string) => text.replace(/_/g, ' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
const targetKey = (target: string) => (target.startsWith('wd:') ? target.toLowerCase() : fold(target));

const keyCache = new WeakMap<Identity, string[]>();

/** Everything an entity is identified by, folded as gold targets are. */
export function keysOf(identity: Identity): string[] {
  let keys = keyCache.get(identity);
  if (!keys) {
    keys = [identity.title, ...identity.names].filter((name) => name !== undefined).map(fold);
    if (identity.wikidata) keys.push(`wd:${identity.wikidata.replace(/^wd:/, '')}`.toLowerCase());
    keyCache.set(identity, keys);
  }
  return keys;
}

/** True when the entity is one of the mention's targets. */
export function isTarget(mention: GoldMention, identity: Identity): boolean {
  const wanted = new Set((mention.targets ?? []).map(targetKey));
  return keysOf(identity).some((key) => wanted.has(key));
}

/** True when some entity of the dataset is a target; `keys` = keys of all entities. */
export const isCovered = (mention: GoldMention, keys: ReadonlySet<string>) =>
  (mention.targets ?? []).some((target) => keys.has(targetKey(target)));

/** The part of a document that is annotated. */
export function isInside({ span, text }: GoldDocument, start: number, end: number): boolean {
  const [from, to] = span ?? [0, text.length];
  return start >= from && end <= to;
}

/** The gold mention with exactly this span, or this core. */
export function goldAt(document: GoldDocument, start: number, end: number): GoldMention | undefined {
  return document.mentions.find(
    (mention) =>
      isInside(document, mention.start, mention.end) &&
      ((mention.start === start && mention.end === end) || (mention.core?.[0] === start && mention.core[1] === end)),
  );
}

export function judge(document: GoldDocument, { start, end, identity }: Predicted): Verdict {
  if (!isInside(document, start, end)) return 'ignored';
  const gold = goldAt(document, start, end);
  if (!gold) {
    const touches = document.mentions.some((mention) => mention.optional && mention.start < end && mention.end > start);
    return touches ? 'ignored' : 'spurious';
  }
  if (gold.optional) return 'ignored';
  if (gold.targets === null) return 'right';
  if (gold.targets.length === 0) return 'nil';
  return isTarget(gold, identity) ? 'right' : 'wrong';
}
