// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { collect, noDirt, readings } from '../../../../../entrypoints/content/ask/page-changes';
import { readPage, show, texts } from '../scan/read-page';

vi.mock('../../../../../platform/closed-shadow-root', () => ({ closedShadowRoot: () => null }));

/** A change of the page: what to do, to which of its elements, with which tag and text. */
type Change = [
  what: 'append' | 'before' | 'text' | 'data' | 'remove' | 'move' | 'clear',
  where: number,
  tag: string,
  text: string,
];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.constantFrom('append', 'before', 'text', 'data', 'remove', 'move', 'clear'),
  fc.nat({ max: 40 }),
  fc.constantFrom('p', 'div', 'b', 'span', 'li'),
  fc.constantFrom('Tom', 'Barrack', 'al-Sharaa', ' ', 'and'),
);

function apply([what, where, tag, text]: Change): void {
  const elements = [...document.body.querySelectorAll('*')];
  const target = elements[where % Math.max(1, elements.length)];
  const fresh = document.createElement(tag);
  fresh.append(text);
  if (target === undefined) document.body.append(fresh);
  else if (what === 'append') target.append(fresh);
  else if (what === 'before') target.before(fresh);
  else if (what === 'text') target.append(text);
  else if (what === 'data' && target.firstChild?.nodeType === Node.TEXT_NODE) (target.firstChild as Text).data = text;
  else if (what === 'remove') target.remove();
  else if (what === 'move' && !target.contains(elements[0] ?? null)) elements[0]?.append(target);
  else if (what === 'clear') target.replaceChildren();
}

test('after any changes the kept runs are those of a fresh reading, in order', async () => {
  const { signal } = new AbortController();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { maxLength: 4 }), async (batches) => {
      show('<div>one <b>two</b><p>three</p>four</div><ul><li>five and more</li></ul>');
      const page = await readPage();
      const dirty = noDirt();
      const observer = new MutationObserver((records) => collect(records, dirty, () => false));
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      for (const changes of batches) {
        for (const one of changes) apply(one);
        await new Promise((resolve) => setTimeout(resolve, 4));
        collect(observer.takeRecords(), dirty, () => false);
        const now = { ...dirty };
        Object.assign(dirty, noDirt());
        page.sweep(now.removed);
        for (const { part, deep } of readings(now, new Set())) await page.read(part, deep, signal);
        expect(texts(page)).toEqual(texts(await readPage()));
        const orders = page.runs.map(({ order }) => order);
        expect(orders).toEqual(orders.toSorted((a, b) => a - b));
        expect(new Set(page.runs.map(({ key }) => key)).size).toBe(page.runs.length);
      }
      observer.disconnect();
    }),
    { numRuns: 100 },
  );
  // A hundred pages read anew after every batch: long on a busy machine.
}, 120_000);
