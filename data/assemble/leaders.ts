import type { Leader } from '../../core/card/entity-card';
import { firstDay } from '../../core/card/partial-date';
import { headedState } from '../head-offices';
import { ministryId, ministryOf } from '../ministries';
import type { Draft, DraftRole } from '../model';
import { localSeats } from './local-seats';
import { titleWithin } from './title-within';

/** Who is or was at the head of an entity, before sources are numbered. */
export interface Leadership extends Omit<Leader, 'sources'> {
  role: DraftRole;
  popularity: number;
}

/** More former leaders than this are a list, not a card. */
const KEPT = 12;

/**
 * By entity number, who leads it: of countries the heads of state and government, of cities and divisions mayors and
 * governors, of ministries their ministers, of other bodies those who are told to lead them and all others who held the
 * same office. `numberOf` answers undefined for ids that are no entity.
 */
export function leadersOf(entities: readonly Draft[], numberOf: (id: string) => number | undefined): Leadership[][] {
  const of: Leadership[][] = entities.map(() => []);
  const offices = leadingOffices(entities);
  const localSeat = localSeats(entities);
  for (const holder of entities) {
    for (const role of holder.roles) {
      const seat = seatOf(role, holder, offices, numberOf) ?? localSeat(role, holder.country);
      const led = seat === undefined ? undefined : entities[seat];
      if (seat === undefined || led === undefined || led.kind === 'person') continue;
      const { from, to, asOf } = role;
      const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }), asOf };
      const title = titleWithin(role.title, led);
      of[seat]?.push({ id: holder.id, name: holder.name, title, ...dates, role, popularity: holder.popularity });
    }
  }
  return of.map((leaders) => leaders.sort(inOfficeFirst).slice(0, KEPT));
}

/** "body office" of every post whose holder is told to lead the body; without an office the holder stands for it. */
function leadingOffices(entities: readonly Draft[]): Set<string> {
  const offices = new Set<string>();
  for (const { id, roles, relations } of entities) {
    const led = new Set(relations.flatMap(({ type, to }) => (type === 'leads' ? [to] : [])));
    const counted = new Set<string>();
    for (const role of roles) {
      const body = bodyOf(role);
      // Of several posts in one body the first is the highest.
      if (!led.has(body) || counted.has(body)) continue;
      counted.add(body);
      offices.add(`${body} ${role.office ?? id}`);
    }
  }
  return offices;
}

/** What a post is in: a body or, without one, a country; '' when neither is told. */
const bodyOf = ({ body, country }: DraftRole): string => body ?? (country ? `country-${country.toLowerCase()}` : '');

function seatOf(
  role: DraftRole,
  holder: Draft,
  offices: ReadonlySet<string>,
  numberOf: (id: string) => number | undefined,
): number | undefined {
  const { office = '' } = role;
  const country = headedState(office);
  if (country !== undefined) return numberOf(`country-${country}`);
  const ministry = ministryOf(office);
  const seat = ministry && numberOf(ministryId(ministry));
  if (seat !== undefined) return seat;
  const body = bodyOf(role);
  return offices.has(`${body} ${office || holder.id}`) ? numberOf(body) : undefined;
}

function inOfficeFirst(a: Leadership, b: Leadership): number {
  if (a.to === undefined || b.to === undefined) {
    return Number(a.to !== undefined) - Number(b.to !== undefined) || b.popularity - a.popularity;
  }
  return firstDay(b.to) - firstDay(a.to);
}
