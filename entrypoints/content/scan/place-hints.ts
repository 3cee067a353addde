import type { Place } from '../../../core/linker/document';

const FURNITURE = /^(?:nav|footer|aside|form|button|label|dialog|menu|search)$/;
const FURNITURE_ROLE =
  /^(?:navigation|contentinfo|complementary|search|banner|menu|menubar|toolbar|tablist|button|dialog|alert)$/;
/** Whole words of class names and ids, as sites name what surrounds an article. */
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|related|recommend(?:ed|ations)?|newsletter|social|share|cookies?|consent|advert|promo|trending|most-?read|most-?popular|tags|masthead|comments?)(?=$|[\s_-])/i;
const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|authors?|contributors?|credits?|photographer|copyright)(?=$|[\s_-])/i;
const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|figcaption)(?=$|[\s_-])/i;
const HIDDEN_CLASS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?)(?=$|\s)/i;

/** Code units of paragraphs that make an article of what a class name calls furniture. */
const PROSE = 1_500;

/** Text meant for screen readers only has no place on the page to mark. */
export const isHiddenByClass = (element: Element): boolean => HIDDEN_CLASS.test(classOf(element));

/** The place an element gives its text, or undefined when it takes its parent's. `outer` is the parent's. */
export function placeOf(element: Element, name: string, outer: Place): Place | undefined {
  if (outer === 'furniture') return undefined;
  const byName = placeByName(element, name, outer);
  if (byName !== undefined) return byName;
  const named = classOf(element);
  if (named === '') return undefined;
  if (BYLINE_CLASS.test(named)) return isSmall(element) ? 'byline' : undefined;
  if (CAPTION_CLASS.test(named)) return 'caption';
  return FURNITURE_CLASS.test(named) && !holdsArticle(element, name) && !isProse(element) ? 'furniture' : undefined;
}

function placeByName(element: Element, name: string, outer: Place): Place | undefined {
  const role = element.getAttribute('role');
  if (FURNITURE.test(name) || FURNITURE_ROLE.test(role ?? '')) return furniture(element, name);
  if (name === 'h1') return 'title';
  if (/^h[2-6]$/.test(name) || role === 'heading') return 'heading';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'address' || element.getAttribute('rel') === 'author') return 'byline';
  if (name === 'header' && outer === 'body' && element.closest('article, main') === null)
    return furniture(element, name);
  if (name === 'li' && isOneLink(element)) return 'furniture';
  return undefined;
}

const furniture = (element: Element, name: string): Place | undefined =>
  holdsArticle(element, name) ? undefined : 'furniture';

/** Some sites wrap everything in a form, or call the whole page "with-sidebar": those are not furniture. */
const holdsArticle = (element: Element, name: string): boolean =>
  name === 'body' ||
  name === 'html' ||
  name === 'main' ||
  name === 'article' ||
  element.querySelector('h1, article, main') !== null;

/** Class names say little against a thousand words of paragraphs. */
function isProse(element: Element): boolean {
  let units = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    units += paragraph.textContent?.length ?? 0;
    if (units > PROSE) return true;
  }
  return false;
}

/** A list item that is nothing but a link: menus, teasers, related stories. */
function isOneLink(item: Element): boolean {
  const link = item.querySelector('a[href]');
  if (link === null || item.querySelector('ul, ol, p') !== null) return false;
  const own = (item.textContent ?? '').trim().length;
  return own > 0 && own < 400 && (link.textContent ?? '').trim().length >= own * 0.8;
}

/** A byline is a line; an article wrapped in class "author-page" is not one. */
const isSmall = (element: Element): boolean => (element.textContent ?? '').length < 300;

function classOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
}
