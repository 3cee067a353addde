import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { clutter, type GraphBox } from './graph-clutter';

interface Node extends SimulationNodeDatum, Omit<GraphBox, 'x' | 'y'> {
  x: number;
  y: number;
}

const PADDING = 1.3;
/** Wider names are set in two lines. */
const WIDEST = 10.5;
const LINE = 1.25;
/** Free space around each name. */
const GAP = 0.7;
const STEPS = 120;
const BEGINNINGS = 12;

/** Room for a letter in em, by its class in sans-serif faces; rather more than less. */
const LETTERS: readonly [letters: RegExp, em: number][] = [
  // Han, kana and hangul are as wide as high.
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/, 1],
  [/[mwMW@%]/, 0.95],
  [/[\p{Lu}\p{N}]/u, 0.68],
  [/[iljtfrI1.,'’ -]/, 0.38],
];
const USUAL_LETTER = 0.6;

/** The room a name needs: as wide as its words, in two lines when they are many. */
export function boxOf(name: string): Pick<GraphBox, 'width' | 'height'> {
  const letters = [...name].map((letter) => LETTERS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL_LETTER);
  const width = letters.reduce((sum, letter) => sum + letter, PADDING);
  const lines = width > WIDEST ? 2 : 1;
  return { width: Math.min(width, WIDEST), height: lines * LINE + 0.5 };
}

/**
 * Places names so that tied ones are near each other, no two overlap and few lines run behind others, in a strip
 * `width` em wide. Deterministic. Forces find who belongs near whom (d3-force); boxes that still overlap are pushed
 * down. Of several beginnings the picture that reads best is taken.
 */
export function layoutGraph(
  names: readonly { id: string; name: string }[],
  ties: readonly { from: string; to: string }[],
  width: number,
): { boxes: GraphBox[]; height: number } {
  const pictures = Array.from({ length: BEGINNINGS }, (_, turn) => arrange(names, ties, width, turn));
  const best = pictures.reduce((one, other) => (clutter(other, ties) < clutter(one, ties) ? other : one));
  const top = Math.min(...best.map(({ y, height }) => y - height / 2)) - GAP;
  const boxes = best.map(({ id, x, y, width, height }) => ({ id, x, y: y - top, width, height }));
  return { boxes, height: Math.max(0, ...boxes.map(({ y, height }) => y + height / 2)) + GAP };
}

function arrange(
  names: readonly { id: string; name: string }[],
  ties: readonly { from: string; to: string }[],
  width: number,
  turn: number,
): GraphBox[] {
  const nodes: Node[] = names.map(({ id, name }, index) => ({ id, ...boxOf(name), ...startOf(index, turn) }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  const pull = forceLink<Node, (typeof links)[number] & { index?: number }>(links).id(({ id }) => id);
  forceSimulation(nodes)
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force('ties', pull.distance(4))
    .force('apart', forceManyBody<Node>().strength(-8))
    .force('across', forceX<Node>(0).strength(0.12))
    .force('down', forceY<Node>(0).strength(0.14))
    .force('boxes', () => pushApart(nodes))
    .stop()
    .tick(STEPS);
  fitAcross(nodes, width);
  for (let round = 0; round < 60; round++) {
    pushApart(nodes);
    clampAcross(nodes, width);
  }
  settleDown(nodes);
  return nodes;
}

/** Along a spiral, as d3-force begins when it is given nothing, but in em; each turn winds it differently. */
const startOf = (index: number, turn: number): { x: number; y: number } => {
  const radius = 2.5 * Math.sqrt(index + 0.5);
  const angle = index * Math.PI * (3 - Math.sqrt(5)) * (turn + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};

/** Centres the picture, and draws it together when it is wider than the strip. */
function fitAcross(nodes: Node[], width: number): void {
  const left = Math.min(...nodes.map((node) => node.x - node.width / 2));
  const right = Math.max(...nodes.map((node) => node.x + node.width / 2));
  const scale = Math.min(1, width / (right - left || 1));
  for (const node of nodes) node.x = (node.x - (left + right) / 2) * scale + width / 2;
  clampAcross(nodes, width);
}

function clampAcross(nodes: Node[], width: number): void {
  for (const node of nodes) {
    const half = Math.min(node.width, width) / 2;
    node.x = Math.min(Math.max(node.x, half), width - half);
  }
}

/** Moves overlapping boxes apart, each half of the way, along the side where less is to go. */
function pushApart(nodes: Node[]): void {
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1)) {
      const across = overlap(a.x, a.width, b.x, b.width);
      const down = overlap(a.y, a.height, b.y, b.height);
      if (across <= 0 || down <= 0) continue;
      if (across < down) shift(a, b, 'x', across / 2);
      else shift(a, b, 'y', down / 2);
    }
  }
}

function shift(a: Node, b: Node, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] < b[axis] ? 1 : -1;
  a[axis] -= sign * by;
  b[axis] += sign * by;
}

/** From the top down, moves each box below those above it that it still overlaps: the end of all overlaps. */
function settleDown(nodes: Node[]): void {
  const placed: Node[] = [];
  for (const node of [...nodes].sort((a, b) => a.y - b.y)) {
    for (;;) {
      const under = placed.filter(
        (above) =>
          overlap(above.x, above.width, node.x, node.width) > 0 &&
          overlap(above.y, above.height, node.y, node.height) > 0.001,
      );
      if (under.length === 0) break;
      node.y = Math.max(...under.map((above) => above.y + (above.height + node.height) / 2 + GAP));
    }
    placed.push(node);
  }
}

/** How far two stretches with {@link GAP} between them overlap; ≤ 0 = not. */
const overlap = (a: number, aSize: number, b: number, bSize: number): number =>
  (aSize + bSize) / 2 + GAP - Math.abs(a - b);
