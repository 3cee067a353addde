import type { PageMention } from '../../settle/page-mention';

const TEXT = /^(?:Les )?Bleu(?:e?s|ets)?$/u;
/** Games in which those who play for France are called so as well. */
const OTHER =
  /(?<!\p{L})(?:[Rr]ugby|XV de France|Top 14|VI Nations|Six Nations|Galthié|[Hh]and(?:ball|balleurs?)?|[Bb]asket(?:ball)?|[Vv]olley|[Bb]iathl|[Jj]udo|[Nn]atation|[Hh]ockey|Coupe Davis|[Cc]yclisme|[Ee]scrime)(?!\p{L})/u;
const FOOTBALL =
  /(?<!\p{L})(?:[Ff]oot(?:ball(?:eurs?)?)?|Deschamps|Zidane|Mbappé|Griezmann|Ligue 1|Ligue des [Cc]hampions|Ligue des [Nn]ations|Diacre|Bonadei)(?!\p{L})/u;

/** "trois [Bleus] à Galthié": where a page tells of another game than football, who plays for France is of that. */
export function settleBleus(mentions: readonly PageMention[]): void {
  const blues = mentions.filter(({ from, text }) => from.lang === 'fr' && TEXT.test(text));
  if (blues.length === 0) return;
  const runs = new Set(mentions.map(({ from }) => from.run.text));
  let other = false;
  for (const text of runs) {
    if (FOOTBALL.test(text)) return;
    other ||= OTHER.test(text);
  }
  if (other) for (const mention of blues) mention.postings = [];
}
