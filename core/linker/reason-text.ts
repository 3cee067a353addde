import type { Reason } from './document';

const where = (paragraph: number | undefined) =>
  paragraph === undefined ? 'on this page' : paragraph === 0 ? 'in the page title' : `in paragraph ${paragraph}`;

const quoted = (subject: string | undefined) => (subject ? `“${subject}”` : 'the name');

const kinds: Record<string, string> = {
  person: 'a person',
  place: 'a place',
  organisation: 'an organisation',
  group: 'a group',
  event: 'an event',
};

/**
 * A reason as one plain clause for the card, to be read after "matched because":
 * "“Ahmed al-Sharaa” appears in paragraph 1".
 */
export function reasonText(reason: Reason): string {
  const { code, subject, paragraph } = reason;
  switch (code) {
    case 'full-name':
      return `${quoted(subject)} is the full name`;
    case 'full-name-elsewhere':
    case 'page-title':
      return `${quoted(subject)} appears ${where(paragraph)}`;
    case 'title-words':
      return subject ? `“${subject}” stands with the name` : 'the office stands with the name';
    case 'prior':
      return `${quoted(subject)} mostly means this in the news`;
    case 'acronym-defined':
      return `the page spells it out as ${quoted(subject)}`;
    case 'related-on-page':
      return `${subject ?? 'a related name'} is named on this page too`;
    case 'same-country':
      return 'other names on this page belong to the same country';
    case 'expected-kind':
      return `the words around it speak of ${kinds[subject ?? ''] ?? 'such a thing'}`;
    case 'office-then':
      return subject ? `held the office of “${subject}” at the page’s date` : 'held that office at the page’s date';
    case 'metonym':
      return `${quoted(subject)} stands for it by custom`;
    case 'only-candidate':
      return 'no other entry has this name';
  }
}
