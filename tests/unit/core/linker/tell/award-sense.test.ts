import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
oscars | event | | Yearly film prizes of an academy | Oscars; Oscar ~0.2 #9
oscar | person | | King | Oscar Lark; Oscar ~0.1 #9
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['The Oscar-winning director left.', ['oscars']],
  ['The film has two Oscar nominations.', ['oscars']],
  ['Then he won an Oscar in 2010.', ['oscars']],
  ['Then she won her first Oscar at last.', ['oscars']],
  ['Then he took home the Oscar for best director.', ['oscars']],
  ['The three-time Oscar winner left.', ['oscars']],
  ['Then Oscar left the house.', []],
  ['Then Oscar won the race.', []],
  ['Then Oscar Somebody won an award.', []],
])('words that speak of a prize: %s', (text, entities) => {
  expect(ids(text)).toEqual(entities);
});
