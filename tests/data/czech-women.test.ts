import { expect, it } from 'vitest';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { czechWomen } from '../../data/aliases/czech-women';
import { type Draft, draftOf } from '../../data/model';

const person = (name: string, surname: string, more: Partial<Draft> = {}): Draft => ({
  ...draftOf({ id: 'one', origin: 'curated', kind: 'person', name, popularity: 0.5, asOf: '2026', sources: [] }),
  country: 'IT',
  aliases: [{ text: surname, lang: 'en', flags: AliasFlag.Short, prior: 0.9 }],
  ...more,
});
const MELONI = person('Giorgia Meloni', 'Meloni');

it.each([
  ['a surname in -i', MELONI, ['Giorgia Meloniová', 'Meloniová']],
  ['one in a consonant', person('Angela Merkel', 'Merkel'), ['Angela Merkelová', 'Merkelová']],
  ['one in -a', person('Roberta Metsola', 'Metsola'), ['Roberta Metsolová', 'Metsolová']],
  [
    'one with particles',
    person('Ursula von der Leyen', 'von der Leyen'),
    ['Ursula von der Leyenová', 'von der Leyenová'],
  ],
  ['who is known by the first name', person('Ivanka Trump', 'Ivanka'), ['Ivanka Trumpová']],
  [
    'a surname of many',
    { ...MELONI, aliases: [{ text: 'Meloni', lang: 'en', flags: 1, prior: 0.1 }] },
    ['Giorgia Meloniová'],
  ],
  ['a man', person('Matteo Salvini', 'Salvini'), []],
  ['a man whose first name is a woman’s elsewhere', person('Andrea Orlando', 'Orlando'), []],
  ['a Slavic surname', person('Yulia Svyrydenko', 'Svyrydenko', { country: 'UA' }), []],
  ['a surname in -ova', person('Anna Petrova', 'Petrova'), []],
  ['somebody little heard of', { ...MELONI, popularity: 0.1 }, []],
  ['a place', { ...MELONI, kind: 'place' as const }, []],
])('gives the feminine of %s', (_what, draft, expected) => {
  expect(czechWomen(draft).map(({ text }) => text)).toEqual(expected);
});
