/**
 * How soon a freshly woken background worker answers its first lookup, beside a bare fetch of the same files, in real
 * Chromium: `npm run bench:wake [-- rounds]`. Build first (`npx wxt build -b chrome`).
 *
 * Each round kills the worker, wakes it by a call that needs no dataset (`waking`) and asks for the cards of three
 * entities (`first lookup`); kills and wakes it again and has it link a sentence that names them (`first page`), and
 * once more with the dataset open (`next page`); kills it and lets a page come as pages do, asking for its state and,
 * after the time that reading a short text takes, for its links (`page comes`, without that time); kills and wakes it a
 * last time and, when it has read ahead what it reads of its own, fetches the files those cards are in, and the index, in
 * the worker that has opened nothing (`bare fetch`).
 */
import type { Page, Realm } from 'puppeteer-core';
import { wholeNumber } from '../../../data/whole-number';
import { openDataset } from '../../quality/dataset';
import { type LaunchedBrowser, launchBrowser } from '../../support/browser-launch';
import { awaitWorker, killWorker } from '../../support/chromium-worker';
import { servePages } from '../../support/server';
import { pause, waitUntil } from '../../support/wait';
import { median } from '../median';

const AIM = 1.5;
const rounds = wholeNumber(process.argv[2], 15, 'rounds');
const ENTITIES = ['ahmed-al-sharaa', 'tom-barrack', 'country-sy'];
const FILES: string[] = [];
await openDataset((file) => FILES.push(`data/${file}`)).cards(ENTITIES);
type Call = [name: string, ask: unknown];
const CARDS: Call = ['cards.get', { entities: ENTITIES }];
const SENTENCE = 'Ahmed al-Sharaa received Tom Barrack in Syria.';

const GONE: Call = ['page.gone', { document: 'none' }];
/** Milliseconds from the answer about its state until a page has read its text. */
const READING = 30;
/** … and until a worker that just woke has read what it reads of its own. */
const SETTLED = 200;

const link = (round: number): Call => [
  'page.link',
  {
    document: `bench-${round}-${Math.random().toString(36).slice(2)}`,
    info: { title: '', lang: 'en', date: '', host: 'localhost' },
    held: 0,
    runs: [{ key: 0, order: 0, text: SENTENCE, place: 'body' }],
    removed: [],
  },
];

/** The isolated world of the content script, the only one that may ask for links. */
const contentWorld = (page: Page): Promise<Realm> =>
  waitUntil(async () => page.extensionRealms()[0], 'the content script');

/** Milliseconds of one call from the content script to the background. */
function timeCall(realm: Realm, [name, ask]: Call): Promise<number> {
  return realm.evaluate(
    async (called, given) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(one: object): Promise<{ failed?: true }> } } }
      ).chrome;
      const started = performance.now();
      const reply = await runtime.sendMessage({ to: 'background', from: 'content', name: called, ask: given });
      if (reply.failed) throw new Error(`${called} failed`);
      return performance.now() - started;
    },
    name,
    ask as object,
  );
}

/** Milliseconds to read the files in a worker that holds none of them. */
async function timeFetch(launched: LaunchedBrowser): Promise<number> {
  const worker = await awaitWorker(launched);
  return worker.evaluate(async (files) => {
    const started = performance.now();
    await Promise.all(files.map(async (file) => (await fetch(`/${file}`)).arrayBuffer()));
    return performance.now() - started;
  }, FILES);
}

const server = await servePages();
const launched = await launchBrowser('chromium');
try {
  const page = await launched.browser.newPage();
  await page.goto(server.url('nobody.html'));
  const realm = await contentWorld(page);
  const wakeAnew = async () => {
    await killWorker(launched);
    return timeCall(realm, GONE);
  };
  const comes = async (round: number) => {
    await killWorker(launched);
    const state = await timeCall(realm, ['page.state', { url: page.url() }]);
    await pause(READING);
    return state + (await timeCall(realm, link(round)));
  };
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round++) {
    const waking = await wakeAnew();
    const lookup = await timeCall(realm, CARDS);
    await wakeAnew();
    const first = await timeCall(realm, link(round));
    const next = await timeCall(realm, link(round));
    const coming = await comes(round);
    await wakeAnew();
    await pause(SETTLED);
    const fetched = await timeFetch(launched);
    // The first round warms the browser up.
    if (round === 0) continue;
    const row = {
      waking,
      'first lookup': lookup,
      'first page': first,
      'next page': next,
      'page comes': coming,
      'bare fetch': fetched,
    };
    for (const [name, value] of Object.entries(row)) {
      times[name] ??= [];
      times[name].push(value);
    }
  }
  const of = (name: string) => median(times[name] ?? []);
  console.log(`medians of ${rounds} rounds; files: ${FILES.join(', ')}`);
  for (const name of Object.keys(times)) console.log(`${name.padEnd(14)} ${of(name).toFixed(1).padStart(7)} ms`);
  const ratio = of('first lookup') / of('bare fetch');
  console.log(`${ratio.toFixed(2)} first lookup / bare fetch, at most ${AIM}`);
  console.log(`${(of('first page') / of('bare fetch')).toFixed(2)} first page / bare fetch`);
  process.exitCode = ratio <= AIM ? 0 : 1;
} finally {
  await launched.close();
  await server.close();
}
