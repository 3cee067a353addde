import type { JSX } from 'preact';

/** Text with the part that answers `query` set off; case and accents do not matter. */
export function Highlighted({ text, query }: { text: string; query: string }): JSX.Element {
  const found = findLoosely(text, query.trim());
  if (found === undefined) return <>{text}</>;
  const [start, end] = found;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

/**
 * Where `query` stands in `text`, as UTF-16 offsets: at the start of a word if it does so anywhere. Letters are
 * compared without case and accents, one code point at a time, so that offsets stay those of `text`.
 */
export function findLoosely(text: string, query: string): [start: number, end: number] | undefined {
  const letters = [...text];
  const wanted = [...query].map(bare);
  if (wanted.length === 0) return undefined;
  const folded = letters.map(bare);
  const matchesAt = (at: number) => wanted.every((letter, index) => folded[at + index] === letter);
  const starts = letters.map((_, at) => at).filter(matchesAt);
  const start = starts.find((at) => at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? '')) ?? starts[0];
  if (start === undefined) return undefined;
  const before = letters.slice(0, start).join('').length;
  return [before, before + letters.slice(start, start + wanted.length).join('').length];
}

const bare = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
