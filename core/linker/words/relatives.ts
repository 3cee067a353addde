import { wordSet } from './word-table';

/** What members of a family are to each other, in English. */
export const RELATIVES =
  wordSet(`father mother son daughter brother sister husband wife widow widower cousin nephew niece
  uncle aunt grandson granddaughter grandfather grandmother child stepson stepdaughter stepfather stepmother half-brother half-sister
  ex-wife ex-husband`);
