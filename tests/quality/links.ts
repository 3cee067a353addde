/**
 * `npm run links -- <files>`: runs the real scanner and linker without a browser over gold (.jsonl), text (.txt) and
 * pages (.html, .html.gz, http://localhost…) and prints one JSON line a document:
 * {doc, mentions: [{start, end, title?, wikidata?, names, confidence, reasons}]}, offsets in UTF-16 code units of the
 * document's text (of a page: of its runs joined by line feeds).
 */
import { existsSync, readFileSync } from 'node:fs';
import { reasonText } from '../../components/card/reason-text';
import { lookInEnglish } from '../../components/interface/messages';
import { speakThrough } from '../../components/say';
import { identitiesOf, openDataset } from './dataset';
import { type GoldDocument, readGold } from './gold';
import { linkGold } from './link-gold';
import { linkPage } from './link-page';

speakThrough(lookInEnglish);
const sources = process.argv.slice(2);
const missing = sources.filter((source) => !source.includes('://') && !existsSync(source));
if (sources.length === 0 || missing.length > 0) {
  for (const file of missing) console.error(`${file}: no such file`);
  console.error('Usage: npm run links -- <files .jsonl .txt .html .html.gz, or http://localhost… addresses>');
  process.exit(2);
}
const pack = openDataset();
const identities = await identitiesOf(pack);

async function linksOf(source: string) {
  if (/\.html?(\.gz)?$/.test(source) || /^https?:/.test(source)) return [await linkPage(source, pack, identities)];
  const documents: GoldDocument[] = source.endsWith('.jsonl')
    ? readGold(source)
    : [{ doc: source, text: readFileSync(source, 'utf8'), mentions: [] }];
  return documents.map((document) => ({ doc: document.doc, links: linkGold(document, pack, identities) }));
}

for (const source of sources) {
  for (const { doc, links } of await linksOf(source)) {
    const mentions = links.map(({ start, end, identity, link }) => {
      const { title, wikidata, names } = identity;
      return { start, end, title, wikidata, names, confidence: link.confidence, reasons: link.reasons.map(reasonText) };
    });
    console.log(JSON.stringify({ doc, mentions }));
  }
}
