// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pageInfo } from '../../../../../entrypoints/content/scan/page-info';

function pageOf(head: string, body = '', lang = ''): Document {
  const page = new DOMParser().parseFromString(
    `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  Object.defineProperty(page, 'location', { value: new URL('https://www.news.example/world/story') });
  return page;
}

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the day of publication', () => {
  test.each([
    ['JSON-LD', linked({ '@graph': [{ datePublished: '2025-11-01T10:00:00Z' }] }), '', '2025-11-01'],
    [
      'JSON-LD before meta',
      `${linked({ datePublished: '2025-11-01' })}<meta property="article:published_time" content="2024-01-01">`,
      '',
      '2025-11-01',
    ],
    ['meta', '<meta property="article:published_time" content="2025-11-01T10:00:00Z">', '', '2025-11-01'],
    [
      'broken JSON-LD, then meta',
      '<script type="application/ld+json">{"datePublished": </script><meta name="date" content="2025-11-01">',
      '',
      '2025-11-01',
    ],
    ['the canonical address', '<link rel="canonical" href="https://news.example/2025/11/01/story">', '', '2025-11-01'],
    ['a time in the article', '', '<article><time datetime="2025-11-01">today</time></article>', '2025-11-01'],
    ['not a time in a teaser', '', '<div><time datetime="2025-11-01">today</time></div>', ''],
    ['nothing', '', '', ''],
  ])('is read from %s', (_, head, body, day) => expect(pageInfo(pageOf(head, body)).date).toBe(day));
});

test.each([
  ['<meta property="og:title" content="The visit"><title>The visit | News</title>', '', 'The visit'],
  ['<title>The\n  visit</title>', '', 'The visit'],
  ['', '<h1>The visit</h1>', 'The visit'],
  ['', '', ''],
])('the title of %s%s is %s', (head, body, title) => expect(pageInfo(pageOf(head, body)).title).toBe(title));

test.each([
  ['en-gb', '', 'en-gb'],
  ['', '<meta http-equiv="content-language" content="tr, en">', 'tr'],
  ['', '', ''],
  ['pt_BR', '', 'pt-BR'],
])('lang "%s" with %s is "%s"', (lang, head, expected) => expect(pageInfo(pageOf(head, '', lang)).lang).toBe(expected));

test('the host is the site', () => expect(pageInfo(pageOf('')).host).toBe('news.example'));
