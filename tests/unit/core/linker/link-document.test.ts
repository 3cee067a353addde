import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../core/linker/document';
import { linkDocument } from '../../../../core/linker/link-document';
import { LINK_FROM, LINK_FURNITURE_FROM } from '../../../../core/linker/link-from';
import { scanRun } from '../../../../core/linker/scan/scan-run';
import { linkText } from '../../../support/link-text';
import { smallWorld } from '../../../support/small-world';
import { tinyWorld } from '../../../support/tiny-world';

const world = smallWorld();

describe('spans', () => {
  test.each([
    ['President Donald Trump left.', ['Donald Trump']],
    ['Donald Trump left. Sir Donald J. Trump stayed.', ['Donald Trump', 'Donald J. Trump']],
    ['He saw the White House and the United States.', ['White House', 'United States']],
    ['Syria’s president left.', ['Syria']],
    ['Only the UN General Assembly met.', ['UN General Assembly']],
    ['So the MAY plan failed.', []],
    ['Ahmed Al-Sharaa spoke, and al-Sharaa left.', ['Ahmed Al-Sharaa', 'al-Sharaa']],
  ])('%s', (text, surfaces) => {
    expect(linkText(text, world).surfaces).toEqual(surfaces);
  });
});

describe('reasons', () => {
  test('a short form names the paragraph of the full name', () => {
    const { links } = linkText('Nothing here.\nAhmed al-Sharaa spoke.\nThen Sharaa left.', world);
    expect(links[1]?.reasons[0]).toEqual({ code: 'full-name-elsewhere', subject: 'Ahmed al-Sharaa', paragraph: 2 });
  });
  test('the page title counts', () => {
    const { links } = linkText('Then Sharaa left.', world, { title: 'Ahmed al-Sharaa in Damascus' });
    expect(links[0]?.reasons[0]).toEqual({ code: 'page-title', subject: 'Ahmed al-Sharaa', paragraph: 0 });
  });
  test('an office then', () => {
    const { links } = linkText('President Bush spoke.', world, { date: '2003-05-01' });
    expect(links[0]?.entity).toBe('george-w-bush');
    expect(links[0]?.reasons.map(({ code }) => code)).toContain('office-then');
  });
  test('words are quoted without the marks around them', () => {
    const { links } = linkText('The Syrian president, Ahmed al-Sharaa, spoke.', world);
    const told = links.find(({ entity }) => entity === 'ahmed-al-sharaa')?.reasons;
    expect(told?.find(({ code }) => code === 'title-words')?.subject).toBe('The Syrian president');
  });
  test('a definition in brackets', () => {
    const { links } = linkText('Hayat Tahrir al-Sham (HTS) holds it.', world);
    expect(links[1]?.reasons[0]).toEqual({ code: 'acronym-defined', subject: 'Hayat Tahrir al-Sham' });
  });
  test('never more than three, never none', () => {
    const { links } = linkText('Syrian President Ahmed al-Sharaa met Tom Barrack in Damascus, Syria.', world);
    expect(links).toHaveLength(4);
    for (const { reasons } of links) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.length).toBeLessThanOrEqual(3);
    }
  });
});

test('a name of three keeps the other two, the likelier first', () => {
  const towns = tinyWorld(`
    lowton-us@0.5 | place | US | Town in Ohio | Lowton, Ohio; Lowton ~0.7
    lowton-ca@0.3 | place | CA | Town in Ontario | Lowton, Ontario; Lowton ~0.1
    lowton-au@0.3 | place | AU | Town in Queensland | Lowton, Queensland; Lowton ~0.15
  `);
  const { links } = linkText('They met in Lowton on Monday.', towns);
  expect(links.map(({ entity, confidence }) => [entity, confidence >= LINK_FROM])).toEqual([['lowton-us', true]]);
  expect(links[0]?.runnersUp.map(({ entity }) => entity)).toEqual(['lowton-au', 'lowton-ca']);
});

test('a name with two likely meanings offers the other', () => {
  const { links } = linkText('They flew to Congo in May.', world);
  const others = links.flatMap(({ runnersUp }) => runnersUp);
  expect(others.map(({ entity }) => entity)).toEqual(['country-cg']);
  expect(others[0]?.share).toBeGreaterThan(0.05);
});

describe('menus and teasers need more', () => {
  const confidences = (text: string) => linkText(text, world).links.map(({ confidence }) => confidence);

  test.each(['They flew to Congo in May.', 'Sharaa said so.', 'Washington'])('%s', (text) => {
    const [confidence] = confidences(text);
    expect(confidence).toBeGreaterThanOrEqual(LINK_FROM);
    expect(confidence).toBeLessThan(LINK_FURNITURE_FROM);
    expect(confidences(`furniture: ${text}`)).toEqual([]);
  });

  test('and a name told in full elsewhere has it', () => {
    const text = 'Ahmed al-Sharaa met Tom Barrack.\nfurniture: Read more about Ahmed al-Sharaa, Barrack and Jordan';
    expect(linkText(text, world).surfaces.slice(2)).toEqual(['Ahmed al-Sharaa', 'Barrack']);
  });
});

describe('a seat of government', () => {
  test.each([
    ['So Damascus hopes for a deal.', 'damascus-sy', 'country-sy', 'Syria'],
    ['So Damascus has reportedly agreed.', 'damascus-sy', 'country-sy', 'Syria'],
    ['They blamed Damascus’s climate policy.', 'damascus-sy', 'country-sy', 'Syria'],
    ['The talks between Washington and Damascus failed.', 'washington-dc', 'country-us', 'the United States'],
    ['They put pressure on Washington.', 'washington-dc', 'country-us', 'the United States'],
    ['But the Kremlin was silent.', 'kremlin', 'country-ru', 'Russia'],
    ['But Downing Street was silent.', 'downing-street', 'country-gb', 'the United Kingdom'],
  ])('%s', (text, entity, metonymOf, subject) => {
    const link = linkText(text, world).links.find((made) => made.entity === entity);
    expect(link).toMatchObject({ entity, metonymOf });
    expect(link?.reasons[0]).toEqual({ code: 'metonym', subject });
  });

  test.each([
    ['They met in Damascus.', 'damascus-sy'],
    ['The talks in Damascus failed.', 'damascus-sy'],
    ['Damascus is an old city.', 'damascus-sy'],
    ['They met in the White House.', 'white-house'],
    ['The old walls of Damascus stand.', 'damascus-sy'],
  ])('or the place itself: %s', (text, entity) => {
    const { links } = linkText(text, world);
    expect(links.map((link) => [link.entity, link.metonymOf])).toEqual([[entity, undefined]]);
  });
});

const PIECES = [
  'Ahmed al-Sharaa',
  'Sharaa',
  'Barrack',
  'Tom Barrack',
  'Trump',
  'the US',
  'Jordan',
  'Georgia',
  'Gov. Brian Kemp',
  'HTS',
  '(HTS)',
  'President',
  'Syrian',
  'in',
  'of',
  'and',
  'said',
  'Mary',
  'Street',
  'May',
  'WASHINGTON',
  'Washington',
  ', ',
  '. ',
  '“',
  '”',
  ' - ',
  '/',
  '\u00a0',
  '’s',
  'the White House',
  'Congo',
  'Paris, Texas',
  'Kim',
  '\ud83d\ude00',
  'Дамаск',
  'دمشق',
  '米',
];

test('links are sound whatever the text, and do not depend on the order of runs', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const runs = texts.map((line, key): Run => ({ key, order: key, text: line, place: 'body' }));
      const scanned = runs.map((run) => scanRun(run, world.lexicon, 'en'));
      const info = { title: '', lang: 'en', date: '2025-11-01', host: '' };
      const links = linkDocument(info, scanned, world.lexicon, world.entities);
      expect(linkDocument(info, [...scanned].reverse(), world.lexicon, world.entities)).toEqual(links);
      let last = { run: -1, end: 0 };
      for (const { run, start, end, confidence, entity } of links) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual((texts[run] as string).length);
        if (run === last.run) expect(start).toBeGreaterThanOrEqual(last.end);
        expect(confidence).toBeGreaterThanOrEqual(LINK_FROM);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(world.entities.numberOf(entity)).toBeGreaterThanOrEqual(0);
        last = { run, end };
      }
    }),
    { numRuns: 300 },
  );
});
