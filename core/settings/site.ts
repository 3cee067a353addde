/** Sites as the reader thinks of them: a host name without `www.`, covering its subdomains. */

/** Host of a page address, lower case, without `www.` and port; `''` when the address has none (file, about, blank). */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return '';
  return hostname.replace(/^www\./, '').replace(/\.$/, '');
}

/**
 * What a reader may type for a site: an address, a host, with or without scheme, port or path.
 * Answers the site, or undefined when the text names none.
 */
export function parseSite(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '' || /\s/.test(text)) return undefined;
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//.test(text) ? text : `https://${text}`);
  const known = site.includes('.') || site === 'localhost' || site.startsWith('[');
  return site !== '' && known && !site.includes('..') ? site : undefined;
}

/** True when `site` is one of `sites` or a subdomain of one. */
export function coversSite(sites: readonly string[], site: string): boolean {
  return sites.some((known) => site === known || site.endsWith(`.${known}`));
}
