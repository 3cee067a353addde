// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../../../components/card/card';
import type { CardProps } from '../../../../components/card/card-props';
import { dataset, sure, unsure } from '../../../gallery/fixtures/around';
import { airport, broken, country, damaged, long } from '../../../gallery/fixtures/others';
import { sharaa } from '../../../gallery/fixtures/people';
import { drawn, press } from '../drawn';

const props = (more: Partial<CardProps> = {}): CardProps => ({
  card: sharaa,
  page: { date: '2025-11-01', title: '' },
  dataset,
  canGoBack: false,
  onOpen: vi.fn(),
  onBack: vi.fn(),
  onClose: vi.fn(),
  ...more,
});
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('the card', () => {
  test('is a named dialog with the name in both scripts', async () => {
    const root = await drawn(<Card {...props()} />);
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Ahmed al-Sharaa');
    expect(text(root.querySelector('.card-name'))).toBe('Ahmed al-Sharaa');
    const native = root.querySelector('.card-native bdi');
    expect([native?.getAttribute('lang'), native?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  test('opens where there is anything more to show, be it one section', async () => {
    const { map: _map, wikipedia: _wikipedia, ...bare } = sharaa;
    const lists = { facts: [], leaders: [], timeline: [], relations: [], alsoWritten: [], sources: [] };
    const nothing = { ...bare, ...lists, roles: sharaa.roles.slice(0, 1) };
    const opens = async (card: CardProps['card']) =>
      (await drawn(<Card {...props({ card })} />)).querySelector('.more') !== null;
    expect(await opens(nothing)).toBe(false);
    expect(await opens({ ...nothing, roles: sharaa.roles })).toBe(true);
    expect(await opens({ ...nothing, wikipedia: 'Ahmed al-Sharaa' })).toBe(true);
  });

  test('is read aloud as the English it is, in whatever language the interface speaks', async () => {
    const root = await drawn(<Card {...props()} />);
    await press(root, '.more');
    const read = (selector: string) => root.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
    for (const words of ['.card-lead > span', '.role-title', '.timeline-list li span span', '.ties dt'])
      expect([words, read(words)]).toEqual([words, 'en']);
  });

  test('gives the numbers of sources in their order', async () => {
    const root = await drawn(<Card {...props({ card: long })} />);
    await press(root, '.more');
    expect([...root.querySelectorAll('.source-marks a')].map(text)).toEqual(['3', '11']);
  });

  test('names the group of each button of its menu', async () => {
    const tools = { pinned: false, menuOpen: true, notice: undefined, onPin: undefined };
    const acts = { onMenu: vi.fn(), onCopy: vi.fn(), onChoose: vi.fn() };
    const root = await drawn(<Card {...props({ tools: { ...tools, ...acts }, link: sure })} />);
    const groups = [...root.querySelectorAll('.card-menu [role=group]')].map((group) => [
      group.getAttribute('aria-label'),
      group.querySelectorAll('button').length,
    ]);
    expect(groups).toEqual([
      ['Copy as', 3],
      ['This name', 2],
      ['Wrong person', 3],
    ]);
  });

  test('writes a name once that its own country writes alike', async () => {
    const card = { ...sharaa, name: 'José Antonio Kast', native: { lang: 'es', text: 'José Antonio Kast' } };
    const root = await drawn(<Card {...props({ card })} />);
    expect(root.querySelector('.card-native')).toBeNull();
    const there = await drawn(<Card {...props({ card, page: { date: '', title: '', lang: 'es' } })} />);
    expect(there.querySelector('.card-native')).toBeNull();
  });

  test.each([
    ['de', 'Östliches Europa', 'ÖE'],
    ['ru', 'Восточная Европа', 'ВЕ'],
    ['ar', 'أوروبا الشرقية', 'EE'],
    ['ja', '東ヨーロッパ', 'EE'],
    ['sv', 'Östeuropa', 'EE'],
  ])('has the initials of the name it shows, where its writing has such: %s', async (lang, words, initials) => {
    const alsoWritten = lang === 'sv' ? [] : [{ lang, text: words }];
    const card = { ...airport, name: 'Eastern Europe', alsoWritten };
    const root = await drawn(<Card {...props({ card, page: { date: '', title: '', lang } })} />);
    expect(text(root.querySelector('.monogram'))).toBe(initials);
  });

  test('says why it came, and who else it could be', async () => {
    expect(text(await drawn(<Card {...props({ link: sure })} />))).toContain(
      'Matched because “Ahmed al-Sharaa” appears in paragraph 1',
    );
    const onOpen = vi.fn();
    const root = await drawn(<Card {...props({ link: unsure, onOpen })} />);
    await press(root, '.why button');
    expect(onOpen).toHaveBeenCalledWith('hafez-al-assad');
  });

  test('keeps the rest until asked', async () => {
    const root = await drawn(<Card {...props()} />);
    expect(text(root)).not.toContain('Key facts');
    expect(root.querySelector('.more')?.getAttribute('aria-expanded')).toBe('false');
    await press(root, '.more');
    expect(root.querySelector('.more')?.getAttribute('aria-expanded')).toBe('true');
    const headings = [...root.querySelectorAll('h3')].map(text);
    expect(headings).toEqual(['Key facts', 'Posts held', 'Timeline', 'Connections', 'Also written', 'Sources']);
    expect(text(root)).toContain('Backgrounder data 2025.11.12, to 12 November 2025');
    await press(root, '.more');
    expect(root.querySelector('h3')).toBeNull();
  });

  test('puts ties to names of the page first', async () => {
    const page = { date: '', title: '', entities: new Set(['country-sy']) };
    const root = await drawn(<Card {...props({ page })} />);
    await press(root, '.more');
    const here = [...root.querySelectorAll('.card-section')].find((part) => text(part)?.startsWith('On this page'));
    expect(text(here ?? null)).toBe('On this pageleadsSyria since January 20251');
  });

  test('says who leads a country, and opens their card', async () => {
    const onOpen = vi.fn();
    const page = { date: '2024-05-05', title: '' };
    const root = await drawn(<Card {...props({ card: country, page, onOpen })} />);
    expect(text(root.querySelector('.card-roles'))).toBe(
      'ThenBashar al-Assad, president 2000 – December 2024NowAhmed al-Sharaa, president since January 2025',
    );
    await press(root, '.card-roles button');
    expect(onOpen).toHaveBeenCalledWith('bashar-al-assad');
    await press(root, '.more');
    const headings = [...root.querySelectorAll('h3')].map(text);
    // The tie to a leader is told under Leaders.
    expect(headings).toEqual(['Key facts', 'Leaders']);
    const founder = { type: 'founded-by', label: 'founded by', to: 'ahmed-al-sharaa', name: 'Ahmed al-Sharaa' };
    const relations = [...country.relations, { ...founder, kind: 'person' as const, sources: [] }];
    const founded = await drawn(<Card {...props({ card: { ...country, relations } })} />);
    await press(founded, '.more');
    expect(text(founded.querySelector('.ties'))).toBe('founded byAhmed al-Sharaa');
  });

  test('offers nothing more where there is nothing', async () => {
    const root = await drawn(<Card {...props({ card: airport })} />);
    expect(root.querySelector('.more')).toBeNull();
    expect(text(root.querySelector('.card-line'))).toBe(airport.line);
  });

  test('shows a few of many ties, the others on demand', async () => {
    const root = await drawn(<Card {...props({ card: long })} />);
    await press(root, '.more');
    const first = root.querySelector('.ties > div:first-child');
    const rest = first?.querySelector('details');
    expect([first?.querySelectorAll('.tie').length, rest?.querySelectorAll('.tie').length]).toEqual([9, 3]);
    expect([rest?.open, text(rest?.querySelector('summary') ?? null)]).toEqual([false, 'and 3 more']);
  });

  test('links out without a trace, in a new tab', async () => {
    const root = await drawn(<Card {...props()} />);
    await press(root, '.more');
    const links = [...root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('href')).toMatch(/^https:/);
    }
    expect(links.at(-1)?.getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Ahmed_al-Sharaa');
  });

  test('goes back and closes only where it can', async () => {
    const onBack = vi.fn();
    const onClose = vi.fn();
    const root = await drawn(<Card {...props({ canGoBack: true, onBack, onClose })} />);
    await press(root, '[aria-label=Back]');
    await press(root, '[aria-label=Close]');
    expect([onBack.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
    expect((await drawn(<Card {...props()} />)).querySelector('[aria-label=Back]')).toBeNull();
  });

  test('moves focus to the name when another card takes its place', async () => {
    const root = await drawn(<Card {...props()} />);
    await act(() => render(<Card {...props({ card: airport })} />, root));
    expect(document.activeElement).toBe(root.querySelector('.card-name'));
  });

  test('draws only listed shapes', async () => {
    const root = await drawn(<Card {...props({ card: damaged })} />);
    const flag = root.querySelector('.flag');
    expect([...(flag?.querySelectorAll('*') ?? [])].map(({ tagName }) => tagName.toLowerCase())).toEqual([
      'svg',
      'circle',
    ]);
    expect(flag?.querySelector('svg')?.hasAttribute('onload')).toBe(false);
    expect(flag?.querySelector('circle')?.hasAttribute('style')).toBe(false);
  });

  test('survives a broken record, and the next card is whole again', async () => {
    const root = await drawn(<Card {...props({ card: broken })} />);
    expect(text(root)).toBe('This card could not be shown.');
    await act(() => render(<Card {...props()} />, root));
    expect(text(root.querySelector('.card-name'))).toBe('Ahmed al-Sharaa');
  });
});
