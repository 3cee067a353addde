import { describe, expect, test } from 'vitest';
import { withSuccessions } from '../../data/assemble/successions';
import { type Draft, draftOf } from '../../data/model';
import { CITED } from '../../data/sources/cited';

interface Held {
  office?: string;
  from?: string;
  to?: string;
}

function person(id: string, roles: Held[], relations: [type: string, to: string][] = []): Draft {
  const draft = draftOf({ id, origin: 'x', kind: 'person', name: id, popularity: 0.5, asOf: '2026', sources: [] });
  draft.roles = roles.map((role) => ({
    title: 'post',
    office: 'president-xx',
    asOf: '2026',
    sources: [CITED.cldr],
    ...role,
  }));
  draft.relations = relations.map(([type, to]) => ({ type, to, sources: [] }));
  return draft;
}

const told = (...people: Draft[]) =>
  withSuccessions(people).flatMap(({ id, relations }) => relations.map(({ type, to }) => `${id} ${type} ${to}`));
const first = person('first', [{ from: '2000', to: '2008-05-07' }]);

describe('who followed whom', () => {
  test.each<[string, Draft[], string[]]>([
    ['on the same day', [first, person('second', [{ from: '2008-05-07' }])], ['first predecessor-of second']],
    ['a few days later', [first, person('second', [{ from: '2008-05-12' }])], ['first predecessor-of second']],
    ['after months of nobody', [first, person('second', [{ from: '2008-11-01' }])], []],
    ['in the same year', [first, person('second', [{ from: '2008' }])], ['first predecessor-of second']],
    ['in another office', [first, person('second', [{ office: 'king-xx', from: '2008-05-07' }])], []],
    ['one of two, who knows which', [first, person('a', [{ from: '2008' }]), person('b', [{ from: '2008' }])], []],
    ['without dates', [person('a', [{ from: '2000' }]), person('b', [{}])], []],
    [
      'already told from the other end',
      [first, person('second', [{ from: '2008-05-07' }], [['successor-of', 'first']])],
      ['second successor-of first'],
    ],
    [
      'once for two offices',
      [
        person('a', [{ to: '2010-01-01' }, { office: 'king-xx', to: '2010-01-01' }]),
        person('b', [{ from: '2010-01-01' }, { office: 'king-xx', from: '2010-01-01' }]),
      ],
      ['a predecessor-of b'],
    ],
    ['nobody follows himself', [person('a', [{ from: '2000', to: '2004' }, { from: '2004' }])], []],
  ])('%s', (_, people, expected) => {
    expect(told(...people)).toEqual(expected);
  });
});
