// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { LookupCard } from '../../../../components/popup/lookup-card';
import { lookupAtRest } from '../../../gallery/fixtures/around';
import { sharaa } from '../../../gallery/fixtures/people';
import { drawn, press } from '../drawn';

const props = {
  ...lookupAtRest(() => vi.fn()),
  card: sharaa,
  class: 'popup',
  elsewhere: 'A page of the browser',
  page: { host: 'example.org', state: 'on' as const, url: '', title: '', date: '', lang: 'ar', cast: [] },
};

test('a card goes back and ahead by button and by key', async () => {
  const [onBack, onForward] = [vi.fn(), vi.fn()];
  const root = await drawn(<LookupCard {...props} canGoForward onBack={onBack} onForward={onForward} />);
  const key = (name: string, altKey: boolean) =>
    root.querySelector('main')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey, bubbles: true }));
  key('ArrowLeft', true);
  key('ArrowRight', true);
  key('ArrowLeft', false);
  await press(root, '[aria-label=Forward]');
  expect(onBack).toHaveBeenCalledOnce();
  expect(onForward).toHaveBeenCalledTimes(2);
});

test('nothing lies ahead of the newest card', async () => {
  const onForward = vi.fn();
  const root = await drawn(<LookupCard {...props} onForward={onForward} />);
  root
    .querySelector('main')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true }));
  expect(onForward).not.toHaveBeenCalled();
});

test('names its person as the page’s language does', async () => {
  const root = await drawn(<LookupCard {...props} />);
  expect(root.querySelector('h2')?.textContent).toBe('أحمد الشرع');
  expect(root.querySelector('h1')?.textContent).toBe('example.org');
});

test('a page without a host has another heading', async () => {
  const root = await drawn(<LookupCard {...props} page={undefined} />);
  expect(root.querySelector('h1')?.textContent).toBe('A page of the browser');
});
