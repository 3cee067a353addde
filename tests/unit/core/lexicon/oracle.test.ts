import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../core/lexicon/write-lexicon';
import { makeCase, random, WORLDS } from './generate';
import { byPlace, type Hit, Oracle } from './oracle';

/** LEXICON_CASES=2000000 for a long run. */
const CASES = Number(process.env.LEXICON_CASES ?? 100_000);
const TEXTS = 60;
const rounds = Math.ceil(CASES / TEXTS / WORLDS.length);

function same(a: readonly Hit[], b: readonly Hit[]): boolean {
  return (
    a.length === b.length &&
    a.every((x, i) => {
      const y = b[i];
      return y !== undefined && byPlace(x, y) === 0 && x.inflected === y.inflected && x.clitic === y.clitic;
    })
  );
}

describe('scan finds what a Map of folded names finds', () => {
  let found = 0;
  it.each(WORLDS.map((world, i) => [world.lang || 'mixed', world, i] as const))(
    '%s',
    { timeout: 600_000 },
    (_, world, seed) => {
      const rand = random(seed + 1);
      for (let round = 0; round < rounds; round++) {
        const { entries, texts, lang } = makeCase(world, rand, TEXTS);
        const lexicon = openLexicon(writeLexicon(entries));
        const oracle = new Oracle(entries);
        for (const text of texts) {
          const hits = lexicon.scan(text, lang).map(
            ({ start, end, alias, inflected, clitic }): Hit => ({
              start,
              end,
              surface: lexicon.surface(alias),
              exact: lexicon.postings(alias).some(({ flags }) => (flags & AliasFlag.CaseSensitive) !== 0),
              inflected,
              clitic,
            }),
          );
          hits.sort(byPlace);
          const wanted = oracle.scan(text, lang);
          found += wanted.length;
          if (same(hits, wanted)) continue;
          const names = entries.map(({ alias }) => alias);
          expect({ names, text, hits }).toEqual({ names, text, hits: wanted });
        }
      }
    },
  );

  it('had something to find', () => expect(found).toBeGreaterThan(CASES / 2));
});
