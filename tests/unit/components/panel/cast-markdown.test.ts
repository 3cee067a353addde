import { expect, test } from 'vitest';
import { castMarkdown } from '../../../../components/panel/cast-markdown';
import { airport, country } from '../../../gallery/fixtures/others';
import { sharaa } from '../../../gallery/fixtures/people';

const origin = { title: 'A report', url: 'https://example.org/a', date: '2025-11-01', dataTo: '2025-11-12' };

test('the names of a page as Markdown', () => {
  expect(castMarkdown([country, sharaa], origin)).toBe(`# Who is who: A report

<https://example.org/a> · 1 November 2025

- **Syria** (سوريا): Country in Western Asia
- **Ahmed al-Sharaa** (أحمد الشرع): Syrian politician, president since January 2025

## Ties

- Ahmed al-Sharaa leads Syria (since January 2025)

*Backgrounder data to 12 November 2025*
`);
});

test('what is not known is left out, and nothing in a name formats', () => {
  const tricky = { ...airport, name: 'A *b* [c](d) <e> #1\n# f', line: '_x_ `y`' };
  expect(castMarkdown([tricky], { title: '', url: '', date: '', dataTo: '' })).toBe(`# Who is who

- **A \\*b\\* \\[c\\](d) \\<e\\> \\#1 \\# f**: \\_x\\_ \\\`y\\\`
`);
});
