import { expect, test } from 'vitest';
import { awaitCard } from '../../support/browser-card';
import { awaitMarks } from '../../support/browser-marks';
import { restOn } from '../../support/browser-pointer';
import { openPanel, partText, turnTo } from '../../support/browser-tabs';
import { allowPrivateWindows, openPrivately } from '../../support/chromium-worker';
import { useReader } from '../../support/reader';
import { pause } from '../../support/wait';

const reader = useReader();

test('what is read in a private window is not remembered', async () => {
  await allowPrivateWindows(reader.launched);
  const hidden = await openPrivately(reader.launched, reader.server.url('short.html'));
  await awaitMarks(hidden);
  await hidden.bringToFront();
  await restOn(hidden, hidden, 'Tom Barrack');
  await awaitCard(hidden, 'Tom Barrack');
  await pause(1_600);
  await hidden.close();

  const page = await reader.read('short.html');
  await reader.card(page, 'Damascus', 'Damascus');
  await pause(1_600);
  const panel = await openPanel(reader.launched, page);
  await turnTo(panel, 'Opened');
  await expect.poll(() => partText(panel)).toContain('Damascus');
  expect(await partText(panel)).not.toContain('Tom Barrack');
  await panel.close();
});
