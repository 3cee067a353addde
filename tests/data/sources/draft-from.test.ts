import { expect, test } from 'vitest';
import { draftFrom } from '../../../data/sources/draft-from';

const source = { publisher: 'P', title: 'T', url: 'https://p.org/', date: '2020-01' };
const told = { origin: 'teams', kind: 'organisation', name: 'Éxample Team', popularity: 0.3 } as const;

test('a draft has the slug of its name, and the date of its source', () => {
  expect(draftFrom(source, told)).toMatchObject({ id: 'example-team', asOf: '2020-01', sources: [source], facts: [] });
});

test('what a row knows better counts', () => {
  expect(draftFrom(source, { ...told, id: 'x', asOf: '2021' })).toMatchObject({ id: 'x', asOf: '2021' });
});
