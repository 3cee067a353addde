import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
simon@0.4 | person | US | Singer (born 1941) | Ann Lark
tern@0.4 | person | US | Politician born in Rill, United States | Ann Tern
andy@0.3 | person | GB | Actor born in Rill, United Kingdom | Andy Whitmill; Whitmill ~0.7 #1
murray@0.15 | person | GB | Philologist (1837–1915) | James Mulray; Mulray ~0.7 #1
karl@0.6 | person | DE | Philosopher (1818–1883) | Karl Tarx; Tarx ~0.9 #1
`);

test.each([
  ['Then Judge Ann Lark ruled against the state.', []],
  ['Then Judge Ann Tern ruled against the state.', ['Ann Tern']],
  ['Then police chief Ann Lark told reporters.', []],
  ['The singer Ann Lark told reporters.', ['Ann Lark']],
  ['Mayor Ann Lark told reporters.', ['Ann Lark']],
  ['Then deputy minister Andrew Whitmill was fired.', []],
  ['Both Ann Nobody and James Mulray, his deputy, agree. Then Mulray says the task is hard.', []],
  ['Then James Mulray wrote a book. Mulray said it was long.', ['James Mulray', 'Mulray']],
  ['As Karl Tarx says in his book, all is well.', ['Karl Tarx']],
])('namesakes in other posts: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
