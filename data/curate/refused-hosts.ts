/**
 * Hosts that no record may cite, each with the kind of place it is. A name stands for its subdomains too. Small on
 * purpose: networks that copy others under many names, and places where anybody writes and nobody answers for it.
 */
const REFUSED_HOSTS: Readonly<Record<string, string>> = {
  // The Pravda network: one aggregator of Russian state media under many names.
  'news-pravda.com': 'the Pravda network',
  'pravda-de.com': 'the Pravda network',
  'pravda-en.com': 'the Pravda network',
  'pravda-es.com': 'the Pravda network',
  'pravda-fr.com': 'the Pravda network',
  'pravda-pl.com': 'the Pravda network',
  // Encyclopaedias by one view or by a machine, and their mirrors.
  'conservapedia.com': 'an encyclopaedia of one view',
  'grokipedia.com': 'a machine-made encyclopaedia',
  'infogalactic.com': 'an encyclopaedia of one view',
  'metapedia.org': 'an encyclopaedia of one view',
  'web-production-4e80b.up.railway.app': 'a mirror of a machine-made encyclopaedia',
  // Forums.
  'democraticunderground.com': 'a forum',
  'lemmy.today': 'a forum',
  'lemmy.world': 'a forum',
  'quora.com': 'a forum',
  'reddit.com': 'a forum',
  // Sites of a cause that reprint others.
  'theinteldrop.org': 'a site of a cause',
  'voxnr.com': 'a site of a cause',
};

/** Why this address may not be cited, undefined when it may (or is no address: the schema tells that). */
export function refusalOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.replace(/\.$/, '').split('.');
  for (let first = 0; first < labels.length; first++) {
    const reason = REFUSED_HOSTS[labels.slice(first).join('.')];
    if (reason !== undefined) return reason;
  }
  return undefined;
}
