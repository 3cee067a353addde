// @vitest-environment happy-dom
import { h, render as renderByPreact } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Chooser } from '../../../../../components/card/chooser';
import { CardSheet, type CardSheetProps } from '../../../../../components/card/sheet';
import { render as renderView, type View } from '../../../../../entrypoints/content/draw/preact';
import { choices, dataset, sure, unsure } from '../../../../gallery/fixtures/around';
import { airport, country, damaged, dialogue, long } from '../../../../gallery/fixtures/others';
import { annan, baerbock, sharaa } from '../../../../gallery/fixtures/people';

const quiet = { onOpen() {}, onBack() {}, onClose() {}, onToggle() {} };
const sheet = (more: Partial<CardSheetProps>) => (
  <CardSheet
    card={sharaa}
    page={{ date: '2025-11-01', title: '', entities: new Set(['country-sy']) }}
    dataset={dataset}
    canGoBack
    open
    {...quiet}
    {...more}
  />
);
const VIEWS: [string, unknown][] = [
  ['a card', sheet({ link: sure })],
  ['a closed card', sheet({ link: unsure, open: false, canGoBack: false })],
  ['a flag that is damaged', sheet({ card: damaged })],
  ['a long card', sheet({ card: long })],
  ['a map', sheet({ card: country })],
  ['facts', sheet({ card: dialogue })],
  ['little', sheet({ card: airport })],
  ['past posts', sheet({ card: annan })],
  ['then and now', sheet({ card: baerbock, page: { date: '2024-03-02', title: '' } })],
  ['a chooser', <Chooser key="" surface="Georgia" choices={choices} onOpen={quiet.onOpen} onClose={quiet.onClose} />],
];

/** Types of Preact's elements allow more than ours draws. */
const render = (view: unknown, at: Element) => renderView(view as View, at);
const place = () => document.body.appendChild(document.createElement('div'));
/** Attributes in one order: the two draw them in different ones. */
const markup = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent;
      const names = [...node.attributes].map(({ name, value }) => ` ${name.toLowerCase()}="${value}"`).sort();
      return `<${node.localName}${names.join('')}>${markup(node)}</${node.localName}>`;
    })
    .join('');

describe('the drawing of the content script', () => {
  test.each(VIEWS)('draws %s as Preact does', async (_, view) => {
    const [ours, theirs] = [place(), place()];
    render(view, ours);
    await act(() => renderByPreact(view as never, theirs));
    expect(markup(ours)).toBe(markup(theirs));
  });

  test.each(VIEWS)('draws %s over anything that was there', (_, view) => {
    const alone = place();
    render(view, alone);
    for (const [, before] of VIEWS) {
      const over = place();
      render(before, over);
      render(view, over);
      expect(markup(over)).toBe(markup(alone));
    }
  });

  test('keeps what stays the same, and its focus', () => {
    const root = place();
    render(sheet({ open: false }), root);
    const more = root.querySelector<HTMLElement>('.more');
    more?.focus();
    render(sheet({ open: true }), root);
    expect(root.querySelector('.more')).toBe(more);
    expect(document.activeElement).toBe(more);
    expect(root.querySelector('h3')).not.toBeNull();
  });

  test('calls the newest listener, and none that is gone', () => {
    const root = place();
    const [first, second] = [vi.fn(), vi.fn()];
    const press = () => root.querySelector('button')?.click();
    render(h('button', { onClick: first }), root);
    press();
    render(h('button', { onClick: second }), root);
    press();
    render(h('button', {}), root);
    press();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });

  test('draws nothing for nothing, and no text as markup', () => {
    const root = place();
    render([null, undefined, false, true, '', '<b>', 0], root);
    expect(root.innerHTML).toBe('&lt;b&gt;0');
    render(null, root);
    expect(root.childNodes).toHaveLength(0);
  });
});
