/** Frequent first and last names: the locale data of @faker-js/faker 10.6.0 (MIT). Only ever used as a stop list. */
import { allLocales } from '@faker-js/faker';
import { canonical } from '../../core/text/canonical';

interface Names {
  generic?: string[];
  female?: string[];
  male?: string[];
}

let names: Set<string> | undefined;

/** Canonical forms of frequent names in some seventy locales. */
export function commonNames(): ReadonlySet<string> {
  if (names) return names;
  names = new Set();
  for (const locale of Object.values(allLocales)) {
    const person = locale.person as { first_name?: Names; last_name?: Names } | undefined;
    for (const list of [person?.first_name, person?.last_name]) {
      for (const forms of [list?.generic, list?.female, list?.male]) {
        for (const form of forms ?? []) if (!form.includes(' ')) names.add(canonical(form));
      }
    }
  }
  return names;
}

let women: Set<string> | undefined;

/** True of a first name that some locale gives to women and none to men. */
export function isWomansName(first: string): boolean {
  women ??= readWomen();
  return women.has(canonical(first));
}

function readWomen(): Set<string> {
  const lists = Object.values(allLocales).map(
    ({ person }) => (person as { first_name?: Names } | undefined)?.first_name,
  );
  const given = new Set(lists.flatMap((list) => list?.female ?? []).map((form) => canonical(form)));
  for (const form of lists.flatMap((list) => list?.male ?? [])) given.delete(canonical(form));
  return given;
}
