import { describe, expect, it } from 'vitest';
import { coinedFromOf } from '../../data/aliases/read-places';
import { type Draft, draftOf } from '../../data/model';

const draft = (told: Partial<Draft>): Draft => ({
  ...draftOf({ id: 'x', origin: 'cities', kind: 'place', name: 'X', popularity: 0.1, asOf: '2026', sources: [] }),
  ...told,
});
const TOWN = { codes: { geonames: '1' } };

describe('letters from which a name is hardly anybody else’s', () => {
  it.each([
    ['a body', draft({ kind: 'organisation' }), 7],
    ['a town where a war is reported from (Vovchansk)', draft({ ...TOWN, country: 'UA' }), 6],
    ['a town elsewhere (Zamora is a surname)', draft({ ...TOWN, country: 'ES' }), undefined],
    ['a person', draft({ kind: 'person', country: 'UA' }), undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_, entity, letters) => expect(coinedFromOf(entity)).toBe(letters));
});
