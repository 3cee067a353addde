import type { JSX } from 'preact';

/** Longest word kept on one line; a longer one may break at its hyphen. */
const LONGEST_WHOLE = 24;

/** A sentence of the dataset, which speaks English whatever the interface does. */
export const Prose = ({ text }: { text: string }): JSX.Element => (
  <span lang="en">
    <Unbroken text={text} />
  </span>
);

/** Text in which names with a particle ("al-Sharaa", "Abd-el") are not torn apart at their hyphen. */
export function Unbroken({ text }: { text: string }): JSX.Element {
  const pieces = text.split(/(\S+)/);
  return (
    <>
      {pieces.map((piece, index) =>
        isWhole(piece) ? (
          <span key={index} class="whole">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}

const isWhole = (word: string): boolean => /(?:^|\P{L})\p{L}{1,3}[-‐]\p{L}/u.test(word) && word.length <= LONGEST_WHOLE;
