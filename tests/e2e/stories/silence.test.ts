import { describe, expect, test } from 'vitest';
import { cardText } from '../../support/browser-card';
import { openPopup } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';
import { pause } from '../../support/wait';

const reader = useReader();

describe('a page on which nobody is named', () => {
  test('cannot notice the extension', async () => {
    const page = await reader.open('nobody.html');
    await pause(1_500);
    await page.mouse.move(200, 120, { steps: 8 });
    await pause(600);
    const seen = await page.evaluate(() => ({
      messages: window.noticed.messages,
      mutations: window.noticed.mutations,
      timersBetween: window.setTimeout(() => {}, 0) - window.noticed.firstTimer - 1,
      newGlobals: Object.getOwnPropertyNames(window).length - window.noticed.globals,
      changed: window.noticed.markup !== document.documentElement.outerHTML,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      highlights: CSS.highlights.size,
      stored: localStorage.length + sessionStorage.length,
      cookies: document.cookie,
      marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
      loaded: performance.getEntriesByType('resource').map((entry) => entry.name),
      children: [...document.documentElement.children].map((child) => child.localName),
    }));
    expect(seen).toEqual({
      messages: [],
      mutations: 0,
      timersBetween: 0,
      // `noticed` itself.
      newGlobals: 1,
      changed: false,
      sheets: 0,
      highlights: 0,
      stored: 0,
      cookies: '',
      marks: 0,
      loaded: [],
      children: ['head', 'body'],
    });
  });
});

describe('the extension', () => {
  test('offers no file of its own to pages', async () => {
    const page = await reader.open('nobody.html');
    const files = ['content.js', 'manifest.json', 'popup.html', 'background.js', 'icons/48.png'];
    const reached = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => address,
              () => '',
            ),
          ),
        ),
      files.map((file) => reader.launched.address(file)),
    );
    expect(reached.filter(Boolean)).toEqual([]);
  });

  test('says the same in the popup of a page without names', async () => {
    const page = await reader.open('nobody.html');
    const popup = await openPopup(reader.launched, page);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toMatch(/no names|nobody|no known names/i);
    await popup.close();
  });

  test('has a card whose every link is only a link', async () => {
    const page = await reader.read('short.html');
    const card = await reader.card(page, 'Tom Barrack', 'Tom Barrack');
    const loads = await card.run(function () {
      return [...this.querySelectorAll('img, iframe, link, script, video, audio, object, embed, source, use')].map(
        (element) => element.outerHTML,
      );
    });
    expect(loads).toEqual([]);
    expect(await cardText(card)).not.toBe('');
  });
});
