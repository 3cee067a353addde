import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitSentences, sentencesOf } from '../../../../components/card/sentences';

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['One thing.', ['One thing.']],
    ['One thing. Another thing.', ['One thing.', 'Another thing.']],
    ['He met Gen. Mazloum Abdi in Hasakah. They signed.', ['He met Gen. Mazloum Abdi in Hasakah.', 'They signed.']],
    ['The U.S. Treasury agreed. So did others.', ['The U.S. Treasury agreed.', 'So did others.']],
    ['Named on 3 Sept. 2024 in Rome.', ['Named on 3 Sept. 2024 in Rome.']],
    ['“We agree.” Talks go on.', ['“We agree.”', 'Talks go on.']],
    ['Founded in 1949. 32 states belong to it.', ['Founded in 1949.', '32 states belong to it.']],
    ['It grew by 3.5 per cent.', ['It grew by 3.5 per cent.']],
    ['Is it over? Nobody knows!', ['Is it over?', 'Nobody knows!']],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('whole sentences as far as they fit', () => {
    const text = 'First words here. Second words here. Third words here.';
    expect(fitSentences(text, 100)).toBe(text);
    expect(fitSentences(text, 40)).toBe('First words here. Second words here.');
    expect(fitSentences(text, 17)).toBe('First words here.');
    expect(fitSentences(text, 14)).toBe('First words…');
    expect(fitSentences(text, 3)).toBe('');
    expect(fitSentences('', 50)).toBe('');
  });

  test('never more than there is room for, never words that were not there', () => {
    const words = fc.array(fc.constantFrom('Alpha', 'beta.', 'gamma,', 'Delta.', 'U.S.', 'no.', 'epsilon!'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: -20, max: 200 }), (list, room) => {
        const text = list.join(' ');
        const fitted = fitSentences(text, room);
        expect(fitted.length).toBeLessThanOrEqual(Math.max(0, room));
        expect(text.startsWith(fitted.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
