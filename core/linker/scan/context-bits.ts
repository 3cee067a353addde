/**
 * What the words around a mention say, as bits of {@link MentionContext.bits}. All 32 of a number are taken, and
 * `1 << 32` is 1 again: the next one needs a second number beside `bits`, as `cues` is.
 */
export const Bit = {
  /** The mention begins a sentence: its capital says nothing. */
  SentenceStart: 1 << 0,
  /** Written without a capital in a script that has them. */
  Lower: 1 << 1,
  /** All letters are capitals. */
  Upper: 1 << 2,
  /** The script has no capitals. */
  Caseless: 1 << 3,
  /** Capitals of the run say nothing: a headline in Title Case or CAPITALS. */
  Headline: 1 << 4,
  /** Mr, Dr, Sir stands before. */
  Honorific: 1 << 5,
  /** "the" stands directly before. */
  Article: 1 << 6,
  /** A preposition of place stands before. */
  Placing: 1 << 7,
  /** "City of", "province", "-based" and the like stand beside. */
  PlaceNoun: 1 << 8,
  /** A verb of saying follows. */
  Speech: 1 << 9,
  /** "who" or an age follows. */
  PersonTail: 1 << 10,
  /** An office of which the mention is the object: "Governor of Texas". */
  OfficeOf: 1 << 11,
  /** A capitalised noun and "of" stand before: "University of Michigan". */
  HeadOf: 1 << 12,
  /** "Lake", "calle", "شارع" stands directly before. */
  LeadingHead: 1 << 13,
  /** "Street", "University", "Prize" follows with a capital. */
  RightHead: 1 << 14,
  /** A capitalised word is joined by a hyphen on the left / on the right. */
  HyphenLeft: 1 << 15,
  HyphenRight: 1 << 16,
  /** Stands after a slash: "REUTERS/Name". */
  AfterSlash: 1 << 17,
  /** Stands alone in brackets. */
  Bracketed: 1 << 18,
  Possessive: 1 << 19,
  /** An office follows: "Georgia Gov." */
  OfficeRight: 1 << 20,
  /** The words left of the name belong to a credit: "Photo by …". */
  Credit: 1 << 21,
  /** The capitalised words that seem to lengthen the name begin a sentence, or capitals are ordinary here. */
  LeftUnsure: 1 << 22,
  RightUnsure: 1 << 23,
  /** "and", "&" joins a capitalised head: "Johnson & Johnson". */
  Ampersand: 1 << 24,
  /** A comma and a capitalised word follow: "Paris, Texas". */
  CommaName: 1 << 25,
  /** The whole run is this mention. */
  Alone: 1 << 26,
  Quoted: 1 << 27,
  /** A sign of currency follows: "US$1 billion". */
  Money: 1 << 28,
  /** "beat", "squad": a country's team is meant. */
  Sport: 1 << 29,
  /** A rank with a capital stands directly before: "Captain", "President". */
  Ranked: 1 << 30,
  /** "province", "district" stands beside: not the town of that name. */
  Division: 1 << 31,
} as const;

/** What the words around a span say. Offsets are UTF-16 code units of the run's text. */
export interface MentionContext {
  bits: number;
  /** Rules that the words beside may set off, bits of cues.ts. */
  cues: number;
  /** Start of the capitalised words left of the span that may belong to one longer name; the span's own start if none. */
  nameStart: number;
  /** End of such words on the right. */
  nameEnd: number;
  /** Start of the phrase that tells the office ("Syrian President …"), ≤ nameStart. */
  phraseStart: number;
  /** English key words of the office told beside the name, in no order. */
  titles: readonly string[];
  /** ISO codes of the countries that adjectives beside the name speak of. */
  demonyms: readonly string[];
}

/** What beside a name tells that it is a place’s. */
export const PLACED = Bit.Placing | Bit.PlaceNoun | Bit.CommaName;
/** … or that something belongs to it. */
export const PLACED_OR_OWNER = PLACED | Bit.Possessive;
