/**
 * What speaks for or against one meaning of one mention. Each name is a weight in weights.ts; values are 0 or 1 unless
 * said otherwise.
 */
export const FEATURES = [
  // What kind of alias it is: exactly one of these.
  'fullMany', // a full name of several words
  'fullOne', // a full name of one word
  'short', // a short form
  'acronym',
  // What is known of the alias before reading.
  'priorFull', // log-odds of the prior, −4…4, for full names and acronyms
  'priorShort', // the same for short forms whose full name is not on the page
  'priorNamed', // … is on the page
  'popularity', // 0…1
  'commonWord',
  'commonWordAtStart', // … where a capital says nothing
  'commonName',
  'generated',
  'inflected',
  'metonym', // the seat of a government, where the words beside speak of one
  // How it is written.
  'caseless',
  'headline',
  'upperOdd', // in capitals although no acronym
  'leftUnsure', // perhaps the end of a longer name
  'leftUnsurePerson', // … a person's short form, perhaps after another's first name
  'rightUnsure', // perhaps the beginning of one
  'leftLonger', // a full name of several words with more capitals before it
  'rightLonger',
  'quoted',
  'alone',
  'nameFits', // first name or initial before a short form agrees with the candidate
  // Evidence elsewhere on the page.
  'fullBefore', // the full name stands earlier on the page
  'fullAfter', // only later
  'nearest', // of all full names that this short form may repeat, the candidate's is the last one read
  'rivalNearer', // another candidate's is
  'unknownNearer', // an unknown bearer's is ("Jane Blair")
  'surnameHere', // no person, but someone unknown on the page bears the name as a surname
  'pageTitle', // the full name stands in the page title
  'acronymDefined',
  'acronymOther', // defined on this page as something else
  'sameForm', // −1…1: belief of the page's other mentions written alike, against the other meanings'
  // Words beside it.
  'titleFits', // share of the office's key words held by the candidate at any time
  'titleThen', // … at the page's date
  'titleStrange', // an office is told, the candidate is a person without it
  'titleNoPerson', // an office is told, the candidate is no person
  'demonymFits',
  'demonymStrange',
  'honorificPerson',
  'honorificOther',
  'articlePerson', // "the" before a person's name
  'articlePlace',
  'articleOne', // "the" before a one-word name of a body that is no acronym
  'placingPlace',
  'placingPerson',
  'placingOther',
  'placeNounPlace',
  'placeNounOther',
  'divisionTown', // "Idlib province": a town, or a country, of that name
  'speechPerson',
  'speechPlace',
  'sportPlace', // a word of sport beside a place
  'sportPage', // a place on a page about sport
  'sportTeam', // a club or national team on such a page
  'tailPerson',
  'tailOther',
  'officeOfPlace',
  'officeOfPerson',
  'officeRightPlace',
  'officeRightPerson',
  'regionFits', // "Paris, Texas": the place lies in the region or country told after it
  'regionStrange',
  'partFits', // "Seattle, Washington": the place before the comma is related
  // How it fits the page.
  'related', // 0…1: related entities are named in full on the page
  'sameCountry', // 0…1: share of the page's entities with this country
  'obscure', // one word, hardly ever in the news, and nothing on the page points to it
  // Against the other meanings, −1…1: the value less their mean.
  'relatedMore',
  'countryMore',
  'titleMore', // office at the page's date
  'homeCountry', // the page's language or host belongs to the candidate's country
  'genericHere', // a name every country could have (National Assembly), of a country the page speaks of
  'genericAway', // … of another country
  'furniture',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Position of each feature in a row of values. */
export const F = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Record<Feature, number>;
