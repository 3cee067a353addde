import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld('chad | place | TD | Country in Africa | Chad\nmali | place | ML | Country in Africa | Mali');

test.each([
  ['My friend Chad laughed. Then Chad said it was fine in Mali.', ['Mali']],
  ['Chad and I went to Mali. Chad drove.', ['Mali']],
  ['Chad and Mali are friends, said our friend Chad.', ['Chad', 'Mali', 'Chad']],
  ['My co-host Chad laughed. Then Chad drove to Mali.', ['Mali']],
  ['Her older brother Chad lives in Mali.', ['Mali']],
])('a first name that is a place: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
