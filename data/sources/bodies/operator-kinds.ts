/**
 * What an operator is, by its description and name. A list of operators tells what somebody runs: a city has gas pipes, a
 * ministry hospitals, a college a wind turbine. Facts are read from the descriptions (Wikidata, CC0), no words kept.
 */

/** Words before a place's noun that leave it a place: "large city", "German district", "capital and largest city". */
const ADJECTIVE =
  /(?:[A-Z]\p{L}+|large|larger|largest|big|small|independent|highly|urbanized|metropolitan|fourth-class|former|federal|federated|autonomous|consolidated|capital|county|and)/u;
const PLACE_NOUN =
  'city|city-county|town|village|municipality|commune|county|seat|district|borough|island|province|state|region|capital|canton|partido|prefecture|township|conservation area|biosphere reserve|industrial park';
const PLACE = new RegExp(
  `^(?:the )?(?:${ADJECTIVE.source} )*(?:${PLACE_NOUN})(?=$|,| (?:in|of|on|and|within|near)\\b)`,
  'u',
);
/** "government of Kendall County", "executive authority of Santa Catarina": to readers the place. */
const ITS_GOVERNMENT =
  /^(?:municipal |departmental |state |regional |provincial |autonomous |local )?(?:government|executive authority|administration|administrative body|municipal office) (?:of|for) (?!.*enterprise)/i;

/** Whether the description is that of a place or of its government, which other sources tell better. */
export const isPlaceTold = (description: string) => PLACE.test(description) || ITS_GOVERNMENT.test(description);

/** What a state or a town has: said of whatever it runs. */
const OF_THE_STATE: readonly (readonly [pattern: RegExp, noun: string])[] = [
  [
    /^(?:(?!of |under )[\p{L}’'-]+ )*(?:ministry|ministerio|ministério|ministère|\p{L}*ministerium|executive department)\b/iu,
    'government ministry',
  ],
  [/^prosecutor|^ministério público|prosecutors? office$/i, 'public prosecution service'],
  [/^(?:supreme|superior|circuit|highest) court|^corte |^tribunal |^court of|^poder judicial/i, 'court'],
  [/\bcoast ?guard/i, 'coast guard'],
  [
    /\bcity council|local authority$|^local government(?! body responsible for the transport)|regional council|county council/i,
    'local authority',
  ],
];
const DEPARTMENTS: readonly (readonly [pattern: RegExp, noun: string])[] = [
  [/\bintelligence agency/i, 'intelligence service'],
  [/government(?:al)? department|department (?:of|within) the/i, 'government department'],
];
const POWER = /^(?:power|energy) company$/;
/** What lists of power lines, pipes and shops have beside those who live by them. */
const BESIDE: readonly (readonly [pattern: RegExp, noun: string, of: RegExp])[] = [
  [/\brailway company|\brailway operator|\bnational railway/i, 'railway company', POWER],
  [
    /\b(?:transit|transport(?:ation)?) (?:authority|agency)/i,
    'public-transport operator',
    /^(?:power|energy|railway) company$/,
  ],
  [/\b(?:transit|transport(?:ation)?) (?:operator|company|system)/i, 'public-transport operator', POWER],
  [/\bmayor–council government/i, 'local authority', /company$/],
  [/\bwater (?:authority|board|supply)|\bsewerage/i, 'water company', POWER],
  [/\bnursing|\b(?:senior|elderly) care|\bhealth ?care (?:system|company)/i, 'health-care provider', /^charity$/],
  [/\borganization of \p{L}+ government|\bpublic social assistance/iu, 'public welfare body', /^charity$/],
];
/** Utilities that run buses too, and carriers of oil and gas, stay what they are. */
const ITS_TRADE = /\boil|\bgas|gaz|neft|pipeline|electricity|stadtwerke|\butilit|\benergy|energie/i;
const AGENCIES: readonly (readonly [pattern: RegExp, noun: string])[] = [
  [/law enforcement agency/i, 'law-enforcement agency'],
  [/government agency|^agency (?:of|within|in) |(?:federal|state|attached) agency/i, 'government agency'],
];
const SCHOOLS: readonly (readonly [pattern: RegExp, noun: string])[] = [
  [/\bcollege in\b/i, 'college'],
  [/^(?:(?!of )[\p{L}-]+ )*universit(?:y|ies)\b/iu, 'university'],
];
/** What stays what it is, whoever it is part of, and what is no more told by being an agency. */
const FORCES = new Set(['police force', 'prison service', 'court administration']);
const SERVICES = new Set([...FORCES, 'hospital operator', 'conservation body', 'armed force', 'relief organisation']);
const HOSPITAL = /hospital|health|medic|\bNHS\b/i;
/** Names that say what the agency is for, as the list does. */
const PURPOSE = /power|electric|rail|transit|transport/i;

/**
 * "government ministry" of a Ministry of Health that a list of hospitals' operators has; undefined where neither the
 * description nor the name tells more than the list's own `noun`.
 */
export function bodyTold(noun: string, description: string, name: string): string | undefined {
  const known = [
    ...OF_THE_STATE,
    ...(FORCES.has(noun) ? [] : DEPARTMENTS),
    ...(SERVICES.has(noun) || PURPOSE.test(name) ? [] : AGENCIES),
    ...(HOSPITAL.test(name) ? [] : SCHOOLS),
  ];
  const told = (known.find(([pattern]) => pattern.test(name)) ??
    known.find(([pattern]) => pattern.test(description)))?.[1];
  const own = ITS_TRADE.test(`${name} ${description}`);
  const rails = noun === 'railway company' && /\brail|\bline$/i.test(name);
  const beside = rails
    ? undefined
    : BESIDE.find(([pattern, , of]) => of.test(noun) && (pattern.test(description) || pattern.test(name)));
  return told ?? (own && POWER.test(noun) ? undefined : beside?.[1]);
}
