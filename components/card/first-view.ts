import type { EntityCard } from '../../core/card/entity-card';
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
    line: roles.length === 0 && !isTold(card) ? card.line.replace(LIFE, '') : '',
    why,
    asOf: asOfLine(card, page.date),
  };
  const words = [card.name, card.native?.text ?? '', view.kicker, view.line, view.why, view.asOf];
  const posts = [...roles, ...leaders].flatMap(({ label, title, when }) => [label, title, when]);
  const taken = [...words, ...posts, ...leaders.map(({ name }) => name)].join(' ').length;
  return { ...view, lead: fitSentences(fullLead(card), FIRST_VIEW_LIMIT - taken - CHROME) };
}

/** Years of a life at the end of a line, which the kicker says. */
const LIFE = / \([^)]*\d\)$/;

/** "More" and the spaces between. */
const CHROME = 12;

/** A line whose every word the background begins with, in whatever order, would be read twice. */
export function isTold({ name, line, background = '' }: EntityCard): boolean {
  const told = wordsOf(`${name} ${background.split(/\. (?=\p{Lu})/u)[0]}`);
  return wordsOf(line).every((word) => told.includes(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the lead is cut from: the background, or the facts one after the other. */
function fullLead(card: EntityCard): string {
  return card.background ?? card.facts.map(({ text }) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
}

function kickerOf(card: EntityCard): string {
  const { kind, born, died } = card;
  const word = say(kind);
  if (kind === 'event' && card.from !== undefined) {
    return `${word} · ${card.from === card.to ? dateText(card.from) : whenHeld(card)}`;
  }
  if (kind !== 'person') return word;
  const [from, to] = [born?.slice(0, 4), died?.slice(0, 4)];
  if (from !== undefined && to !== undefined) return `${word} · ${from}–${to}`;
  if (from !== undefined) return `${word} · ${say('born', { year: from })}`;
  return to === undefined ? word : `${word} · ${say('died', { year: to })}`;
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
