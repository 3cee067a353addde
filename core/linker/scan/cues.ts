/**
 * Rules that only certain words or marks directly beside a name set off, as bits of {@link MentionContext.cues}. Where
 * its bit is missing a rule finds nothing and need not look; where it is set the rule looks for itself.
 */
export const Cue = {
  /** division-told.ts: "counties such as [Durham]". */
  Division: 1 << 0,
  /** place-office.ts: "New York Gov.", "president of". */
  Office: 1 << 1,
  /** article-sense.ts: "the [Amazon] burned". */
  Article: 1 << 2,
  /** media-sense.ts: "a [Guardian] article". */
  Media: 1 << 3,
  /** company-sense.ts: "shares of [Target]". */
  Company: 1 << 4,
  /** origin-sense.ts: "Kennedy of Louisiana". */
  Origin: 1 << 5,
  /** elder-sense.ts: "the elder [Assad]". */
  Order: 1 << 6,
  /** named-work.ts: "the ferry [Estonia]". */
  Work: 1 << 7,
  /** named-after.ts: "the [Rafik Hariri] airport". */
  Thing: 1 << 8,
  /** fixture.ts and score.ts: "[England] lost to [Spain]". */
  Side: 1 << 9,
  /** signature.ts: "Copyright 2024 The [Associated Press]". */
  Sign: 1 << 10,
  /** larger-name.ts and its like: what follows is no small word and no comma, or a bracket or a year stands before. */
  Shape: 1 << 11,
  /** kin.ts: "my friend [Chad]". */
  Kin: 1 << 12,
  /** award-sense.ts: "an [Oscar]", "[Oscar]-winning". */
  Award: 1 << 13,
} as const;

/** Words in lower case that set a rule off, directly before a name and directly behind it. */
export interface CueWords {
  cue: number;
  before?: Iterable<string>;
  after?: Iterable<string>;
}
