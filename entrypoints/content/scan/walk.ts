import { type Block, type Context, enter, enterShadow, isShadowRoot } from './context';
import { BLOCKS, isLeftAlone, nameOf } from './elements';
import { isAwaited, isShown, type Joint, jointOf } from './layout';
import { own } from './own';
import type { ReadRun } from './page-run';
import { isHiddenByClass } from './place-hints';
import { RunBuilder } from './run-builder';
import { shadowRootOf } from './shadow-root';

/** Nodes between two looks at the clock. */
const STRIDE = 16;

export interface WalkResult {
  runs: ReadRun[];
  /** Parents of text that is not rendered now, and custom elements whose code is yet to come. */
  hidden: Set<Element>;
  roots: { root: ShadowRoot; closed: boolean }[];
  /** The page changed under the walk: read it again. */
  broken: boolean;
}

interface WalkOptions {
  /** False: only the runs of the element itself, not those of blocks inside it. */
  deep: boolean;
  /** Elements to pass over: our own card. */
  isOurs: (element: Element) => boolean;
}

/** An element being walked; `next` is the child to visit next. */
interface Level {
  parent: Block;
  element: Element | undefined;
  context: Context;
  joint: Joint | undefined;
  next: ChildNode | null;
}

/**
 * Reads the runs under `start` in the order shown, open and closed shadow trees included. No recursion: a flat stack.
 * Yields now and then; the caller decides when to give the thread back.
 */
export function* walk(start: Block, context: Context, options: WalkOptions): Generator<void, WalkResult> {
  const result: WalkResult = { runs: [], hidden: new Set(), roots: [], broken: false };
  const builder = new RunBuilder((run) => result.runs.push(run));
  const stack: Level[] = [levelOf(start, context, undefined)];
  /** Inline elements whose start or end lies between the last text and here. */
  let crossed: Level[] = [];
  let shownParent: Node | undefined;
  let steps = 0;

  const text = (node: Text, level: Level): void => {
    const data = node.data;
    if (!/[^ \t\n\r\f]/.test(data)) {
      builder.space();
      return;
    }
    if (shownParent !== level.parent && !isRendered(level)) {
      result.hidden.add(level.parent as Element);
      return;
    }
    shownParent = level.parent;
    if (builder.open) meet(builder, crossed);
    crossed = [];
    builder.add(node, data, level.context);
  };

  const element = (node: Element, outer: Level): void => {
    const name = nameOf(node);
    if (name === 'br') {
      builder.space();
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) builder.end();
    if (isLeftAlone(node, name) || isHiddenByClass(node) || options.isOurs(node)) return;
    if (isBlock && !options.deep) return;
    const level = levelOf(node, enter(outer.context, node, name), isBlock ? undefined : node);
    if (!isBlock) crossed.push(level);
    stack.push(level);
    if (options.deep) shadowOf(node, level.context);
  };

  const shadowOf = (host: Element, outer: Context): void => {
    if (isAwaited(host)) result.hidden.add(host);
    const shadow = shadowRootOf(host);
    if (shadow === undefined) return;
    result.roots.push(shadow);
    builder.end();
    stack.push(levelOf(shadow.root, enterShadow(outer, shadow.root, shadow.closed), undefined));
  };

  if (options.deep && !isShadowRoot(start)) shadowOf(start, context);
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node = level.next;
    if (node === null) {
      stack.pop();
      if (level.element === undefined) builder.end();
      else crossed.push(level);
      continue;
    }
    level.next = own(node, 'nextSibling');
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) text(node as Text, level);
    else if (node.nodeType === Node.ELEMENT_NODE) element(node as Element, level);
    if (++steps % STRIDE === 0) {
      yield;
      shownParent = undefined;
      if (isBroken(stack)) {
        result.broken = true;
        break;
      }
    }
  }
  builder.end();
  return result;
}

function levelOf(parent: Block, context: Context, element: Element | undefined): Level {
  return { parent, element, context, joint: undefined, next: parent.firstChild };
}

const isRendered = ({ parent }: Level): boolean => isShadowRoot(parent) || isShown(parent);

/** Parts or spaces the run where inline elements turn out to be laid out as boxes. */
function meet(builder: RunBuilder, crossed: readonly Level[]): void {
  for (const level of crossed) {
    level.joint ??= level.element ? jointOf(level.element) : 'joins';
    if (level.joint === 'parts') {
      builder.end();
      return;
    }
    if (level.joint === 'spaces') builder.space();
  }
}

/** A remembered next child that is elsewhere now would lead the walk astray. */
const isBroken = (stack: readonly Level[]): boolean =>
  stack.slice(-40).some(({ parent, next }) => next !== null && own(next, 'parentNode') !== parent);
