import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { awaitCard, boxInCard } from '../../support/browser-card';
import { awaitMarks } from '../../support/browser-marks';
import { restOn } from '../../support/browser-pointer';
import { ENGINE, useReader } from '../../support/reader';
import { changeSettings } from '../../support/settings';

const reader = useReader();

async function frameOf(page: Page, id: string): Promise<{ frame: Frame; corner: { x: number; y: number } }> {
  const element = await page.waitForSelector(`#${id}`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame ${id}`);
  const corner = await page.$eval(`#${id}`, (box) => {
    const { x, y } = box.getBoundingClientRect();
    return { x: x + box.clientLeft, y: y + box.clientTop };
  });
  return { frame, corner };
}

describe('names in a frame', () => {
  test.each(['same', 'other'])('of the %s origin are marked', async (id) => {
    const page = await reader.read('frames.html');
    const { frame } = await frameOf(page, id);
    expect((await awaitMarks(frame)).map((mark) => mark.text)).toContain('Tom Barrack');
  });

  test('of the same origin open their card in the page around it', async () => {
    const page = await reader.read('frames.html');
    const { frame, corner } = await frameOf(page, 'same');
    await awaitMarks(frame);
    await restOn(page, frame, 'Tom Barrack', 0, corner);
    const box = await boxInCard(await awaitCard(page, 'Tom Barrack'), '.card');
    expect(box.height, `${ENGINE}: not squeezed into the frame`).toBeGreaterThan(160);
  });
});

test('a frame that is ready before the page around it gets its names on a chosen site', async () => {
  await changeSettings(reader.launched, { mode: 'chosen', sitesOn: ['localhost'] });
  // The page waits for a script long after its frame is there.
  reader.server.put('late.js', '', 1_500);
  reader.server.put(
    'slow.html',
    '<!doctype html><title>Slow</title><iframe id="same" src="framed.html"></iframe><script src="late.js"></script>',
  );
  const page = await reader.open('slow.html');
  const { frame } = await frameOf(page, 'same');
  expect((await awaitMarks(frame)).map((mark) => mark.text)).toContain('Tom Barrack');
  await changeSettings(reader.launched, { mode: null, sitesOn: null });
});
