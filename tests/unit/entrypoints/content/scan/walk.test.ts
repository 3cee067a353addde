// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { locate } from '../../../../../core/page/run-text';
import { readPage, show, texts } from './read-page';

vi.mock('../../../../../platform/closed-shadow-root', () => ({ closedShadowRoot: () => null }));

beforeEach(() => document.body.replaceChildren());

describe('runs', () => {
  test.each([
    ['one paragraph', '<p>Ahmed al-Sharaa</p>', ['Ahmed al-Sharaa']],
    ['inline elements join', '<p><b>Ahmed</b> al-<i>Sharaa</i> said</p>', ['Ahmed al-Sharaa said']],
    ['links join', '<p>met <a href="#">Tom Barrack</a>, envoy</p>', ['met Tom Barrack, envoy']],
    ['blocks part', '<p>Tom</p><p>Barrack</p>', ['Tom', 'Barrack']],
    ['text around a block', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
    ['an empty block between', '<div>Tom<hr>Barrack</div>', ['Tom', 'Barrack']],
    ['cells', '<table><tr><td>Syria</td><td>Iraq</td></tr></table>', ['Syria', 'Iraq']],
    ['a line break is a space', '<h1>Ahmed<br>al-Sharaa</h1>', ['Ahmed al-Sharaa']],
    ['a word break opportunity is nothing', '<p>Bar<wbr>rack</p>', ['Barrack']],
    ['indented source', '<p>\n   Tom\n   Barrack\n</p>', ['Tom Barrack']],
    ['white space between blocks', '<div>\n <p>a</p>\n <p>b</p>\n</div>', ['a', 'b']],
    ['a block inside a link', '<a href="#">one<div>two</div>three</a>', ['one', 'two', 'three']],
    [
      'lists',
      '<ul><li>Syria and its neighbours<li>Iraq and others</ul>',
      ['Syria and its neighbours', 'Iraq and others'],
    ],
    [
      'captions and headings',
      '<h2>Talks</h2><figure><figcaption>In Paris</figcaption></figure>',
      ['Talks', 'In Paris'],
    ],
  ])('%s', async (_, markup, expected) => {
    show(markup);
    expect(texts(await readPage())).toEqual(expected);
  });

  test.each([
    ['scripts and styles', '<p>a</p><script>Tom Barrack</script><style>Syria</style><noscript>x</noscript>'],
    ['fields', '<p>a</p><textarea>Tom</textarea><select><option>Syria</option></select><input value="Tom">'],
    ['code', '<p>a</p><code>Syria</code><pre class="language-js">Iraq</pre><kbd>x</kbd>'],
    ['editors', '<p>a</p><div contenteditable>Tom <b>Barrack</b></div><div role="textbox">Tom</div>'],
    ['text for screen readers only', '<p>a</p><span class="sr-only">Tom</span>'],
    ['readings over characters', '<p>a<ruby><rt>Tom</rt></ruby></p>'],
    ['drawings inside HTML', '<p>a</p><svg><text>Syria</text></svg>'],
  ])('are not made of %s', async (_, markup) => {
    show(markup);
    expect(texts(await readPage())).toEqual(['a']);
  });

  test.each([
    [
      'plain pre, parted at blank lines',
      '<pre>One line\nof text.\n\nAnother.</pre>',
      ['One line of text.', 'Another.'],
    ],
    ['islands that are not editable', '<div contenteditable="false">Tom</div>', ['Tom']],
    ['text in roles and custom elements', '<x-teaser>Tom <b>Barrack</b></x-teaser>', ['Tom Barrack']],
  ])('are made of %s', async (_, markup, expected) => {
    show(markup);
    expect(texts(await readPage())).toEqual(expected);
  });

  test('inline elements laid out as boxes part or space their text', async () => {
    show(
      '<p>Tom<span style="display:block">Barrack</span></p><p>Tom<span style="display:inline-block">Barrack</span></p>' +
        '<p><span style="display:block;float:left">T</span>om Barrack</p>',
    );
    expect(texts(await readPage())).toEqual(['Tom', 'Barrack', 'Tom Barrack', 'Tom Barrack']);
  });

  test('run offsets lead back to the text nodes', async () => {
    show('<p>President <b>Ahmed</b>\n  al-Sharaa said</p>');
    const [run] = (await readPage()).runs;
    const span = locate(run?.segments ?? [], 10, 25);
    expect(run?.text.slice(10, 25)).toBe('Ahmed al-Sharaa');
    expect([span?.startNode.data, span?.startOffset]).toEqual(['Ahmed', 0]);
    expect([span?.endNode.data.trim(), span?.endNode.data.slice(0, span.endOffset).trim()]).toEqual([
      'al-Sharaa said',
      'al-Sharaa',
    ]);
  });

  test('languages are carried where they differ from the page', async () => {
    document.documentElement.lang = 'en';
    show('<p>Hello</p><blockquote lang="ar"><p>أحمد الشرع</p></blockquote>');
    expect((await readPage()).runs.map(({ lang }) => lang)).toEqual([undefined, 'ar']);
  });

  test('open shadow trees are read where their host stands', async () => {
    show('<p>before</p><div id="host">light</div><p>after</p>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(...new DOMParser().parseFromString('<p>Tom</p>Barrack', 'text/html').body.childNodes);
    const page = await readPage();
    expect(texts(page)).toEqual(['before', 'Tom', 'Barrack', 'light', 'after']);
    expect([...page.roots]).toEqual([root]);
  });

  test('our own card is passed over', async () => {
    show('<p>a</p><div id="ours">Tom Barrack</div>');
    expect(texts(await readPage((element) => element.id === 'ours'))).toEqual(['a']);
  });

  test('depth is no matter', async () => {
    let inner: Element = show('');
    for (let depth = 0; depth < 1_000; depth++) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'Tom Barrack';
    expect(texts(await readPage())).toEqual(['Tom Barrack']);
  });
});

describe('places', () => {
  test.each([
    ['<h1>x</h1>', 'title'],
    ['<h3>x</h3>', 'heading'],
    ['<div role="heading">x</div>', 'heading'],
    ['<p>x</p>', 'body'],
    ['<figure><figcaption>x</figcaption></figure>', 'caption'],
    ['<div class="photo-caption">x</div>', 'caption'],
    ['<p class="byline">x</p>', 'byline'],
    ['<a rel="author">x</a>', 'byline'],
    ['<div class="article-body with-sidebar"><h1></h1><p>x</p></div>', 'body'],
    ['<nav><p>x</p></nav>', 'furniture'],
    ['<footer><h2>x</h2></footer>', 'furniture'],
    ['<header>x</header>', 'furniture'],
    ['<article><header><p>x</p></header></article>', 'body'],
    ['<article><aside>x</aside></article>', 'furniture'],
    ['<div role="navigation">x</div>', 'furniture'],
    ['<div class="c-related">x</div>', 'furniture'],
    ['<div class="unrelated">x</div>', 'body'],
    ['<form><main><p>x</p></main></form>', 'body'],
    ['<ul><li><a href="#">x</a></li></ul>', 'furniture'],
    ['<ul><li>more than the link: <a href="#">x</a></li></ul>', 'body'],
    ['<button>x</button>', 'furniture'],
  ])('%s is %s', async (markup, place) => {
    show(markup);
    expect((await readPage()).runs.map((run) => run.place)).toEqual([place]);
  });
});

describe('a form whose fields are called like its own properties', () => {
  /** As browsers have it, where the parser here does not: the field stands before the property. */
  function clobber(keys: readonly string[]): void {
    const form = document.querySelector('form') as HTMLFormElement;
    const field = document.querySelector('form p') as Element;
    for (const key of keys) {
      Object.defineProperty(form, key, { value: field, configurable: true });
      Object.defineProperty(Element.prototype, key, {
        ...Object.getOwnPropertyDescriptor(key in Node.prototype ? Node.prototype : Element.prototype, key),
        enumerable: true,
        configurable: true,
      });
    }
  }

  test.each([
    ['nextSibling', ['nextSibling']],
    ['parentNode', ['parentNode']],
    ['localName', ['localName']],
    ['everything', ['nextSibling', 'parentNode', 'localName', 'firstChild', 'getAttribute', 'textContent']],
  ])('is left alone and the walk goes on: %s', async (_, keys) => {
    show('<p>before</p><form><p>Tom</p></form><p>after</p>');
    clobber(keys);
    expect(texts(await readPage())).toEqual(['before', 'after']);
  });
});
