import type { EntityCard } from '../../core/card/entity-card';
import { LIFE } from '../../core/card/line-told';
import { firstDay, lastDay } from '../../core/card/partial-date';
import { dateText } from '../dates';
import type { CardProps } from './card-props';
import { type LeaderLine, leaderLines } from './leader-lines';
import { type RoleLine, roleLines, whenHeld } from './role-lines';
import { fitSentences } from './sentences';
import { say } from './strings';

/** Characters a card shows before the reader asks for more. */
export const FIRST_VIEW_LIMIT = 500;

/** The words of the first view: the best answer, and nothing that can wait. */
interface FirstView {
  /** "Person · born 1982". */
  kicker: string;
  roles: RoleLine[];
  /** Who leads a place or body. */
  leaders: LeaderLine[];
  /** Stands in for roles where there are none. */
  line: string;
  /** The opening of the background, or the first facts where there is no background. */
  lead: string;
  why: string;
  /** As of when the card is true; says so when the page is newer. */
  asOf: string;
}

/** Composes the first view; `lead` gets what room the rest leaves. `why` is the sentence of the strongest reasons. */
export function firstView(card: EntityCard, page: CardProps['page'], why: string): FirstView {
  const roles = roleLines(card.roles, page.date);
  const leaders = leaderLines(card.leaders, page.date);
  const view = {
    kicker: kickerOf(card),
    roles,
    leaders,
    // The kicker says the years of a life.
    line: roles.length === 0 && !card.isLineTold ? card.line.replace(LIFE, '') : '',
    why,
    asOf: asOfLine(card, page.date),
  };
  const words = [card.name, card.native?.text, view.kicker, view.line, view.why, view.asOf];
  const posts = [...roles, ...leaders].flatMap(({ label, title, when }) => [label, title, when]);
  const taken = [...words, ...posts, ...leaders.map(({ name }) => name)].join(' ').length;
  const lead = fitSentences(fullLead(card), FIRST_VIEW_LIMIT - taken - CHROME);
  return { ...view, lead: lead.endsWith('…') && lead.length < LEAST_BEGINNING ? '' : lead };
}

/** Characters below which the beginning of a sentence says nothing. */
const LEAST_BEGINNING = 60;

/** "More" and the spaces between. */
const CHROME = 12;

/** What the lead is cut from: the background, or the facts one after the other. */
function fullLead(card: EntityCard): string {
  return card.background ?? card.facts.map(({ text }) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
}

/** "Person · 1938–2018": only persons are born and die, only events have a first and a last day. */
function kickerOf({ kind, born, died, from, to }: EntityCard): string {
  const birth = born?.slice(0, 4);
  const death = died?.slice(0, 4);
  const life = birth
    ? death
      ? `${birth}–${death}`
      : say('born', { year: birth })
    : death && say('died', { year: death });
  const when = from ? (from === to ? dateText(from) : whenHeld({ from, to })) : life;
  return when ? `${say(kind)} · ${when}` : say(kind);
}

/** What a newer page reports may have overtaken the card, if it says anything that changes. */
function asOfLine(card: EntityCard, pageDate: string): string {
  const date = dateText(card.asOf);
  const overtaken = pageDate !== '' && ages(card) && firstDay(pageDate) > lastDay(card.asOf);
  return overtaken ? say('stale', { date }) : say('asOf', { date });
}

/** Of the dead nothing new is to be known, and a kind of place or body ("City in Syria") stays what it is. */
const ages = ({ died, roles, leaders, facts, background }: EntityCard): boolean =>
  died === undefined && (roles.length + leaders.length + facts.length > 0 || background !== undefined);
