import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../core/lexicon/write-lexicon';
import { entry, marked } from './marked';

const CASES: readonly [name: string, names: string[], text: string, expected: string][] = [
  ['nothing known', ['Syria'], 'No names here.', 'No names here.'],
  ['never inside a word', ['Barrack', 'Syria', 'Iran'], 'barracks Syrians tirante', 'barracks Syrians tirante'],
  ['a hyphen parts words', ['!US', 'Sharaa'], 'US-led al-Sharaa', '[US]-led al-[Sharaa]'],
  ['the longest wins', ['New York', 'New York Times', 'York'], 'The New York Times', 'The [New York Times]'],
  ['overlapping longest are kept', ['New York', 'York Times'], 'New York Times', '[New York] Times | [York Times]'],
  ['contained ones are dropped', ['Tom Barrack', 'Barrack'], 'Tom Barrack, Barrack', '[Tom Barrack], [Barrack]'],
  [
    'possessives stay outside',
    ['Syria', 'Emirates'],
    "Syria’s and Emirates’ and Syria's",
    "[Syria]’s and [Emirates]’ and [Syria]'s",
  ],
  ['case-sensitive', ['!US', '!WHO'], 'help us, who? US WHO Who', 'help us, who? [US] [WHO] Who'],
  ['dotted letters', ['!US', '!UK'], 'the U.S. and U.K.', 'the [U.S.=US] and [U.K.=UK]'],
  [
    'an alias with a capital needs one',
    ['Syria', 'White House'],
    'syria, the white house, White house',
    'syria, the white house, [White house=White House]',
  ],
  ['an alias without capitals does not', ['daesh'], 'daesh Daesh', '[daesh] [Daesh=daesh]'],
  [
    'headlines in capitals',
    ['Ahmed al-Sharaa'],
    'AHMED AL-SHARAA IN D.C.',
    '[AHMED AL-SHARAA=Ahmed al-Sharaa] IN D.C.',
  ],
  [
    'no join across a full stop or comma',
    ['Tokyo Bay'],
    'Tokyo. Bay, Tokyo, Bay; Tokyo Bay',
    'Tokyo. Bay, Tokyo, Bay; [Tokyo Bay]',
  ],
  [
    'a join across an abbreviation',
    ['St. Petersburg', 'J. Edgar Hoover'],
    'St Petersburg, J Edgar Hoover',
    '[St Petersburg=St. Petersburg], [J Edgar Hoover=J. Edgar Hoover]',
  ],
  [
    'punctuation inside a name',
    ['AT&T', 'Washington, D.C.'],
    'AT&T of Washington, D.C.',
    '[AT&T] of [Washington, D.C.]',
  ],
  ['a final dot belongs to an alias that has it', ['Apple Inc.'], 'Apple Inc. said', '[Apple Inc.] said'],
  ['the dot of an acronym is not the sentence’s', ['U.S.A.'], 'the USA. The U.S.A.', 'the [USA=U.S.A.]. The [U.S.A.]'],
  ['a web address is one word', ['Amazon'], 'amazon.com Amazon.', 'amazon.com [Amazon].'],
  ['line breaks are spaces', ['Ahmed al-Sharaa'], 'Ahmed\n  al-Sharaa', '[Ahmed\n  al-Sharaa=Ahmed al-Sharaa]'],
  ['soft hyphens', ['Damascus'], 'Da\u00admas\u00adcus', '[Da\u00admas\u00adcus=Damascus]'],
  ['quotes part words', ['Sharaa'], '“Sharaa” ‘Sharaa’ «Sharaa»', '“[Sharaa]” ‘[Sharaa]’ «[Sharaa]»'],
  ['overlong words are nothing', ['A'], 'A'.repeat(500), 'A'.repeat(500)],
];

describe('scan', () => {
  it.each(CASES)('%s', (_, names, text, expected) => {
    expect(marked(names, text)).toBe(expected);
  });

  it('finds names across the inner pieces of a long text', () => {
    const lexicon = openLexicon(writeLexicon(['Ahmed al-Sharaa'].map(entry)));
    const text = 'word Ahmed al-Sharaa '.repeat(20_000);
    const found = lexicon.scan(text);
    expect(found).toHaveLength(20_000);
    expect(found.every(({ start, end }) => text.slice(start, end) === 'Ahmed al-Sharaa')).toBe(true);
  });
});
