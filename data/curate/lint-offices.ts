import { firstDay, lastDay } from '../../core/card/partial-date';
import { headedState } from '../head-offices';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';

interface Term {
  placed: PlacedRecord;
  index: number;
  /** Last day it may have begun, first day it may have ended: two terms clash only when they surely overlap. */
  begun: number;
  ended: number;
}

/** No two people hold one `office` on the same day. */
export function lintOffices(records: readonly PlacedRecord[]): Problem[] {
  const problems: Problem[] = [];
  for (const [office, terms] of termsByOffice(records)) {
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

function termsByOffice(records: readonly PlacedRecord[]): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const placed of records) {
    placed.record.roles?.forEach((role, index) => {
      if (!role.office || role.from === undefined) return;
      const begun = lastDay(String(role.from));
      const ended = role.to === undefined ? Number.POSITIVE_INFINITY : firstDay(String(role.to));
      terms.set(role.office, [...(terms.get(role.office) ?? []), { placed, index, begun, ended }]);
    });
  }
  return terms;
}
