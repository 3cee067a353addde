import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { wordStart } from '../../units/word-walk';

/** Nouns of airlines, stations and telephone companies, which the name of a country or town follows. */
const NOUNS = new Set('Air Radio Rádio Radyo Ràdio Радио Радіо TVR TV TVP Télé Studio Telekom Ραδιόφωνο'.split(' '));

/** "Air [Serbia]", "Radio [Slovenia]", "Studio [Hamburg]": part of the name of one that is not known itself. */
export const endsBroadcaster = ({ from: { run }, scanned: { start, clitic } }: PageMention): boolean =>
  clitic === 0 &&
  unitAt(run.text, start - 1) === SPACE &&
  NOUNS.has(run.text.slice(wordStart(run.text, start - 1), start - 1));
