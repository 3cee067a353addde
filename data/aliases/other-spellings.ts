import { foldKey } from './fold-key';

/** The first `most` of a name's spellings, without those that fold like the name or like one before them. */
export function otherSpellings(name: string, spellings: Iterable<string>, most: number): string[] {
  const others: string[] = [];
  const seen = new Set([foldKey(name)]);
  for (const spelling of spellings) {
    const key = foldKey(spelling);
    if (!seen.has(key) && others.length < most) others.push(spelling);
    seen.add(key);
  }
  return others;
}
