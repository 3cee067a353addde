import { firstDay, lastDay } from '../../core/card/partial-date';
import { grouped } from '../grouped';
import { headedState } from '../head-offices';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';

interface Term {
  office: string;
  placed: PlacedRecord;
  index: number;
  /** Last day it may have begun, first day it may have ended: two terms clash only when they surely overlap. */
  begun: number;
  ended: number;
}

/** No two people hold one `office` on the same day. */
export function lintOffices(records: readonly PlacedRecord[]): Problem[] {
  const problems: Problem[] = [];
  for (const [office, terms] of grouped(records.flatMap(datedTerms), (term) => term.office)) {
    terms.forEach((term, i) => {
      for (const other of terms.slice(0, i)) {
        if (other.placed === term.placed || term.begun >= other.ended || other.begun >= term.ended) continue;
        const message = `${office} is held by ${other.placed.record.id} at the same time; mend from/to or the office`;
        problems.push(at(term.placed, ['roles', term.index], message));
      }
    });
  }
  return problems;
}

/** Titles that others hold as an office at the head of a state: without it the state's card leaves this term out. */
export function lintBareTitles(records: readonly PlacedRecord[]): Problem[] {
  const all = records.flatMap((placed) => (placed.record.roles ?? []).map((role, index) => ({ placed, role, index })));
  const heads = all.filter(({ role }) => headedState(role.office ?? '') !== undefined);
  const offices = new Map(heads.map(({ role }) => [role.title, role.office]));
  return all
    .filter(({ role }) => !role.office && offices.has(role.title))
    .map(({ placed, role, index }) =>
      warnAt(placed, ['roles', index], `without the office that others hold by this title: ${offices.get(role.title)}`),
    );
}

/** Card and line name a person's offices in the order of the record: the state's highest before a party's or a firm's. */
export function lintHighestFirst(placed: PlacedRecord): Problem[] {
  const roles = placed.record.roles ?? [];
  const open = roles.flatMap((role, index) => (role.to === undefined ? [{ index, office: role.office ?? '' }] : []));
  const heads = open.findIndex(({ office }) => headedState(office) !== undefined);
  const head = open[heads];
  if (heads < 1 || head === undefined || open[0]?.office !== '') return [];
  return [warnAt(placed, ['roles', head.index], `${head.office} stands below a lesser post; write it first`)];
}

/** The terms of a record in offices that one holder has at a time; when one without `from` began nobody knows. */
function datedTerms(placed: PlacedRecord): Term[] {
  return (placed.record.roles ?? []).flatMap(({ office, from, to }, index) => {
    if (!office || from === undefined) return [];
    const ended = to === undefined ? Number.POSITIVE_INFINITY : firstDay(String(to));
    return [{ office, placed, index, begun: lastDay(String(from)), ended }];
  });
}
