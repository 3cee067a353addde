import { siteOf } from '../settings/site';
import { withoutExpired } from './change-rules';
import { LONGEST, type Rules, sameSurface, type WrongRule } from './rules';

/** The rules in force on one page, as its content script gets them. */
export interface PageRules {
  wrong: Pick<WrongRule, 'entity' | 'surface' | 'scope'>[];
  muted: string[];
  known: string[];
}

/** Address a rule of scope `page` is kept under: without fragment; `''` when it is too long or none. */
export function pageOf(url: string): string {
  const page = url.split('#')[0] ?? '';
  return page.length <= LONGEST.where ? page : '';
}

/** Where a rule of a scope made on the page `url` holds; `''` for everywhere, and where there is no such place. */
export function whereOf(scope: WrongRule['scope'], url: string): string {
  if (scope === 'everywhere') return '';
  return scope === 'site' ? siteOf(url) : pageOf(url);
}

/** What of the rules concerns the page `url` at the time `now`. */
export function rulesOn(url: string, rules: Rules, now: number): PageRules {
  const { wrong, muted, known } = withoutExpired(rules, now);
  const here = wrong.filter(({ scope, where }) => where === whereOf(scope, url));
  return {
    wrong: here.map(({ entity, surface, scope }) => ({ entity, surface, scope })),
    muted: muted.map(({ entity }) => entity),
    known: known.map(({ entity }) => entity),
  };
}

/** Hidden: no mark at all. Faded: a mark that does not draw the eye. */
export type Showing = 'shown' | 'faded' | 'hidden';

/** Makes the judge of marks under these rules: how one of `entity` over the words `surface` is to be shown. */
export function showingBy(rules: PageRules): (entity: string, surface: string) => Showing {
  const [muted, known] = [new Set(rules.muted), new Set(rules.known)];
  return (entity, surface) => {
    if (muted.has(entity)) return 'hidden';
    if (rules.wrong.some((rule) => rule.entity === entity && sameSurface(rule.surface, surface))) return 'hidden';
    return known.has(entity) ? 'faded' : 'shown';
  };
}
