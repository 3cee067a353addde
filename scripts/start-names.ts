import { reasonText } from '../components/card/reason-text';
import { lookInEnglish } from '../components/interface/messages';
import { speakThrough } from '../components/say';
import { identitiesOf, openDataset } from '../tests/quality/dataset';
import { linkPage } from '../tests/quality/link-page';

interface Row {
  surface: string;
  entity: string;
  count: number;
  confidence: number;
  why: string;
}

/**
 * The names the linker finds on a page of this computer, as lines of a table: what is written, how often, who is
 * meant, how sure that is (the best of its mentions) and why. The same reader and linker as in the extension.
 */
export async function namesTable(address: string): Promise<string[]> {
  speakThrough(lookInEnglish);
  const pack = openDataset();
  const { links, page } = await linkPage(address, pack, await identitiesOf(pack));
  const rows = new Map<string, Row>();
  for (const { link } of links) {
    const run = page.runs[link.run];
    const surface = run?.text.slice(link.start, link.end) ?? '';
    const key = `${surface}\n${link.entity}`;
    const row = rows.get(key) ?? { surface, entity: link.entity, count: 0, confidence: 0, why: '' };
    row.count += 1;
    if (link.confidence > row.confidence) {
      row.confidence = link.confidence;
      row.why = link.reasons.slice(0, 2).map(reasonText).join(' · ');
    }
    rows.set(key, row);
  }
  const cells = [...rows.values()].map(({ surface, count, entity, confidence, why }) => [
    count > 1 ? `${surface} ×${count}` : surface,
    entity,
    confidence.toFixed(2),
    why,
  ]);
  return inColumns([['on the page', 'entity', 'sure', 'why'], ...cells]);
}

/** Pads every column but the last to its widest cell. */
function inColumns(rows: string[][]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
