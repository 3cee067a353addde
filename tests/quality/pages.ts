import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Pack } from '../../core/pack/open-pack';
import type { Identity } from './dataset';
import { PAGES_FOLDER } from './gold-files';
import { linkPage } from './link-page';

/** A line of the pages' index. */
interface PageEntry {
  file: string;
  url: string;
  authors: string[];
  publisherTags: string[];
}

interface PagesFigures {
  pages: number;
  links: number;
  /** Publishers' tags that are full names in the dataset and stand in the text; how many were linked. */
  tags: number;
  linked: number;
  missed: string[];
  /** Links on the names of the page's authors. */
  bylines: string[];
  /** Links outside the article with a confidence below 0.9. */
  loose: number;
}

/** Entities a tag may mean as a full name. */
function meanings(tag: string, lang: string, { lexicon, entities }: Pack): Set<string> {
  for (const found of lexicon.scan(tag, lang)) {
    if (found.start === 0 && found.end === tag.length) {
      const full = lexicon
        .postings(found.alias)
        .filter(({ flags }) => !(flags & (AliasFlag.Short | AliasFlag.Metonym)));
      return new Set(full.map((posting) => entities.id(posting.entity)));
    }
  }
  return new Set();
}

/** Links the real pages beside the project; undefined when they are not there. */
export async function measurePages(
  pack: Pack,
  identities: ReadonlyMap<string, Identity>,
): Promise<PagesFigures | undefined> {
  const index = join(PAGES_FOLDER, 'index.json');
  if (!existsSync(index)) return undefined;
  const entries = JSON.parse(readFileSync(index, 'utf8')) as PageEntry[];
  const figures: PagesFigures = { pages: 0, links: 0, tags: 0, linked: 0, missed: [], bylines: [], loose: 0 };
  for (const { file, url, authors, publisherTags } of entries) {
    const { links, page } = await linkPage(join(PAGES_FOLDER, file), pack, identities, url);
    figures.pages++;
    figures.links += links.length;
    const text = page.runs.map((run) => run.text);
    const linked = new Set(links.map((made) => made.identity.id));
    for (const tag of publisherTags) {
      const wanted = meanings(tag, page.info.lang.slice(0, 2), pack);
      const inText = text.some((run, at) => page.runs[at]?.place === 'body' && run.includes(tag));
      if (wanted.size === 0 || !inText) continue;
      figures.tags++;
      if ([...wanted].some((entity) => linked.has(entity))) figures.linked++;
      else figures.missed.push(`${file}: ${tag}`);
    }
    for (const { link } of links) {
      const run = page.runs[link.run];
      if (run?.place === 'furniture' && link.confidence < 0.9) figures.loose++;
      if (pack.entities.kind(pack.entities.numberOf(link.entity)) !== 'person') continue;
      const surface = run?.text.slice(link.start, link.end) ?? '';
      const before = run?.text.slice(Math.max(0, link.start - 30), link.end) ?? '';
      if (
        authors.some(
          (author) =>
            author.includes(surface) &&
            before.includes(author.slice(0, author.indexOf(surface))) &&
            surface.includes(' '),
        )
      )
        figures.bylines.push(`${file}: ${surface}`);
    }
  }
  return figures;
}
