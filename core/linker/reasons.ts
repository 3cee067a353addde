import type { Posting } from '../lexicon/lexicon';
import type { Reason } from './document';
import type { Page } from './gather/page';
import { isShort } from './gather/short-forms';
import type { PageMention } from './settle/page-mention';
import { classOf, OTHER, unitAt } from './units/char-class';
import type { Candidate } from './weigh/candidates';
import { F } from './weigh/features';

/** No more reasons than a reader will read. */
const MOST = 3;

/** Quotation marks, commas and blanks around words that a reason puts in quotation marks of its own. */
const AROUND = /^[\s,;:"“”„«»「」『』《》]+|[\s,;:"“”„«»「」『』《》]+$/g;
const quotable = (words: string): string =>
  isPlain(unitAt(words, 0)) && isPlain(unitAt(words, words.length - 1)) ? words : words.replace(AROUND, '');
const isPlain = (unit: number): boolean => classOf(unit) < OTHER;

/** The words that tell the office, as written before the name. */
const officeWords = ({ from, scanned }: PageMention): string =>
  quotable(from.run.text.slice(scanned.phraseStart, scanned.nameStart));

/** Names of countries that take the article. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Vatican)|Republic|Kingdom|Islands|Emirates|States/;

/** What a seat of government stands for, its English name with the article. */
function ruler({ entities }: Page, entity: number): Reason {
  const name = entities.name(entity);
  const country = entities.kind(entity) === 'place';
  const article = country ? WITH_ARTICLE.test(name) : /^[A-Z]/.test(name);
  return { code: country ? 'metonym' : 'metonym-body', subject: article ? `the ${name}` : name };
}

/** A meaning that a name has this often is what it mostly means. */
const MOSTLY = 0.5;
/** How strong a reason words are that leave no other meaning. */
const TOLD = 4;
/** … and that every country's body has, on a page about one country. */
const HERE = 6;

/** True when the words beside made a meaning sure that the name seldom has: "[Target] fired its chief executive". */
function isTold({ lexicon }: Page, mention: PageMention, { entity, prior }: Posting): boolean {
  if (prior < MOSTLY) return false;
  const known = lexicon.postings(mention.scanned.alias).find((posting) => posting.entity === entity);
  return (known?.prior ?? 0) < MOSTLY;
}

/** The strongest reasons, of equal ones the earlier before the later. */
class Strongest {
  count = 0;
  readonly #reasons: (Reason | undefined)[] = new Array(MOST).fill(undefined);
  readonly #strengths = new Float64Array(MOST);

  add(strength: number, reason: Reason): void {
    if (strength <= 0) return;
    const reasons = this.#reasons;
    const strengths = this.#strengths;
    let at = this.count;
    for (; at > 0 && (strengths[at - 1] as number) < strength; at--) {
      if (at === MOST) continue;
      reasons[at] = reasons[at - 1];
      strengths[at] = strengths[at - 1] as number;
    }
    if (at === MOST) return;
    reasons[at] = reason;
    strengths[at] = strength;
    if (this.count < MOST) this.count++;
  }

  /** The reasons, which are then forgotten. */
  take(): Reason[] {
    const taken = this.#reasons.slice(0, this.count) as Reason[];
    this.count = 0;
    return taken;
  }
}

/** Used again for every link: making one takes longer than filling it. */
const found = new Strongest();

/**
 * What made a link, strongest first, from the contributions of its features. `standsFor` = entity that the name of a
 * seat stands for.
 */
export function reasonsFor(
  page: Page,
  mention: PageMention,
  chosen: Candidate,
  weights: Float64Array,
  standsFor?: number,
): Reason[] {
  const { posting, row } = chosen;
  const { entity } = posting;
  const weight = (feature: number) => (row[feature] as number) * (weights[feature] as number);
  const anchor = page.evidence.anchors.of(entity);
  const surface = quotable(mention.text);
  if (isShort(posting) && anchor) {
    const strength = 9 + weight(F.fullBefore) + weight(F.fullAfter);
    if (anchor.paragraph === 0) found.add(strength, { code: 'page-title', subject: anchor.surface, paragraph: 0 });
    else found.add(strength, { code: 'full-name-elsewhere', subject: anchor.surface, paragraph: anchor.paragraph });
  } else if (chosen.takesGiven || (mention.many && !isShort(posting)))
    found.add(8, { code: 'full-name', subject: surface });
  if (row[F.acronymDefined]) found.add(10, { code: 'acronym-defined', subject: page.entities.name(entity) });
  const told = row[F.titleFits] || row[F.demonymFits] ? officeWords(mention) : '';
  if (row[F.titleThen] && page.day > 0)
    found.add(3 + weight(F.titleThen), { code: 'office-then', ...(told && { subject: told }) });
  if (row[F.titleFits] || row[F.demonymFits]) {
    found.add(2.5 + weight(F.titleFits) + weight(F.demonymFits), {
      code: 'title-words',
      ...(told && { subject: told }),
    });
  }
  if (standsFor !== undefined) found.add(20, ruler(page, standsFor));
  if ((row[F.related] as number) > 0.3) {
    const other = page.evidence.ties.strongest(entity);
    if (other >= 0) found.add(1 + weight(F.related), { code: 'related-on-page', subject: page.entities.name(other) });
  }
  // What makes "Foreign Ministry" that of a country is that the country is spoken of.
  const ofCountry =
    (row[F.genericHere] ? HERE : 0) + ((row[F.sameCountry] as number) > 0.2 ? weight(F.sameCountry) : 0);
  if (ofCountry > 0) found.add(ofCountry, { code: 'same-country', subject: page.entities.country(entity) });
  const isSpoken = row[F.acronymDefined] === 0 && isTold(page, mention, posting);
  const kind =
    (isSpoken ? TOLD : 0) +
    weight(F.placingPlace) +
    weight(F.placeNounPlace) +
    weight(F.speechPerson) +
    weight(F.honorificPerson) +
    weight(F.tailPerson);
  if (kind > 0) found.add(kind, { code: 'expected-kind', subject: page.entities.kind(entity) });
  if ((posting.prior >= MOSTLY && !isSpoken) || found.count === 0)
    found.add(0.5 + posting.prior, { code: 'prior', subject: surface });
  if (mention.postings.length === 1) found.add(0.4, { code: 'only-candidate', subject: surface });
  return found.take();
}
