import type { Strings } from '../say';

/** Why a name was matched: clauses read after “Matched because …”, one for each reason code of the linker. */
export const english = {
  'full-name': '“{subject}” is the full name',
  'full-name-elsewhere': '“{subject}” appears in paragraph {paragraph}',
  'page-title': '“{subject}” appears in the page title',
  'on-page': '“{subject}” appears on this page',
  'title-words': {
    text: '“{subject}” stands with the name',
    note: '{subject} is an office or title as the page writes it: “President Sharaa”',
  },
  'title-words-bare': 'the office stands with the name',
  prior: { text: '“{subject}” mostly means this in the news', note: '{subject} is a name as the page writes it' },
  'acronym-defined': 'the page spells it out as “{subject}”',
  'related-on-page': '{subject} is named on this page too',
  'same-country': 'other names on this page belong to the same country',
  'expected-person': 'the words around it speak of a person',
  'expected-place': 'the words around it speak of a place',
  'expected-organisation': 'the words around it speak of an organisation',
  'expected-group': 'the words around it speak of a group',
  'expected-event': 'the words around it speak of an event',
  'office-then': 'the person held the office of “{subject}” at the page’s date',
  'office-then-bare': 'the person held that office at the page’s date',
  metonym: {
    text: 'the place stands for the government of {subject} here',
    note: '{subject} is a country: “Damascus said …” stands for the government of Syria',
  },
  'metonym-body': {
    text: 'the place stands for {subject} here',
    note: '{subject} is a body: “Brussels said …” stands for the European Union',
  },
  'only-candidate': 'no other entry has this name',
} as const satisfies Strings;
