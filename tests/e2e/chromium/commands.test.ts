import { describe, expect, test } from 'vitest';
import { awaitCard, awaitNoCard, cardText, readCard } from '../../support/browser-card';
import { readMarks } from '../../support/browser-marks';
import { pressInCard } from '../../support/browser-pointer';
import { tabNumber } from '../../support/browser-tabs';
import { chooseSelectionMenu, panelAskedFor, pressCommand } from '../../support/chromium-worker';
import { useReader } from '../../support/reader';
import { pause, waitUntil } from '../../support/wait';

const reader = useReader();

describe('keyboard commands', () => {
  test('walk from name to name and open cards', async () => {
    const page = await reader.read('short.html');
    await page.bringToFront();
    const opened = async () => {
      await pressCommand(reader.launched, 'open-card');
      return cardText(await awaitCard(page));
    };
    await pressCommand(reader.launched, 'next-name');
    expect(await opened()).toContain('Ahmed al-Sharaa');
    await page.keyboard.press('Escape');
    await awaitNoCard(page);
    await pressCommand(reader.launched, 'next-name');
    expect(await opened()).toContain('Tom Barrack');
    await page.keyboard.press('Escape');
    await awaitNoCard(page);
    await pressCommand(reader.launched, 'previous-name');
    expect(await opened()).toContain('Ahmed al-Sharaa');
  });

  test('bring a name far below into view', async () => {
    const page = await reader.read('short.html');
    await page.bringToFront();
    await pressCommand(reader.launched, 'previous-name');
    await waitUntil(async () => {
      const last = (await readMarks(page)).at(-1);
      return last?.text === 'Donald Trump' && last.y > 0 && last.y < 800;
    }, 'the last name to be in view');
  });

  test('switch names off and on for the site', async () => {
    const page = await reader.read('short.html');
    await page.bringToFront();
    await pressCommand(reader.launched, 'switch-site');
    await expect.poll(async () => (await readMarks(page)).length).toBe(0);
    await pressCommand(reader.launched, 'switch-site');
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
  });
});

test('the key of the side panel asks the browser for it at once, in the window in front', async () => {
  const page = await reader.read('short.html');
  await page.bringToFront();
  expect(await panelAskedFor(reader.launched)).toEqual([{ windowId: expect.any(Number) }]);
});

describe('the menu entry over selected text', () => {
  test('opens the card of the person named', async () => {
    const page = await reader.read('short.html');
    const tab = await tabNumber(reader.launched, page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#far') as Element));
    await chooseSelectionMenu(reader.launched, tab, 'Bashar al-Assad');
    await awaitCard(page, 'Bashar al-Assad');
  });

  test('asks who is meant where several are, and opens the one chosen', async () => {
    const page = await reader.read('short.html');
    const tab = await tabNumber(reader.launched, page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#far') as Element));
    await chooseSelectionMenu(reader.launched, tab, 'Georgia');
    const asked = await awaitCard(page, 'Who is “Georgia”?');
    const names = await asked.run(function () {
      return [...this.querySelectorAll('.choices .choice-name')].map((name) => name.textContent);
    });
    expect(new Set(names), 'no names that only begin alike').toEqual(new Set(['Georgia']));
    const second = await asked.run(function () {
      return this.querySelector('.choices li:nth-child(2) .choice-line')?.textContent ?? '';
    });
    await pressInCard(page, '.choices li:nth-child(2) button');
    // The question shows the same line until the card has taken its place.
    await expect.poll(async () => cardText(await awaitCard(page, second))).not.toContain('Who is');
    await pressInCard(page, '[aria-label=Back]');
    await awaitCard(page, 'Who is “Georgia”?');
  });

  test('asks about a name that is only like the words', async () => {
    const page = await reader.read('short.html');
    const tab = await tabNumber(reader.launched, page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#far') as Element));
    await chooseSelectionMenu(reader.launched, tab, 'Emmanuel Macr');
    await awaitCard(page, 'Who is “Emmanuel Macr”?');
  });

  test('says so when nothing is known', async () => {
    const page = await reader.read('short.html');
    const tab = await tabNumber(reader.launched, page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    await chooseSelectionMenu(reader.launched, tab, 'Zzyzx Qwertyuiop');
    const card = await awaitCard(page);
    expect(await cardText(card)).toMatch(/nothing is known/i);
  });
});

describe('a page that forges events', () => {
  test('opens no card by scripted pointer moves', async () => {
    const page = await reader.read('short.html');
    await page.evaluate(() => {
      const range = [...CSS.highlights.values()].flatMap((found) => [...found])[0] as StaticRange;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y } = live.getBoundingClientRect();
      for (const type of ['pointermove', 'mousemove', 'mouseover', 'pointerover', 'click']) {
        document.body.dispatchEvent(
          new MouseEvent(type, { bubbles: true, clientX: x + 5, clientY: y + 5, screenX: x + 9, screenY: y + 90 }),
        );
      }
    });
    await pause(900);
    expect(await readCard(page)).toBeUndefined();
  });
});
