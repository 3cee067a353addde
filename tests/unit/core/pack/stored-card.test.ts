import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityCard } from '../../../../core/card/entity-card';
import { SharedSources, SharedSourcesWriter } from '../../../../core/pack/shared-sources';
import { restoreCard, storeCard } from '../../../../core/pack/stored-card';
import { ArrayEntities } from '../../../support/array-entities';

const card = (name: string, wikipedia: string): EntityCard => ({
  id: 'it',
  kind: 'place',
  name,
  line: 'Thing',
  roles: [],
  leaders: [],
  facts: [],
  relations: [],
  timeline: [],
  alsoWritten: [],
  sources: [],
  asOf: '2026',
  wikipedia,
});

function again(name: string, wikipedia: string): { stored: string | undefined; restored: string | undefined } {
  const whole = card(name, wikipedia);
  const writer = new SharedSourcesWriter([whole]);
  const stored = storeCard(whole, { sources: writer, aliasOf: () => undefined, numberOf: () => 0 });
  const row = {
    id: 'it',
    name,
    kind: 'place' as const,
    line: 'Thing',
    country: '',
    popularity: 0,
    related: [],
    titles: [],
  };
  const entities = new ArrayEntities([row]);
  const sources = new SharedSources(writer.section());
  const restored = restoreCard(stored, 0, { entities, sources, surface: String, drawings: new Map() });
  return { stored: stored.wikipedia, restored: restored.wikipedia };
}

describe('titles of articles', () => {
  it.each([
    ['Allen County', 'Allen County', '+'],
    ['Allen County', 'Allen County, Kansas', '+, Kansas'],
    ['Adidas AG', 'Adidas', 'Adidas'],
    ['Plus', '+44 (band)', '=+44 (band)'],
    ['Equal', '= (song)', '== (song)'],
  ])('of %s: %s', (name, title, stored) => {
    expect(again(name, title)).toEqual({ stored, restored: title });
  });

  it('come back whatever they are', () => {
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('+', '=', '+=', '=+ a', 'a', 'ab'));
    fc.assert(
      fc.property(text, text, (name, title) => {
        expect(again(name, title).restored).toBe(title);
      }),
    );
  });
});
