import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from './wait';

/** A marked name as the page shows it. The rectangle is that of its first line, in the frame's viewport. */
export interface Mark {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The names marked in a frame, in document order, read from the highlight registry that every page shares with
 * extensions. Names in closed shadow roots are never in it.
 */
export function readMarks(frame: Frame | Page): Promise<Mark[]> {
  return frame.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
    const live = ranges.filter((range) => range.startContainer.isConnected).map(toRange);
    live.sort((a, b) =>
      a.startContainer.compareDocumentPosition(b.startContainer) & 4
        ? -1
        : a.startContainer === b.startContainer
          ? a.startOffset - b.startOffset
          : 1,
    );
    return live.map((range) => {
      const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
      return { text: range.toString(), x, y, width, height };
    });

    function toRange(part: StaticRange): Range {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range;
    }
  });
}

/** The texts of the marks once there are any; fails after `milliseconds`. */
export async function awaitMarks(frame: Frame | Page, milliseconds = 8_000): Promise<Mark[]> {
  return waitUntil(
    async () => {
      const marks = await readMarks(frame);
      return marks.length > 0 ? marks : undefined;
    },
    `marks in ${frame.url()}`,
    milliseconds,
  );
}

/** Scroll the first mark with this text (or the n-th, from 0) to the middle and tell where it is. */
export async function bringIntoView(frame: Frame | Page, text: string, nth = 0): Promise<Mark> {
  const find = async () => (await readMarks(frame)).filter((mark) => mark.text === text)[nth];
  const mark = await waitUntil(find, `a mark "${text}"`);
  await frame.evaluate((y) => window.scrollBy({ top: y - window.innerHeight / 2, behavior: 'instant' }), mark.y);
  return waitUntil(find, `a mark "${text}"`);
}
