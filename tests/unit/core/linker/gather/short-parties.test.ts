import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ldp @0.6 | organisation | JP | Japanese political party | Liberal Democratic Party; 自民党 ~0.95; 自民 ~0.9
jcp @0.4 | organisation | JP | Japanese political party | Japanese Communist Party; 日本共産党 ~0.95
dpp @0.4 | organisation | JP | Japanese political party | Democratic Party for the People; 国民民主党 ~0.95
cdp @0.4 | organisation | JP | Japanese political party | Constitutional Democratic Party; 立憲民主党 ~0.95
`);

test.each([
  ['自民、立憲、国民が合意した。', ['自民', '立憲', '国民']],
  ['自民は賛成。共産は反対した。', ['自民', '共産']],
  ['自民党は国民の生活を守ると述べた。', ['自民党']],
  ['自民党は共産主義と立憲主義に触れた。', ['自民党']],
  ['自民、国民を守ると訴え。', ['自民']],
  ['国民は共産国を知る。', []],
])('%s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'ja' }).surfaces).toEqual(surfaces);
});
