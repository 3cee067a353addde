import type { PageInfo } from '../../../core/linker/document';
import { dayInAddress, dayInJsonLd, dayOf } from '../../../core/page/page-date';
import { siteOf } from '../../../core/settings/site';

/** Names under which sites give the day in `meta`. */
const DATE_META =
  /^(?:article:published_time|datepublished|date|pubdate|publish-?date|dc\.date|dcterms\.created|parsely-pub-date)$/i;
/** Larger JSON-LD blocks are not worth a long task. */
const JSON_LIMIT = 200_000;

/** What a document says of itself: title, language, day of publication, site. Read anew at every send. */
export function pageInfo(document: Document): PageInfo {
  return {
    title: titleOf(document).slice(0, 1_000),
    lang: languageOf(document),
    date: publishedOn(document),
    host: siteOf(document.location.href).slice(0, 300),
  };
}

/** As the page says, the first of several, with the hyphens of a tag; the background tells whether it is one. */
function languageOf(document: Document): string {
  const root = document.documentElement;
  const said =
    root?.lang || root?.getAttribute('xml:lang') || metaContent(document, 'meta[http-equiv="content-language" i]');
  return said.replace(/,.*/s, '').trim().replaceAll('_', '-').slice(0, 40);
}

/** The headline rather than the tab's title, which often ends in the site's name. */
function titleOf(document: Document): string {
  const shared = metaContent(document, 'meta[property="og:title"]');
  return (shared || document.title || document.querySelector('h1')?.textContent || '').replace(/\s+/g, ' ').trim();
}

function publishedOn(document: Document): string {
  return (
    dayInScripts(document) ||
    dayInMetas(document) ||
    dayInAddress(document.location.href) ||
    dayInAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '') ||
    dayInTimes(document)
  );
}

function dayInScripts(document: Document): string {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > JSON_LIMIT || !/date(?:Published|Created)/.test(text)) continue;
    try {
      const day = dayInJsonLd(JSON.parse(text));
      if (day !== '') return day;
    } catch {
      // Broken JSON-LD is common; other signs remain.
    }
  }
  return '';
}

function dayInMetas(document: Document): string {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const day = DATE_META.test(name) ? dayOf(meta.getAttribute('content') ?? '') : '';
    if (day !== '') return day;
  }
  return '';
}

/** A `time` in the article's head or marked as its date; any other may belong to a teaser. */
function dayInTimes(document: Document): string {
  const times = document.querySelectorAll(
    'time[itemprop="datePublished"], time[pubdate], article time, main time, header time',
  );
  for (const time of times) {
    const day = dayOf(time.getAttribute('datetime') ?? '');
    if (day !== '') return day;
  }
  return '';
}

const metaContent = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content') ?? '';
