import { joinerOfReasons, whyText } from '../../components/card/why-text';
import type { Link } from '../../core/linker/document';
import { linkDocument } from '../../core/linker/link-document';
import { type ScannedRun, scanRuns } from '../../core/linker/scan/scan-run';
import type { Pack } from '../../core/pack/open-pack';
import { languageTag } from '../../core/page/language-tag';
import type { PageLink } from '../../core/page/page-link';
import { type Detected, sampleOf, spokenLanguage, toldEnglish } from '../../core/page/spoken-language';
import type { ContentToBackground, LinkAnswer } from '../../platform/messages';
import type { Dataset } from './dataset';

/** How many documents are kept; the least recently asked is forgotten first and will be sent again. */
const MOST = 60;

interface HeldDocument {
  runs: Map<number, ScannedRun>;
  language?: Language;
  /** Entities whose cards this document already has. */
  sent: Set<string>;
}

/** The language a document is read in, and what it says of itself (BCP 47). */
interface Language {
  read: string;
  said: string;
  /** False while there was too little text to tell. */
  isSure: boolean;
}

type LinkAsk = Parameters<ContentToBackground['page.link']>[0];

/** The runs of open documents, scanned once each; links are decided anew for the whole document at every change. */
export class Documents {
  #documents = new Map<string, HeldDocument>();
  readonly #dataset: Dataset;
  readonly #detect: (text: string) => Promise<Detected>;

  /** @param detect tells the language of a text */
  constructor(dataset: Dataset, detect: (text: string) => Promise<Detected>) {
    this.#dataset = dataset;
    this.#detect = detect;
  }

  /** Opens what links need, and does what is slow the first time while a worker that just woke waits for the files. */
  prepare(): Promise<Pack> {
    const opening = this.#dataset.pack();
    joinerOfReasons();
    return opening;
  }

  async link(ask: LinkAsk): Promise<LinkAnswer> {
    const [pack, language] = await Promise.all([this.prepare(), this.#languageOf(ask)]);
    const held = this.#hold(ask);
    if (held === undefined) return { status: 'resend' };
    for (const key of ask.removed) held.runs.delete(key);
    const isReadAnew = held.language !== undefined && held.language.read !== language.read;
    const before = isReadAnew ? [...held.runs.values()].map(({ run }) => run) : [];
    held.language = language;
    for (const scanned of scanRuns([...before, ...ask.runs], pack.lexicon, language.read))
      held.runs.set(scanned.run.key, scanned);
    const runs = [...held.runs.values()].sort((a, b) => a.run.order - b.run.order);
    const links = linkDocument({ ...ask.info, lang: language.read }, runs, pack.lexicon, pack.entities);
    const fresh = [...new Set(links.map((link) => link.entity))].filter((entity) => !held.sent.has(entity));
    const cards = await pack.cards(fresh);
    for (const entity of fresh) held.sent.add(entity);
    return { status: 'links', links: links.map(forPage), cards, dataset: pack.info };
  }

  forget(document: string): void {
    this.#documents.delete(document);
  }

  /** Told once a document, by the first text that is long enough for it. */
  async #languageOf({ document, held, info, runs }: LinkAsk): Promise<Language> {
    const said = languageTag(info.lang);
    const known = held > 0 ? this.#documents.get(document)?.language : undefined;
    if (known?.isSure && known.said === said) return known;
    const sample = sampleOf(runs);
    if (sample === '') return { read: said, said, isSure: false };
    const detected = toldEnglish(sample) ?? (await this.#detect(sample));
    return { read: spokenLanguage(said, detected), said, isSure: true };
  }

  /** The document as held, new when the caller starts it; undefined when runs it counts on are gone. */
  #hold({ document, held: expected }: LinkAsk): HeldDocument | undefined {
    const known = this.#documents.get(document);
    if (expected > 0 && known?.runs.size !== expected) return undefined;
    const kept = expected > 0 && known ? known : { runs: new Map(), sent: new Set<string>() };
    this.#documents.delete(document);
    this.#documents.set(document, kept);
    for (const oldest of this.#documents.keys()) {
      if (this.#documents.size <= MOST) break;
      this.#documents.delete(oldest);
    }
    return kept;
  }
}

/** The reasons become a sentence here: no page needs their wording. */
const forPage = ({ reasons, ...link }: Link): PageLink => ({ ...link, why: whyText(reasons) });
