import { expect, test } from 'vitest';
import type { Choice } from '../../../../../core/linker/document';
import { leafOf, leafOfCards } from '../../../../../entrypoints/content/card/leaves';
import type { Mark } from '../../../../../entrypoints/content/paint/mark';
import { airport, country } from '../../../../gallery/fixtures/others';
import { sharaa } from '../../../../gallery/fixtures/people';

const rival = (share: number): Choice => ({ entity: 'farouk', name: 'Farouk al-Sharaa', line: 'Politician', share });
const mark = (confidence: number, ...runnersUp: Choice[]): Mark =>
  ({
    link: { run: 1, start: 6, end: 12, entity: sharaa.id, confidence, why: '', runnersUp },
    run: { text: 'Later Sharaa left.' },
  }) as unknown as Mark;

test.each([
  ['one meaning', mark(0.9)],
  ['a second that is much less likely', mark(0.7, rival(0.2))],
])('%s opens a card', (_, of) =>
  expect(leafOf(of, sharaa)).toEqual({ card: sharaa, link: of.link, surface: 'Sharaa' }),
);

test('a second meaning nearly as likely makes it a question, likeliest first', () => {
  expect(leafOf(mark(0.55, rival(0.4)), sharaa)).toEqual({
    surface: 'Sharaa',
    choices: [{ entity: sharaa.id, name: sharaa.name, line: sharaa.line, share: 0.55 }, rival(0.4)],
  });
});

test('selected text opens the one card there is, else a choice', () => {
  expect(leafOfCards('Sharaa', [sharaa], true)).toEqual({ card: sharaa });
  expect(leafOfCards('x', [], false)).toEqual({ surface: 'x', choices: [] });
  // A name that is only like the text is asked about, be it the only one.
  expect(leafOfCards('Shara', [sharaa], false)).toMatchObject({ surface: 'Shara', choices: [{ entity: sharaa.id }] });
  const two = leafOfCards('x', [airport, country], true);
  expect('choices' in two && two.choices.map(({ entity }) => entity)).toEqual([airport.id, country.id]);
});
