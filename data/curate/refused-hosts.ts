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
  // Sites of answers made up by a machine: they tell of results before there are any.
  'btw.co': 'a site of machine-made digests',
  'eatsip365.com': 'a site of machine-made answers',
  'efinder.lk': 'a site of machine-made digests',
  'factually.co': 'a site of machine-made answers',
  'friscotimes.org': 'a site that copies others',
  'hanna-ai.com': 'a site of machine-made digests',
  'prismnews.com': 'a site of machine-made digests',
  'rbtfl.xyz': 'a site of machine-made digests',
  'stockwirex.com': 'a site of machine-made digests',
  'themonexus.com': 'a site of machine-made digests',
  'tinyorbit.com': 'a site of machine-made answers',
  'visualfoodie.com': 'a site of machine-made answers',
  'webstat.net': 'a site of machine-made digests',
  'winenfood.com': 'a site of machine-made answers',
  // Forums.
  'democraticunderground.com': 'a forum',
  'lemmy.today': 'a forum',
  'lemmy.world': 'a forum',
  'quora.com': 'a forum',
  'reddit.com': 'a forum',
  // Networks that serve the sites of others: the page of the publisher itself has another address.
  'arc-cdn.net': 'a delivery server',
  'arcpublishing.com': 'a delivery server',
  'cloudfront.net': 'a delivery server',
  'cloudfrontnetl.store': 'a delivery server',
  // Sites of a cause that reprint others.
  'theinteldrop.org': 'a site of a cause',
  'voxnr.com': 'a site of a cause',
};

/** What a part of a host says that is not the public site: `staging`, `dev2`, `arc-dev`, `pukstaging`. */
const TEST_WORD =
  /(?:^|-)(?:beta|dev|devel|develop|development|preprod|preview|qa|stage|stagecdn|stg|test|testing|uat)\d*(?:-|$)|staging\d*(?:-|$)/;

/** Second-level names under which sites are registered: the site’s own name stands left of them. */
const SHARED_NAME = /^(?:ac|co|com|edu|go|gob|gov|gouv|net|ne|or|org)$/;

/** Why this address may not be cited, undefined when it may (or is no address: the schema tells that). */
export function refusalOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.replace(/\.$/, '').split('.');
  for (let first = 0; first < labels.length; first++) {
    const reason = REFUSED_HOSTS[labels.slice(first).join('.')];
    if (reason !== undefined) return reason;
  }
  return isTestServer(labels) ? 'a test server' : undefined;
}

/**
 * Whether a name below the site’s own says that it is the publisher’s server for trying things out. The site’s own name
 * may be such a word (`dev.to`, `test.de`, `beta.gouv.fr`); these are the only exceptions that were met.
 */
function isTestServer(labels: readonly string[]): boolean {
  const own = SHARED_NAME.test(labels.at(-2) ?? '') ? -3 : -2;
  return labels.slice(0, own).some((label) => TEST_WORD.test(label));
}
