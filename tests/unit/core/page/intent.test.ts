import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../core/page/geometry';
import { stepIntent, wakeAt } from '../../../../core/page/intent';
import {
  type IntentEffect,
  type IntentEvent,
  type IntentSettings,
  type IntentState,
  initialIntent,
} from '../../../../core/page/intent-state';

const ZONE = { left: 100, top: 100, right: 180, bottom: 120 };
const CARD = { left: 100, top: 130, right: 460, bottom: 430 };
const HOVER: IntentSettings = { open: 'hover', hoverDelay: 450, closeDelay: 300, holdKey: 'Alt' };
const CLICK: IntentSettings = { ...HOVER, open: 'click' };
const HOLD: IntentSettings = { ...HOVER, open: 'hold' };

/** Plays events against a page with one mention at ZONE, waking the reducer whenever it asked for it. */
class Reader {
  state: IntentState = initialIntent;
  log: string[] = [];
  /** Probes that met no mention. */
  vain = 0;
  time = 0;

  constructor(readonly settings: IntentSettings = HOVER) {}

  send(event: IntentEvent): void {
    const [state, effects] = stepIntent(this.state, event, this.settings);
    this.state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  wait(milliseconds: number): this {
    const end = this.time + milliseconds;
    for (let due = wakeAt(this.state, this.settings); due !== undefined && due <= end; ) {
      this.time = Math.max(this.time, due);
      this.send({ type: 'wake', time: this.time });
      const next = wakeAt(this.state, this.settings);
      due = next === due ? undefined : next;
    }
    this.time = end;
    return this;
  }

  move(x: number, y: number, { pressed = false, held = false, screen = { x, y } as Point } = {}): this {
    this.send({ type: 'move', at: { x, y }, screen, time: this.time, pressed, held });
    return this;
  }

  /** In steps of 16 ms at `speed` px/ms. */
  glide(to: Point, speed: number): this {
    const from = this.state.pointer?.at ?? { x: 0, y: 0 };
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / speed / 16));
    for (let step = 1; step <= steps; step++) {
      this.wait(16).move(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps);
    }
    return this;
  }

  hold(held: boolean): this {
    return this.do({ type: 'hold', held, time: this.time });
  }

  do(event: IntentEvent): this {
    this.send(event);
    return this;
  }

  #carryOut(effect: IntentEffect): void {
    if (effect.type === 'close') {
      this.log.push('close');
      return;
    }
    const { x, y } = effect.at;
    const hit = x >= ZONE.left && x <= ZONE.right && y >= ZONE.top && y <= ZONE.bottom;
    if (!hit) {
      this.vain += 1;
      return;
    }
    this.log.push(`open by ${effect.by}`);
    this.send({ type: 'shown', time: this.time, open: { mention: 1, by: effect.by, zone: [ZONE], card: CARD } });
  }
}

const resting = (settings = HOVER) => new Reader(settings).move(140, 110).wait(450);

describe('opening', () => {
  test('opens after 450 ms of rest, not before', () => {
    const reader = new Reader().move(140, 110).wait(449);
    expect(reader.log).toEqual([]);
    expect(reader.wait(1).log).toEqual(['open by hover']);
  });

  test('trembling within the rest radius still rests', () => {
    const reader = new Reader().move(140, 110).wait(200).move(144, 112).wait(250);
    expect(reader.log).toEqual(['open by hover']);
  });

  test('passing over a name slowly does not open it', () => {
    expect(new Reader().move(0, 110).glide({ x: 700, y: 110 }, 0.3).log).toEqual([]);
  });

  test('passing fast does not open it, and rest counts from the last fast sample', () => {
    const reader = new Reader().move(0, 110).glide({ x: 140, y: 110 }, 1.2);
    expect(reader.wait(440).log).toEqual([]);
    expect(reader.wait(10).log).toEqual(['open by hover']);
  });

  test('one rest asks the page once', () => {
    expect(new Reader().move(600, 600).wait(5_000).vain).toBe(1);
  });

  test('a nudge on to a name after a rest beside it opens', () => {
    const reader = new Reader().move(140, 97).wait(450).move(140, 101).wait(450);
    expect(reader.log).toEqual(['open by hover']);
  });

  test('a page moving under a still pointer opens nothing', () => {
    const still = { x: 140, y: 110 };
    const reader = new Reader().move(0, 0, { screen: still }).do({ type: 'scroll', time: 0 }).wait(200);
    expect(reader.move(140, 110, { screen: still }).wait(1_000).log).toEqual([]);
  });

  test('within 100 ms of a scroll no rest begins', () => {
    const reader = new Reader().do({ type: 'scroll', time: 0 }).wait(99).move(140, 110).wait(2_000);
    expect(reader.log).toEqual([]);
    expect(reader.move(141, 111).wait(450).log).toEqual(['open by hover']);
  });

  test('a scroll during the rest ends it', () => {
    expect(new Reader().move(140, 110).wait(300).do({ type: 'scroll', time: 300 }).wait(1_000).log).toEqual([]);
  });

  test('selecting text opens nothing', () => {
    expect(new Reader().move(120, 110, { pressed: true }).wait(1_000).log).toEqual([]);
  });

  test('in click mode rest opens nothing, a click does, a click on a link does not', () => {
    const reader = resting(CLICK).wait(2_000);
    const at = { x: 140, y: 110 };
    expect(reader.do({ type: 'click', at, touch: false, onLink: true }).log).toEqual([]);
    expect(reader.do({ type: 'click', at, touch: false, onLink: false }).log).toEqual(['open by click']);
  });

  test('in hover mode a mouse click opens nothing, a tap does', () => {
    const reader = new Reader();
    const at = { x: 140, y: 110 };
    expect(reader.do({ type: 'click', at, touch: false, onLink: false }).log).toEqual([]);
    expect(reader.do({ type: 'click', at, touch: true, onLink: false }).log).toEqual(['open by touch']);
  });

  test('a tap on a link is the link’s', () => {
    const reader = new Reader();
    const at = { x: 140, y: 110 };
    expect(reader.do({ type: 'click', at, touch: true, onLink: true }).log).toEqual([]);
  });
});

describe('closing', () => {
  test('300 ms after leaving away from the card', () => {
    const reader = resting().move(140, 20).wait(299);
    expect(reader.log).toEqual(['open by hover']);
    expect(reader.wait(1).log).toEqual(['open by hover', 'close']);
  });

  test('a quick return keeps it', () => {
    const reader = resting().move(140, 80).wait(200).move(140, 110).wait(2_000);
    expect(reader.log).toEqual(['open by hover']);
  });

  test('the way to the card is safe even when slow, and the card holds the pointer', () => {
    const reader = new Reader().move(105, 110).wait(450);
    reader.move(90, 115).glide({ x: 330, y: 160 }, 0.25).wait(5_000);
    expect(reader.log).toEqual(['open by hover']);
  });

  test('stopping on the way closes', () => {
    const reader = resting();
    reader.state = { ...reader.state, open: { mention: 1, by: 'hover', zone: [ZONE], card: { ...CARD, top: 230 } } };
    reader.move(140, 130).wait(100).move(142, 160).wait(300);
    expect(reader.log).toEqual(['open by hover', 'close']);
  });

  test('leaving the window closes', () => {
    const reader = resting().do({ type: 'leave', time: 450 }).wait(300);
    expect(reader.log).toEqual(['open by hover', 'close']);
  });

  test('Esc closes at once, and the card stays away until the pointer has left the name', () => {
    const reader = resting().do({ type: 'escape' }).wait(5_000).move(143, 111).wait(5_000);
    expect(reader.log).toEqual(['open by hover', 'close']);
    reader.move(140, 60).wait(500).move(140, 110).wait(500);
    expect(reader.log).toEqual(['open by hover', 'close', 'open by hover']);
  });

  test('Esc without a card does nothing', () => {
    expect(new Reader().do({ type: 'escape' }).log).toEqual([]);
  });

  test('a press outside closes, a press inside does not', () => {
    const reader = resting().do({ type: 'press', at: { x: 200, y: 200 } });
    expect(reader.log).toEqual(['open by hover']);
    expect(reader.do({ type: 'press', at: { x: 700, y: 20 } }).log).toEqual(['open by hover', 'close']);
  });

  test.each(['click', 'touch', 'key'] as const)('a card opened by %s stays when the pointer leaves', (by) => {
    const reader = new Reader();
    reader.do({ type: 'shown', time: 0, open: { mention: 1, by, zone: [ZONE], card: CARD } });
    expect(reader.move(700, 700).wait(400).do({ type: 'leave', time: 400 }).wait(5_000).log).toEqual([]);
    expect(reader.do({ type: 'escape' }).log).toEqual(['close']);
  });

  test('when the mention scrolled away from the pointer, the card goes after the delay', () => {
    const reader = resting();
    const zone = [{ ...ZONE, top: 400, bottom: 420 }];
    reader.do({
      type: 'shown',
      time: 450,
      open: { mention: 1, by: 'hover', zone, card: { ...CARD, top: 430, bottom: 700 } },
    });
    expect(reader.wait(300).log).toEqual(['open by hover', 'close']);
  });
});

test('a card that shrinks under a still pointer stays, and the pointer may follow it', () => {
  const reader = resting().move(200, 380).wait(100);
  const small = { ...CARD, bottom: 250 };
  reader.do({ type: 'shown', time: 550, open: { mention: 1, by: 'hover', zone: [ZONE], card: small } }).wait(5_000);
  expect(reader.log).toEqual(['open by hover']);
  reader.glide({ x: 220, y: 200 }, 0.3).wait(5_000);
  expect(reader.log).toEqual(['open by hover']);
});

test('with a card open the next name opens after 150 ms of rest', () => {
  const reader = resting().move(140, 20).wait(149);
  expect(reader.vain).toBe(0);
  expect(reader.wait(1).vain).toBe(1);
});

describe('with a key to hold', () => {
  test('rest alone opens nothing; rest with the key down does, soon', () => {
    const reader = resting(HOLD).wait(5_000);
    expect(reader.log).toEqual([]);
    reader.move(300, 300).wait(500).move(140, 110, { held: true }).wait(59);
    expect(reader.log).toEqual([]);
    expect(reader.wait(1).log).toEqual(['open by hover']);
  });

  test('pressing it over a name opens its card, again after Esc too, and letting go does not close it', () => {
    const reader = resting(HOLD).hold(true).wait(60);
    expect(reader.log).toEqual(['open by hover']);
    reader.hold(false).wait(5_000).do({ type: 'escape' }).wait(1_000).hold(true).wait(60);
    expect(reader.log).toEqual(['open by hover', 'close', 'open by hover']);
  });

  test('let go too soon, nothing opens', () => {
    expect(resting(HOLD).hold(true).wait(30).hold(false).wait(5_000).log).toEqual([]);
  });

  test('in the other modes it means nothing', () => {
    expect(resting(CLICK).hold(true).wait(5_000).log).toEqual([]);
  });
});

test('the delays are the reader’s', () => {
  const settings: IntentSettings = { ...HOVER, hoverDelay: 150, closeDelay: 800 };
  const reader = new Reader(settings).move(140, 110).wait(150);
  expect(reader.log).toEqual(['open by hover']);
  expect(reader.move(140, 20).wait(799).log).toEqual(['open by hover']);
  expect(reader.wait(1).log).toEqual(['open by hover', 'close']);
});
