/** A verbatim piece of one text node inside a run: run offset `at`, node offset `from`, `length` code units. */
export interface Segment<N> {
  node: N;
  at: number;
  from: number;
  length: number;
}

/** A boundary pair in text nodes, as StaticRange and Range want it. */
export interface NodeSpan<N> {
  startNode: N;
  startOffset: number;
  endNode: N;
  endOffset: number;
}

/**
 * Joins the text nodes of one run, white space collapsed as a browser shows it, and remembers where every piece came
 * from. `N` is the node type: Text in pages, anything in tests.
 */
export class RunText<N> {
  readonly segments: Segment<N>[] = [];
  #parts: string[] = [];
  #length = 0;
  #endsInSpace = true;

  get length(): number {
    return this.#length;
  }

  /** Appends one node's data, or the part of it from `from` on up to `to`. */
  append(node: N, data: string, from = 0, to = data.length): void {
    const space = /[ \t\n\r\f]+/g;
    let start = from;
    space.lastIndex = from;
    for (let hit = space.exec(data); hit !== null && hit.index < to; hit = space.exec(data)) {
      if (hit[0] === ' ' && !(hit.index === start && this.#endsInSpace)) continue;
      this.#piece(node, data, start, hit.index);
      this.space();
      start = hit.index + hit[0].length;
    }
    if (start < to) this.#piece(node, data, start, to);
  }

  /** A space that stands in no node: line break elements, boxes set side by side. */
  space(): void {
    if (this.#endsInSpace) return;
    this.#parts.push(' ');
    this.#length += 1;
    this.#endsInSpace = true;
  }

  toString(): string {
    const text = this.#parts.join('');
    return text.endsWith(' ') ? text.slice(0, -1) : text;
  }

  #piece(node: N, data: string, start: number, end: number): void {
    if (end <= start) return;
    this.segments.push({ node, at: this.#length, from: start, length: end - start });
    this.#parts.push(start === 0 && end === data.length ? data : data.slice(start, end));
    this.#length += end - start;
    this.#endsInSpace = data.charCodeAt(end - 1) === 32;
  }
}

/** Where run offsets `start`–`end` (UTF-16, end exclusive) stand in the nodes; undefined when outside the run. */
export function locate<N>(segments: readonly Segment<N>[], start: number, end: number): NodeSpan<N> | undefined {
  const first = segments[segmentAt(segments, start)];
  const last = segments[segmentAt(segments, end - 1)];
  if (first === undefined || last === undefined || start >= end) return undefined;
  const startOffset = first.from + Math.min(start - first.at, first.length);
  const endOffset = last.from + Math.min(end - last.at, last.length);
  return { startNode: first.node, startOffset, endNode: last.node, endOffset };
}

/** Index of the last segment that starts at or before `offset`; -1 before the first. */
function segmentAt(segments: readonly { at: number }[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
