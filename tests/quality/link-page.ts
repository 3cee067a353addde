import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Element, Window } from 'happy-dom';
import type { PageInfo, Run } from '../../core/linker/document';
import { linkDocument } from '../../core/linker/link-document';
import { scanRun } from '../../core/linker/scan/scan-run';
import type { Pack } from '../../core/pack/open-pack';
import type { Identity } from './dataset';
import { type GoldLink, placeLinks } from './link-gold';

/** A page as the content script reads it. */
interface ReadPage {
  info: PageInfo;
  runs: Run[];
}

async function htmlOf(source: string): Promise<string> {
  if (/^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?\//.test(source)) return (await fetch(source)).text();
  if (/^https?:/.test(source)) throw new Error(`${source}: only pages on localhost are read`);
  const bytes = readFileSync(source);
  return (source.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The content script's reader expects a page's globals and an extension's. */
async function contentReader() {
  const globals = globalThis as Record<string, unknown>;
  globals.chrome ??= { runtime: { id: 'quality' } };
  globals.Node ??= { ELEMENT_NODE: 1, TEXT_NODE: 3, CDATA_SECTION_NODE: 4, DOCUMENT_FRAGMENT_NODE: 11 };
  globals.Element ??= Element;
  const [{ walk }, { rootContext }, { pageInfo }] = await Promise.all([
    import('../../entrypoints/content/scan/walk'),
    import('../../entrypoints/content/scan/context'),
    import('../../entrypoints/content/scan/page-info'),
  ]);
  return { walk, rootContext, pageInfo };
}

/** Reads a page with the content script's own walk over a parsed document; scripts and styles are not run. */
async function readPage(source: string, address: string): Promise<ReadPage> {
  const { walk, rootContext, pageInfo } = await contentReader();
  const window = new Window({
    url: address,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      disableComputedStyleRendering: true,
    },
  } as ConstructorParameters<typeof Window>[0]);
  const html = (await htmlOf(source)).replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '');
  window.document.write(html);
  const document = window.document as unknown as Document;
  const root = document.documentElement;
  const steps = walk(root, rootContext(root), { deep: true, isOurs: () => false });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const runs = step.value.runs.map(({ text, place, lang }, key): Run => {
    return lang === undefined ? { key, order: key, text, place } : { key, order: key, text, place, lang };
  });
  const info = pageInfo(document);
  await window.happyDOM.close();
  return { info, runs };
}

/** Links a page; offsets are those of its runs joined by line feeds. */
export async function linkPage(
  source: string,
  { lexicon, entities }: Pick<Pack, 'lexicon' | 'entities'>,
  identities: ReadonlyMap<string, Identity>,
  address = 'https://example.org/',
): Promise<{ doc: string; links: GoldLink[]; page: ReadPage }> {
  const page = await readPage(source, /^https?:/.test(source) ? source : address);
  const scanned = page.runs.map((run) => scanRun(run, lexicon, run.lang ?? page.info.lang));
  const starts: number[] = [];
  let at = 0;
  for (const run of page.runs) {
    starts.push(at);
    at += run.text.length + 1;
  }
  const links = placeLinks(linkDocument(page.info, scanned, lexicon, entities), starts, identities);
  return { doc: source, links, page };
}
