import { describe, expect, test } from 'vitest';
import { copyText } from '../../../../components/card/copy-text';
import { airport } from '../../../gallery/fixtures/others';
import { sharaa } from '../../../gallery/fixtures/people';

describe('a copied card', () => {
  test('as text can be read anywhere', () => {
    const [head, about, statements, asOf] = copyText(sharaa, 'text').split('\n\n');
    expect(head).toBe('Ahmed al-Sharaa (أحمد الشرع)');
    expect(about).toBe(sharaa.background);
    expect(statements?.split('\n').slice(0, 2)).toEqual([
      'President of Syria, since January 2025 (as of November 2025)',
      'Leader of Hayat Tahrir al-Sham, October 2017 – January 2025',
    ]);
    expect(asOf).toMatch(/^as of /);
  });

  test('says what a thing is where its background does not', () => {
    const body = { ...airport, line: 'Airport in Malaysia', background: 'Opened in 1998.' };
    expect(copyText(body, 'text').split('\n\n')[1]).toBe('Airport in Malaysia. Opened in 1998.');
    expect(copyText({ ...body, background: 'An airport in Malaysia.', isLineTold: true }, 'text')).not.toContain(
      'Airport in',
    );
    expect(copyText(airport, 'text').split('\n\n')[1]).toBe(airport.line);
  });

  test('as Markdown links every statement to its sources, and nothing in it is taken for Markdown', () => {
    const odd = {
      ...sharaa,
      name: 'A*b_c',
      facts: [{ text: 'Said <b>[so]</b>.', asOf: '2025', sources: [0] }],
      sources: [{ publisher: 'The [Paper]', title: 'T', url: 'https://example.org/a b', date: '2025' }],
    };
    const lines = copyText(odd, 'markdown').split('\n');
    expect(lines[0]).toBe('**A\\*b\\_c** (أحمد الشرع)');
    expect(lines).toContain(
      '- Said \\<b\\>\\[so\\]\\</b\\> (as of 2025) [The \\[Paper\\]](<https://example.org/a%20b>)',
    );
  });

  test('as citation says each thing with its date and where it stands', () => {
    const [name, ...cited] = copyText(sharaa, 'citation').split('\n');
    expect(name).toBe('Ahmed al-Sharaa (أحمد الشرع)');
    expect(cited).toHaveLength(sharaa.roles.length + sharaa.facts.length);
    expect(cited.at(-1)).toBe(
      'Addressed the UN General Assembly in New York in September 2025 (as of November 2025). ' +
        'Business Recorder (AFP), “Syrian leader Sharaa to head to Washington in November: US envoy”, ' +
        '1 November 2025, https://www.brecorder.com/news/40390410/syrian-leader-sharaa-to-head-to-washington-in-november-us-envoy',
    );
  });
});
