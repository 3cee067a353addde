import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
john-xxiii@0.15 | person | IT | Italian pope who called a council | John XXIII ~0.8
hirohito@0.15 | person | JP | Japanese emperor who gave up divine status | Hirohito Lark; Hirohito ~0.5
karl-lark@0.15 | person | DE | Driver for the president of Germany | Karl Lark ~0.8
`);

test.each([
  ['an office that the line tells', 'Pope John XXIII opened the council.', ['John XXIII']],
  ['the same of a name of one word', 'Emperor Hirohito spoke on the radio.', ['Hirohito']],
  ['not what the line tells of others', 'President Karl Lark opened the council.', []],
])('%s', (_, text, surfaces) => {
  expect(linkText(text, world, { lang: 'en' }).surfaces).toEqual(surfaces);
});
