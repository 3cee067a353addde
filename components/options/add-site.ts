import { coversSite, parseSite } from '../../core/settings/site';
import { say } from './strings';

/** The list with what was typed added, sorted, or undefined when it cannot be; and what to tell the reader. */
export function addSite(sites: readonly string[], typed: string): { sites: string[] | undefined; report: string } {
  const site = parseSite(typed);
  if (site === undefined) return { sites: undefined, report: say('notASite', { typed: typed.trim() }) };
  if (coversSite(sites, site)) return { sites: undefined, report: say('alreadyListed', { site }) };
  return { sites: [...sites, site].sort(), report: say('added', { site }) };
}
