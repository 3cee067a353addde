import { linkText } from '../support/link-text';
import { smallWorld } from '../support/small-world';

const world = smallWorld();

export interface HardCaseResult {
  /** One line for each expectation that fails; empty when all hold. */
  failures: string[];
  expectations: number;
}

/** Links one text of tests/quality/hard-cases.ts and compares. */
export function runHardCase(source: string): HardCaseResult {
  const [head, body] = source.includes(' :: ') ? (source.split(' :: ') as [string, string]) : ['', source];
  const [date = '', title = ''] = head.split('|');
  const wanted: { line: number; start: number; end: number; entity: string; surface: string }[] = [];
  const lines = body.split('\n').map((line, index) => {
    let text = '';
    let last = 0;
    for (const match of line.matchAll(/\[([^\]=]+)=([^\]]*)\]/g)) {
      text += line.slice(last, match.index);
      const surface = match[1] as string;
      wanted.push({
        line: index,
        start: text.length,
        end: text.length + surface.length,
        entity: match[2] as string,
        surface,
      });
      text += surface;
      last = match.index + match[0].length;
    }
    return text + line.slice(last);
  });
  const offsets = lines.map((line) => line.match(/^(title|heading|body|caption|byline|furniture): /)?.[0].length ?? 0);
  const { links } = linkText(lines.join('\n'), world, { date, title: title.trim() });
  const failures: string[] = [];
  for (const { line, start, end, entity, surface } of wanted) {
    const shift = offsets[line] as number;
    const met = links.filter((link) => link.run === line && link.start + shift < end && link.end + shift > start);
    const exact = met.find((link) => link.start + shift === start && link.end + shift === end);
    const got = met.map((link) => `${link.entity} ${link.confidence}`).join(', ') || 'nothing';
    if (entity === '' ? met.length > 0 : exact?.entity !== entity)
      failures.push(`${surface}: wanted ${entity || 'nothing'}, got ${got}`);
  }
  return { failures, expectations: wanted.length };
}
