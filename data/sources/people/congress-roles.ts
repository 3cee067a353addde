/** Seats, posts and offices of members of Congress, presidents and vice presidents. */
import type { DraftRole } from '../../model';
import { CITED } from '../cited';
import { US_STATES } from '../places/divisions';
import type { CongressRow } from './congress';

/** They send members without a vote. */
const TERRITORIES: Readonly<Record<string, string>> = {
  AS: 'American Samoa',
  DC: 'the District of Columbia',
  GU: 'Guam',
  MP: 'the Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'the US Virgin Islands',
};

/** Posts in the bodies that a party has in a chamber. */
const OF_A_PARTY = / of the (?:Senate|House) /;

/** The seat of a member and the posts held in the chamber. */
export function seatsOf(row: CongressRow): DraftRole[] {
  const territory = TERRITORIES[row.st ?? ''];
  const state = US_STATES.get(row.st ?? '') ?? row.st ?? '';
  const title =
    territory !== undefined
      ? `delegate of ${territory} to the US House of Representatives`
      : row.ch === 'Senate'
        ? `US senator from ${state}`
        : row.d
          ? `US representative for ${state}'s ${ordinal(row.d)} district`
          : `US representative for ${state}`;
  const seat = roleOf(title, row.sc ?? row.s1);
  const posts = (row.lead ?? []).map((post) => roleOf(leadershipTitle(post.t), post.s, post.e));
  const held = posts.filter((post) => post.to === undefined);
  // A whip is known as the whip, the chair of a party's committee as the senator.
  return [
    ...held.filter(({ title }) => !OF_A_PARTY.test(title)),
    seat,
    ...held.filter(({ title }) => OF_A_PARTY.test(title)),
  ];
}

/** "Senate Majority Whip" → "Senate majority whip"; "House Democratic Caucus Chair" → "chair of the House Democratic Caucus". */
export function leadershipTitle(title: string): string {
  const [, body, post] = /^(.*(?:Committee|Conference|Caucus|Outreach)) (.+)$/.exec(title) ?? [];
  if (body && post) return `${post.toLowerCase()} of the ${body}`;
  return title.replace(/\b(?!Senate|House)\p{Lu}\p{L}+/gu, (word) => word.toLowerCase());
}

/** Terms that follow one another in the same office are one role. */
export function officesOf(row: CongressRow): DraftRole[] {
  const roles: DraftRole[] = [];
  for (const term of row.terms ?? []) {
    const title = term.o.replace(/^President/, 'president').replace(/^Vice President/, 'vice president');
    const before = roles.at(-1);
    if (before?.title === title && before.to === term.s) before.to = term.e;
    else
      roles.push({
        ...roleOf(title, term.s, term.e),
        office: title.startsWith('vice') ? 'vice-president-us' : 'president-us',
      });
  }
  const last = roles.at(-1);
  if (row.cur && last) delete last.to;
  return roles.reverse();
}

function roleOf(title: string, from?: string, to?: string): DraftRole {
  return {
    title,
    country: 'US',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    asOf: CITED.congress.date,
    sources: [CITED.congress],
  };
}

/** 1 → "1st", 12 → "12th", 23 → "23rd". */
export function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
