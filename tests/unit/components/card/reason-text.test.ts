import { expect, test } from 'vitest';
import { reasonText } from '../../../../components/card/reason-text';
import type { Reason } from '../../../../core/linker/document';

test.each<[Reason, string]>([
  [{ code: 'full-name', subject: 'Ahmed al-Sharaa' }, '“Ahmed al-Sharaa” is the full name'],
  [
    { code: 'full-name-elsewhere', subject: 'Ahmed al-Sharaa', paragraph: 1 },
    '“Ahmed al-Sharaa” appears in paragraph 1',
  ],
  [{ code: 'page-title', subject: 'Ahmed al-Sharaa', paragraph: 0 }, '“Ahmed al-Sharaa” appears in the page title'],
  [{ code: 'title-words', subject: 'Syrian President' }, '“Syrian President” stands with the name'],
  [{ code: 'title-words' }, 'the office stands with the name'],
  [{ code: 'office-then', subject: 'President' }, 'the person held the office of “President” at the page’s date'],
  [{ code: 'office-then' }, 'the person held that office at the page’s date'],
  [{ code: 'prior', subject: 'Trump' }, '“Trump” mostly means this in the news'],
  [{ code: 'acronym-defined', subject: 'Hayat Tahrir al-Sham' }, 'the page spells it out as “Hayat Tahrir al-Sham”'],
  [{ code: 'related-on-page', subject: 'Syria' }, 'Syria is named on this page too'],
  [{ code: 'same-country' }, 'other names on this page belong to the same country'],
  [{ code: 'expected-kind', subject: 'place' }, 'the words around it speak of a place'],
  [{ code: 'metonym', subject: 'Syria' }, 'the place stands for the government of Syria here'],
  [{ code: 'metonym-body', subject: 'the European Union' }, 'the place stands for the European Union here'],
  [{ code: 'only-candidate' }, 'no other entry has this name'],
])('%j', (reason, expected) => {
  expect(reasonText(reason)).toBe(expected);
});
