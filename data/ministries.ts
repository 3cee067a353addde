/** Ministries by the offices of their ministers, as records give them: `foreign-minister-cn`. */

const MINISTRIES = ['foreign', 'defence', 'interior', 'finance', 'justice', 'health', 'energy'] as const;
export type MinistryOf = (typeof MINISTRIES)[number];

export interface Ministry {
  of: MinistryOf;
  /** ISO 3166-1 alpha-2, capitals. */
  iso: string;
}

const pattern = (word: string) => new RegExp(`^(${MINISTRIES.join('|')})-${word}-([a-z]{2})$`);
const OFFICE = pattern('minister');
const ID = pattern('ministry');

function read(text: string, as: RegExp): Ministry | undefined {
  const [, of, iso] = as.exec(text) ?? [];
  return iso === undefined ? undefined : { of: of as MinistryOf, iso: iso.toUpperCase() };
}

/** The ministry whose minister holds the office; undefined of other offices. */
export const ministryOf = (office: string) => read(office, OFFICE);

/** Id under which the source of ministries tells of one: `foreign-ministry-cn`. */
export const ministryId = ({ of, iso }: Ministry) => `${of}-ministry-${iso.toLowerCase()}`;

/** The ministry of an id that {@link ministryId} gives; undefined of other ids. */
export const ministryFromId = (id: string) => read(id, ID);
