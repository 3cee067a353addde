/** Ministries by the offices of their ministers, as records give them: `foreign-minister-cn`. */

const MINISTRIES = ['foreign', 'defence', 'interior', 'finance', 'justice', 'health', 'energy'] as const;
export type MinistryOf = (typeof MINISTRIES)[number];

export interface Ministry {
  of: MinistryOf;
  /** ISO 3166-1 alpha-2, capitals. */
  iso: string;
}

const OFFICE = new RegExp(`^(${MINISTRIES.join('|')})-minister-([a-z]{2})$`);

/** The ministry whose minister holds the office; undefined of other offices. */
export function ministryOf(office: string): Ministry | undefined {
  const [, of, iso] = OFFICE.exec(office) ?? [];
  return iso === undefined ? undefined : { of: of as MinistryOf, iso: iso.toUpperCase() };
}

/** Id under which the source of ministries tells of one: `foreign-ministry-cn`. */
export const ministryId = ({ of, iso }: Ministry) => `${of}-ministry-${iso.toLowerCase()}`;

const ID = new RegExp(`^(${MINISTRIES.join('|')})-ministry-([a-z]{2})$`);

/** The ministry of an id that {@link ministryId} gives; undefined of other ids. */
export function ministryFromId(id: string): Ministry | undefined {
  const [, of, iso] = ID.exec(id) ?? [];
  return iso === undefined ? undefined : { of: of as MinistryOf, iso: iso.toUpperCase() };
}
