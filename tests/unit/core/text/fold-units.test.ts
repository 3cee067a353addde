import { describe, expect, it } from 'vitest';
import { KIND_RUN, LETTER, UNIT_MASK, UPPER } from '../../../../core/text/fold-classes';
import { EXPANSIONS } from '../../../../core/text/fold-table';
import { FOLD, kindOf } from '../../../../core/text/fold-units';

const all = Array.from({ length: 0x10000 }, (_, c) => c);

describe('the fold table', () => {
  it('covers every unit', () => expect(FOLD).toHaveLength(0x10000));

  it('folds what is folded to itself', () => {
    const unstable = all.filter((c) => {
      const t = FOLD[c] as number;
      const unit = t & UNIT_MASK;
      const folds = (t & LETTER) !== 0 || kindOf(t) === KIND_RUN;
      return folds && ((FOLD[unit] as number) & UNIT_MASK) !== unit;
    });
    expect(unstable.map((c) => c.toString(16))).toEqual([]);
  });

  it('knows capitals as Unicode does', () => {
    const wrong = all.filter((c) => {
      const t = FOLD[c] as number;
      return (
        (t & LETTER) !== 0 && ((t & UPPER) !== 0) !== (String.fromCharCode(c).toLowerCase() !== String.fromCharCode(c))
      );
    });
    expect(wrong.map((c) => c.toString(16))).toEqual([]);
  });

  it('expands only to letters that are folded', () => {
    const wrong = EXPANSIONS.filter((word) =>
      [...word].some((c) => ((FOLD[c.charCodeAt(0)] as number) & UNIT_MASK) !== c.charCodeAt(0)),
    );
    expect(wrong).toEqual([]);
  });
});
