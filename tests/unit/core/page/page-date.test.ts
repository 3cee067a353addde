import { describe, expect, test } from 'vitest';
import { dayInAddress, dayInJsonLd, dayOf } from '../../../../core/page/page-date';

test.each([
  ['2025-11-01T09:30:00+03:00', '2025-11-01'],
  ['2025-11-01', '2025-11-01'],
  ['20251101', '2025-11-01'],
  ['Sat, 01 Nov 2025 09:30:00 GMT', '2025-11-01'],
  ['2025-13-01', ''],
  ['1825-11-01', ''],
  ['yesterday', ''],
  ['', ''],
])('day of %j is %j', (text, day) => expect(dayOf(text)).toBe(day));

test.each([
  ['https://news.example/2025/11/01/syria', '2025-11-01'],
  ['https://news.example/world/2025-11-1-syria', '2025-11-01'],
  ['https://news.example/syria_20251101.html', '2025-11-01'],
  ['https://news.example/id/120251101', ''],
  ['https://news.example/2025/99/01', ''],
  ['https://news.example/article', ''],
])('address %s says %j', (url, day) => expect(dayInAddress(url)).toBe(day));

describe('JSON-LD', () => {
  test.each([
    ['an article', { '@type': 'NewsArticle', datePublished: '2025-11-01T08:00:00Z' }, '2025-11-01'],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, { datePublished: '2025-11-02' }] }, '2025-11-02'],
    ['created only', [{ dateCreated: '2025-10-31' }], '2025-10-31'],
    ['published before created', [{ dateCreated: '2025-10-31' }, { datePublished: '2025-11-01' }], '2025-11-01'],
    ['no date', { name: 'x' }, ''],
    ['not an object', 'text', ''],
  ])('%s', (_, data, day) => expect(dayInJsonLd(data)).toBe(day));
});
