// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { collect, noDirt, readings } from '../../../../../entrypoints/content/ask/page-changes';
import { show } from '../scan/read-page';

const element = (selector: string) => document.querySelector(selector) as Element;
const nameOf = (part: Element | ShadowRoot) => ('host' in part ? 'shadow' : part.id || part.localName);

/** What is to be read again after `change`. */
async function after(change: () => void, isOurs: (node: Node) => boolean = () => false): Promise<string[]> {
  const dirty = noDirt();
  const observer = new MutationObserver((records) => collect(records, dirty, isOurs));
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change();
  await new Promise((resolve) => setTimeout(resolve, 5));
  observer.disconnect();
  const parts = readings(dirty, new Set()).map(
    ({ part, deep }) => `${deep ? 'all of' : 'own text of'} ${nameOf(part)}`,
  );
  return dirty.removed.size > 0 ? [...parts, 'sweep'] : parts;
}

const paragraph = (id: string, text = id) => Object.assign(document.createElement('p'), { id, textContent: text });

beforeEach(() => {
  show(
    '<div id="a"><p id="p">one <b id="b">two</b></p></div><div id="e" contenteditable><p id="ep">draft</p></div><pre id="code" class="code">x</pre>',
  );
});

describe('changes ask for', () => {
  test.each<[string, () => void, string[]]>([
    ['a text rewritten in place', () => ((element('#b').firstChild as Text).data = 'new'), ['own text of p']],
    ['a new paragraph', () => element('#a').append(paragraph('n')), ['all of n', 'own text of a']],
    ['many changes of one block, once', () => element('#p').append('x', 'y', 'z'), ['own text of p']],
    [
      'a subtree built up step by step, once',
      () => {
        const box = document.createElement('section');
        element('#a').append(box);
        box.append(paragraph('n'));
        box.append(paragraph('m'));
      },
      ['all of section', 'own text of a'],
    ],
    ['a removal', () => element('#p').remove(), ['own text of a', 'sweep']],
    [
      'what came and went',
      () => {
        const n = paragraph('n');
        element('#a').append(n);
        n.remove();
      },
      ['own text of a', 'sweep'],
    ],
    ['typing in an editor: nothing', () => element('#ep').append('typed', paragraph('n')), []],
    ['code: nothing', () => element('#code').append('y'), []],
    ['attributes: nothing', () => element('#p').setAttribute('class', 'x'), []],
  ])('%s', async (_, change, expected) => expect(await after(change)).toEqual(expected));

  test('our own card coming and going: nothing', async () => {
    const ours = paragraph('ours');
    const change = () => {
      document.documentElement.append(ours);
      ours.remove();
    };
    expect(await after(change, (node) => node === ours)).toEqual([]);
  });
});
