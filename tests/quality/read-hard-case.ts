import type { PageInfo, Place, Run } from '../../core/linker/document';

/** An expectation of a hard case; `entity` '' = must not link. Offsets are those of the run's text. */
interface Expectation {
  run: number;
  start: number;
  end: number;
  surface: string;
  entity: string;
}

interface HardCase {
  info: PageInfo;
  runs: Run[];
  wanted: Expectation[];
}

const PLACE = /^(title|heading|body|caption|byline|furniture): /;

/** Reads the notation of tests/quality/hard-cases.ts. */
export function readHardCase(source: string): HardCase {
  const [head, body] = source.includes(' :: ') ? (source.split(' :: ') as [string, string]) : ['', source];
  const [date = '', title = ''] = head.split('|');
  const wanted: Expectation[] = [];
  const runs = body.split('\n').map((line, key): Run => {
    const place = (line.match(PLACE)?.[1] ?? 'body') as Place;
    const marked = line.replace(PLACE, '');
    let text = '';
    let last = 0;
    for (const match of marked.matchAll(/\[([^\]=]+)=([^\]]*)\]/g)) {
      const [all, surface = '', entity = ''] = match;
      text += marked.slice(last, match.index);
      wanted.push({ run: key, start: text.length, end: text.length + surface.length, surface, entity });
      text += surface;
      last = match.index + all.length;
    }
    return { key, order: key, text: text + marked.slice(last), place };
  });
  return { info: { title: title.trim(), lang: 'en', date, host: '' }, runs, wanted };
}
