import { isPlainFirstName } from '../../names/name-fit';
import type { CommonWord } from './word-sense';

/** Nouns of a party: "[Grüne] Jugend"; before others it is the colour, "[Grüne] Energie". */
const OF_PARTY =
  /^ (?:Jugend|Fraktion|Partei|Liga|Alternative|Basis|Abgeordnete|Minister|Mitglied|Kandidat|Bürgermeister|Senator|Stadtr[aä]t|Gemeinder[aä]t|Landr[aä]t|Vorsitzende|Parlamentarier|Politiker|Wähler|Vize|Chef|Spitzen|Landes|Bundes|Kreis|Orts|Europa|Regierung|Opposition|Delegierte|Funktionär|Mandat|\p{Lu}\p{Ll}+(?:politiker|chef|minister|senator|fraktion|verband|sprecher|rat|rätin|expert|kandidat|mitglied|abgeordnete|vorsitzende|vorstand|partei|meister))/u;
const NOUN = /^ (\p{Lu}\p{Ll}+)(?! \p{Lu}|-|\p{L})/u;
export const isGermanColour = (after: string): boolean => {
  const noun = NOUN.exec(after)?.[1];
  return noun !== undefined && !OF_PARTY.test(after) && !isPlainFirstName(noun);
};

const GREEN = /^Grüne[nrms]?$/;
export const isGreen = (text: string): boolean => GREEN.test(text);

/** Nouns that German towns are called by; no town has an article. */
const GERMAN_NOUN: CommonWord = {
  word: /^(?:Halle|Essen|Münster|Burg|Lage|Wetter|Hof|Brücken|Buchen)$/,
  before:
    /(?:^|[^\p{L}])(?:(?:k?ein|dies|jen|jed|welch|mein|sein|ihr|unser|manch)(?:e[rnms]?)?|d(?:ie|er|as|em|en|es)|[iav]m|beim|vom|zum|zur|ins) $/iu,
  after: /^(?!-)/,
};

/** Teams of other games, before the town whose they are: "die Eisbären [Berlin]". */
const GERMAN_TEAM: CommonWord = {
  word: /^\p{Lu}\p{L}+$/u,
  before:
    /(?:^|[^\p{L}])(?:Eisbären|Füchse|A(?:lba|LBA)|Adler|Grizzlys|Red Bull|Pinguins|Baskets|Skyliners|Volleys|Recken|Ice Tigers) $/u,
};

/** Names that are words of German, or letters of the terrorists and of Britain's air force. */
export const GERMAN_WORDS: readonly CommonWord[] = [
  {
    word: /^RAF$/,
    unless: /[Bb]rit|Royal|[Kk]önig|Luftwaffe|Geschwader|Jet|Flug|Bomber|Typhoon|Stützpunkt|London/,
  },
  GERMAN_NOUN,
  GERMAN_TEAM,
];
