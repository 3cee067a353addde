// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../../core/settings/settings';
import type { Leaf } from '../../../../../entrypoints/content/card/card-view';
import { Reading, type ReadingNeeds } from '../../../../../entrypoints/content/card/reading';
import { dataset, sure } from '../../../../gallery/fixtures/around';
import { airport, country } from '../../../../gallery/fixtures/others';
import { sharaa } from '../../../../gallery/fixtures/people';
import { waitUntil } from '../../../../support/wait';

const opened: Reading[] = [];
afterEach(() => {
  for (const reading of opened.splice(0)) reading.erase();
});

function read(first: Leaf, more: Partial<ReadingNeeds> = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const needs: ReadingNeeds = {
    around: {
      info: { title: '', date: '2025-11-01', lang: 'en' },
      entities: new Set(),
      dataset,
      settings: DEFAULT_SETTINGS,
    },
    find: async (entity) => ({ [country.id]: country, [airport.id]: airport })[entity],
    choose: vi.fn(async () => async () => {}),
    onSeen: vi.fn(),
    onClose: vi.fn(),
    onToggled: vi.fn(),
    onPin: vi.fn(),
    ...more,
  };
  const reading = new Reading(root, first, needs);
  opened.push(reading);
  reading.draw();
  const find = (selector: string, words = '') =>
    [...root.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent?.includes(words));
  return {
    reading,
    needs,
    name: () => find('.card-name')?.textContent,
    said: () => find('.unseen')?.textContent ?? '',
    notice: () => find('.card-notice')?.textContent ?? '',
    has: (selector: string) => find(selector) !== undefined,
    press: (selector: string, words?: string) => find(selector, words)?.click(),
    until: (ask: () => unknown) => waitUntil(async () => Boolean(ask()), 'the card to change', 2_000),
  };
}

const link = { run: 1, start: 0, end: 6, entity: sharaa.id, ...sure };
const mention: Leaf = { card: sharaa, link, surface: 'Sharaa' };

describe('an open card', () => {
  test('leads through related names and back, and what was read for a second is told', async () => {
    const card = read({
      surface: 'Georgia',
      choices: [{ entity: country.id, name: country.name, line: '', share: 0.5 }],
    });
    expect(card.has('[aria-label=Back]')).toBe(false);
    card.press('.choices button');
    await card.until(() => card.name() === country.name);
    card.press('[aria-label=Back]');
    await card.until(() => card.has('.choices'));
    card.press('[aria-label=Forward]');
    await card.until(() => card.name() === country.name);
    expect(card.needs.onSeen, 'not yet').not.toHaveBeenCalled();
    await card.until(() => vi.mocked(card.needs.onSeen).mock.calls.length === 1);
    expect(card.needs.onSeen).toHaveBeenCalledWith(country.id);
  });

  test('is announced by name and line, a name that ends in a dot without a second one', async () => {
    const card = read({ card: { ...airport, name: 'Apple Inc.', line: 'Maker of telephones' } });
    void card.reading.announce();
    await card.until(() => card.said() !== '');
    expect(card.said()).toBe('Apple Inc.: Maker of telephones');
  });

  test('stays where it is when a name cannot be found', async () => {
    const card = read(mention, { find: async () => undefined });
    card.press('.more');
    await card.until(() => card.has('.ties'));
    card.press('.ties .name-link');
    await Promise.resolve();
    expect(card.name()).toBe(sharaa.name);
  });

  test('closed in a second, it was not read', async () => {
    const card = read(mention);
    card.reading.erase();
    await new Promise((done) => setTimeout(done, 1_100));
    expect(card.needs.onSeen).not.toHaveBeenCalled();
  });
});

describe('a choice on a card', () => {
  const chosen = async (card: ReturnType<typeof read>, words: string) => {
    card.press('[aria-label="More actions"]');
    await card.until(() => card.has('.card-menu'));
    card.press('.card-menu button', words);
  };

  test('is told in a line that offers to undo it, and the menu closes', async () => {
    const undo = vi.fn(async () => {});
    const card = read(mention, { choose: vi.fn(async () => undo) });
    await chosen(card, 'on this page');
    await card.until(() => card.notice() !== '');
    expect(card.needs.choose).toHaveBeenCalledWith('wrong-page', mention);
    expect(card.notice()).toBe('“Sharaa” is not Ahmed al-Sharaa on this page.Undo');
    expect([card.has('.card-menu'), card.reading.isTelling]).toEqual([false, true]);
    card.press('.card-notice button');
    await card.until(() => card.notice() === '');
    expect(undo).toHaveBeenCalledOnce();
  });

  test('that could not be stored is owned up to', async () => {
    const card = read(mention, { choose: () => Promise.reject(new Error('not stored')) });
    await chosen(card, 'never mark it');
    await card.until(() => card.notice() === 'This could not be saved.');
  });

  test('about words of the page is not offered where there are none', async () => {
    const card = read({ card: sharaa });
    card.press('[aria-label="More actions"]');
    await card.until(() => card.has('.card-menu'));
    expect(card.has('.card-menu li:nth-child(3)')).toBe(false);
  });

  test('to turn off is one press away', async () => {
    const card = read(mention);
    card.press('[aria-label="Turn off on this site"]');
    expect(card.reading.isTelling, 'before it is stored').toBe(true);
    await card.until(() => card.notice() !== '');
    expect(card.needs.choose).toHaveBeenCalledWith('site-off', mention);
    expect(card.notice()).toMatch(/^Names are off on this site\..*Undo$/);
  });
});
