import { distance, inBox, inSafeTriangle, type Point } from './geometry';
import type { IntentEffect, IntentEvent, IntentSettings, IntentState, OpenCard, OpenedBy } from './intent-state';

/** Milliseconds of rest that open another card while one is open. */
const NEXT_DELAY = 150;
/** Milliseconds of rest with the key of the `hold` mode down: the key has said that a card is wanted. */
const HOLD_DELAY = 60;
/** No card opens this soon after the page scrolled. */
const SCROLL_GATE = 100;
/** Pixels a millisecond: at or above, twice in a row, the pointer is passing. */
const FAST = 0.5;
/** Pixels the pointer may tremble and still rest. */
const REST_RADIUS = 10;
/** The same after a rest that found nothing, so that a small step on to a name counts. */
const NUDGE = 2;
const MENTION_SLACK = 4;
const CARD_SLACK = 8;

/** The next state and what to do now. Pure; the caller wakes it at {@link wakeAt}. */
export function stepIntent(
  state: IntentState,
  event: IntentEvent,
  settings: IntentSettings,
): [IntentState, IntentEffect[]] {
  switch (event.type) {
    case 'move':
      return [moved(state, event, settings), []];
    case 'hold':
      return [held(state, event), []];
    case 'leave':
      return [{ ...leaving(state, event.time, settings), rest: undefined }, []];
    case 'scroll':
      return [{ ...state, scrolled: event.time, rest: undefined, fast: 0 }, []];
    case 'press':
      return pressed(state, event.at);
    case 'click':
      return [state, clickOpens(event, settings) ? [probe(event.at, event.touch ? 'touch' : 'click')] : []];
    case 'escape':
      return state.open ? [sentAway(state), [{ type: 'close' }]] : [state, []];
    case 'wake':
      return woken(state, event.time, settings);
    case 'shown':
      return [shown(state, event.open, event.time, settings), []];
    case 'gone':
      return [sentAway(state), []];
  }
}

/** When to send `wake`, or undefined when nothing is due. */
export function wakeAt(state: IntentState, settings: IntentSettings): number | undefined {
  const due = restDue(state, settings);
  if (due === undefined || state.closeAt === undefined) return due ?? state.closeAt;
  return Math.min(due, state.closeAt);
}

function moved(state: IntentState, event: IntentEvent & { type: 'move' }, settings: IntentSettings): IntentState {
  const { at, screen, time, pressed, held = false } = event;
  const last = state.pointer;
  // The page moved under a still pointer: browsers then fire trusted moves with the screen position unchanged.
  if (last && last.screen.x === screen.x && last.screen.y === screen.y) return state;
  const speed = last ? distance(last.screen, screen) / Math.max(1, time - last.time) : 0;
  const fast = speed >= FAST ? state.fast + 1 : 0;
  const muted = state.muted?.some((box) => inBox(at, box, MENTION_SLACK)) ? state.muted : undefined;
  const next = { ...state, fast, muted, held, pointer: { at, screen, time } };
  const goOn = (moving: IntentState) => follow(moving, at, time, settings);
  if (pressed || time - state.scrolled < SCROLL_GATE) return goOn({ ...next, rest: undefined });
  const { rest } = state;
  const stays = rest && fast < 2 && distance(rest.at, at) <= (rest.probed ? NUDGE : REST_RADIUS);
  return goOn(stays ? next : { ...next, rest: { at, time, probed: false } });
}

/** Pressing the key asks for what the pointer rests on, also where its card was sent away before. */
function held(state: IntentState, { held, time }: IntentEvent & { type: 'hold' }): IntentState {
  const { pointer } = state;
  if (!held || state.held || !pointer) return { ...state, held };
  return { ...state, held, muted: undefined, rest: { at: pointer.at, time, probed: false } };
}

/** Keeps an open card while the pointer is on it, on its mention or under way between them. */
function follow(state: IntentState, at: Point, time: number, { closeDelay }: IntentSettings): IntentState {
  const { open } = state;
  if (open === undefined || open.by !== 'hover') return state;
  if (isOn(open, at)) return { ...state, apex: undefined, closeAt: undefined };
  const apex = state.apex ?? at;
  const closeAt = time + closeDelay;
  if (state.closeAt === undefined) return { ...state, apex, closeAt };
  return underWay(open, apex, at) ? { ...state, closeAt } : state;
}

const underWay = ({ card }: OpenCard, apex: Point, at: Point): boolean =>
  card !== undefined && distance(apex, at) > 0 && inSafeTriangle(at, apex, card);

const isOn = ({ zone, card }: OpenCard, at: Point): boolean =>
  zone.some((box) => inBox(at, box, MENTION_SLACK)) || (card !== undefined && inBox(at, card, CARD_SLACK));

function leaving(state: IntentState, time: number, { closeDelay }: IntentSettings): IntentState {
  if (state.open?.by !== 'hover') return state;
  return { ...state, closeAt: Math.min(state.closeAt ?? Number.POSITIVE_INFINITY, time + closeDelay) };
}

function pressed(state: IntentState, at: Point): [IntentState, IntentEffect[]] {
  const calm = { ...state, rest: undefined };
  if (state.open === undefined || (state.open.card && inBox(at, state.open.card))) return [calm, []];
  return [sentAway(calm), [{ type: 'close' }]];
}

/** A tap or click belongs to the link under it first; without one it opens cards on touch and in click mode. */
const clickOpens = ({ touch, onLink }: IntentEvent & { type: 'click' }, { open }: IntentSettings): boolean =>
  !onLink && (touch || open === 'click');

function woken(state: IntentState, time: number, settings: IntentSettings): [IntentState, IntentEffect[]] {
  if (state.closeAt !== undefined && time >= state.closeAt) return [closed(state), [{ type: 'close' }]];
  const due = restDue(state, settings);
  if (due === undefined || time < due || !state.rest || !state.pointer) return [state, []];
  return [{ ...state, rest: { ...state.rest, probed: true } }, [probe(state.pointer.at, 'hover')]];
}

function restDue(state: IntentState, settings: IntentSettings): number | undefined {
  const { rest, open, pointer, apex } = state;
  if (settings.open === 'click' || !rest || rest.probed || !pointer || state.muted) return undefined;
  const isHold = settings.open === 'hold';
  if (isHold && !state.held) return undefined;
  const delay = isHold ? HOLD_DELAY : settings.hoverDelay;
  if (open === undefined) return rest.time + delay;
  if (isOn(open, pointer.at)) return undefined;
  const onTheWay = apex !== undefined && underWay(open, apex, pointer.at);
  return rest.time + (onTheWay ? Math.max(delay, NEXT_DELAY) : Math.min(NEXT_DELAY, delay));
}

function shown(state: IntentState, open: OpenCard, time: number, settings: IntentSettings): IntentState {
  const same = state.open?.mention === open.mention;
  const next = same ? { ...state, open } : { ...state, open, apex: undefined, closeAt: undefined };
  if (open.by !== 'hover' || !state.pointer) return next;
  // A card that shrank under a still pointer, for another name was opened in it, is not left by that.
  if (state.closeAt === undefined && state.open?.zone[0]?.top === open.zone[0]?.top) return next;
  return isOn(open, state.pointer.at)
    ? { ...next, apex: undefined, closeAt: undefined }
    : leaving(next, time, settings);
}

function closed(state: IntentState): IntentState {
  return { ...state, open: undefined, apex: undefined, closeAt: undefined, rest: undefined };
}

const sentAway = (state: IntentState): IntentState => ({ ...closed(state), muted: state.open?.zone ?? state.muted });

const probe = (at: Point, by: OpenedBy): IntentEffect => ({ type: 'probe', at, by });
