import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tarn-stores | organisation | US | American retailer | Tarn ~0.2 #4
brook-motor | organisation | US | American car maker | Brook ~0.3 #136
sam-brook | person | CA | Canadian politician | Sam Brook; Brook ~0.1 #9
lark | place | US | Town in Ohio, the United States | Lark ~0.8
lark-shoes | organisation | US | American shoe company | Lark ~0.2
heron | organisation | US | American bank | Heron
grey-party | organisation | CA | Canadian political party | Greys ~0.2 #4
`);

test.each([
  ['Tarn fired its chief executive on Monday.', ['tarn-stores']],
  ['Tarn has opened its largest store yet.', ['tarn-stores']],
  ['Tarn said on Thursday its profit fell by 5%.', ['tarn-stores']],
  ['Tarn said sales fell after boycotts.', ['tarn-stores']],
  ['Tarn reported a quarterly loss.', ['tarn-stores']],
  ['Tarn said it would cut 4,000 jobs.', ['tarn-stores']],
  ['Brook said it would cut 4,000 jobs.', ['brook-motor']],
  ['Tarn said it would be wrong to wait.', []],
  ['Tarn has green water and no fish.', []],
  ['Greys have raised its share of the vote.', []],
  ['Lark has lost its only school.', ['lark']],
])('what companies do: %s', (text, entities) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(entities);
});

test.each([
  ['Tarn, the retailer of Ohio, sold it.', ['tarn-stores']],
  ['Tarn, one of the largest retailers, sold it.', []],
  ['Tarn, which owns mills, sold it.', ['tarn-stores']],
  ['Tarn, the deepest lake of the county, froze.', []],
])('what a name is called behind it: %s', (text, entities) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(entities);
});

test.each([
  ['Tarn and Heron agreed at noon.', ['tarn-stores', 'heron']],
  ['They asked Brook, Tarn and Heron.', ['tarn-stores', 'heron']],
  ['They asked Tarn and Brook.', []],
  ['Lark and Heron agreed at noon.', ['lark', 'heron']],
  ['Greys and Heron agreed at noon.', ['heron']],
])('words beside a company in a list: %s', (text, entities) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(entities);
});

test('what the words beside tell is given as the reason, not what the name mostly means', () => {
  const [link] = linkText('Tarn fired its chief executive on Monday.', world).links;
  expect(link?.reasons[0]).toEqual({ code: 'expected-kind', subject: 'organisation' });
  expect(link?.reasons.map(({ code }) => code)).not.toContain('prior');
  const [bank] = linkText('Then Heron said so.', world).links;
  expect(bank?.reasons.map(({ code }) => code)).toContain('prior');
});
