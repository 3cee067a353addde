import { describe, expect, test } from 'vitest';
import { coversSite, parseSite, siteOf } from '../../../../core/settings/site';

describe('siteOf', () => {
  test.each([
    ['https://www.reuters.com/world/', 'reuters.com'],
    ['http://News.Example.org:8080/a?b#c', 'news.example.org'],
    ['https://example.org./', 'example.org'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
    ['http://[::1]:4000/', '[::1]'],
    ['file:///tmp/a.html', ''],
    ['about:blank', ''],
    ['chrome-extension://abc/popup.html', ''],
    ['not an address', ''],
    ['', ''],
  ])('%s is %s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('parseSite', () => {
  test.each([
    ['reuters.com', 'reuters.com'],
    [' WWW.Reuters.com ', 'reuters.com'],
    ['https://reuters.com/world?x=1', 'reuters.com'],
    ['reuters.com/world', 'reuters.com'],
    ['localhost:3000', 'localhost'],
    ['localhost', 'localhost'],
    ['reuters', undefined],
    ['two words.com', undefined],
    ['a..b.com', undefined],
    ['ftp://reuters.com', undefined],
    ['', undefined],
  ])('“%s” names %s', (typed, site) => expect(parseSite(typed)).toBe(site));
});

describe('coversSite', () => {
  test.each([
    [['example.org'], 'example.org', true],
    [['example.org'], 'news.example.org', true],
    [['example.org'], 'badexample.org', false],
    [['news.example.org'], 'example.org', false],
    [[], 'example.org', false],
  ])('%j covers %s: %s', (sites, site, covered) => expect(coversSite(sites, site)).toBe(covered));
});
