/** Longest run sent in one piece. */
export const RUN_LIMIT = 12_000;

/**
 * Cuts preformatted or very long text into spans `[from, to)` that may each be a run: at blank lines when
 * `blankLines`, and wherever a piece would pass {@link RUN_LIMIT}, at the last line end, sentence end or space.
 */
export function cutLongText(data: string, blankLines: boolean, limit = RUN_LIMIT): [from: number, to: number][] {
  const spans: [number, number][] = [];
  let from = 0;
  const blank = blankLines ? [...data.matchAll(/\n[ \t\r]*\n/g)].map((line) => line.index + line[0].length) : [];
  for (const end of [...blank, data.length]) {
    while (end - from > limit) {
      const to = cutBefore(data, from, from + limit);
      spans.push([from, to]);
      from = to;
    }
    if (end > from) spans.push([from, end]);
    from = end;
  }
  return spans;
}

function cutBefore(data: string, from: number, limit: number): number {
  for (const mark of ['\n', '. ', '。', ' ']) {
    const at = data.lastIndexOf(mark, limit - mark.length);
    if (at > from) return at + mark.length;
  }
  // No space in the whole piece: keep surrogate pairs together.
  return (data.charCodeAt(limit) & 0xfc00) === 0xdc00 ? limit - 1 : limit;
}
