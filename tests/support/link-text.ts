import type { Lexicon } from '../../core/lexicon/lexicon';
import type { Link, PageInfo, Place } from '../../core/linker/document';
import { linkDocument } from '../../core/linker/link-document';
import { scanRun } from '../../core/linker/scan/scan-run';
import type { EntityTable } from '../../core/pack/entity-table';

const PLACE = /^(title|heading|body|caption|byline|furniture): /;

/** Links a text; each line is a run. A line may begin with its place: `heading: …`. */
export function linkText(
  text: string,
  world: { lexicon: Lexicon; entities: EntityTable },
  info: Partial<PageInfo> = {},
): { links: Link[]; surfaces: string[] } {
  const page: PageInfo = { title: '', lang: 'en', date: '', host: '', ...info };
  const lines = text.split('\n');
  const texts = lines.map((line) => line.replace(PLACE, ''));
  const runs = lines.map((line, key) => {
    const place = (line.match(PLACE)?.[1] ?? 'body') as Place;
    return scanRun({ key, order: key, text: texts[key] as string, place }, world.lexicon, page.lang);
  });
  const links = linkDocument(page, runs, world.lexicon, world.entities);
  return { links, surfaces: links.map((link) => (texts[link.run] as string).slice(link.start, link.end)) };
}
