import type { ScannedRun } from '../scan/scan-run';

/** "the [SP]" of a district in India is its superintendent of police; elsewhere the letters are a party's. */
export const POLICE_RANK = 'SP';

const POLICE = /\b(?:police|FIR|tehsildar|constables?|collector|superintendents?|[DS]SP|IPS)\b/i;
/** The party in words, its leaders, and what only a party has. */
const PARTY =
  /\b(?:Samajwadi|Akhilesh|Mulayam|SP(?:[-–/]|(?:['’]s)? (?:leaders?|chief|MLAs?|MPs?|MLCs?|candidates?|nominees?|president|national|state|workers?|supremo|government|alliance|and BSP|and Congress|won|fielded)\b))/;

/** True on a page that tells of the police, and nothing of that party. */
export const ranksPolice = (runs: readonly ScannedRun[]): boolean =>
  runs.some(({ run }) => POLICE.test(run.text)) && !runs.some(({ run }) => PARTY.test(run.text));
