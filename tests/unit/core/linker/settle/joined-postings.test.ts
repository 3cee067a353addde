import { expect, test } from 'vitest';
import { joinedPostings } from '../../../../../core/linker/settle/joined-postings';

const meanings = (...priors: [entity: number, prior: number][]) =>
  priors.map(([entity, prior]) => ({ entity, prior, flags: 0 }));

test.each([
  ['both case forms: the likelier counts', true, meanings([1, 0.3]), meanings([1, 0.97]), meanings([1, 0.97])],
  ['the first is the likelier', true, meanings([1, 0.97]), meanings([1, 0.3]), meanings([1, 0.97])],
  ['one as it stands: that one counts', false, meanings([1, 0.3]), meanings([1, 0.97]), meanings([1, 0.3])],
  ['different meanings', true, meanings([1, 0.3]), meanings([2, 0.5]), meanings([1, 0.3], [2, 0.5])],
])('%s', (_name, alike, known, others, expected) => {
  expect(joinedPostings(known, others, alike)).toEqual(expected);
});
