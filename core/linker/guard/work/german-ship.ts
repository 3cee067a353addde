import type { PageMention } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';

const OPENS =
  /(?:^|[^\p{L}])(?:[Dd]ie|[Dd]er|\p{L}*(?:[Tt]räger|[Ss]chiff|[Zz]erstörer|[Ff]regatte|[Kk]orvette|[Ff]ähre|[Dd]ampfer)) [„"»“]$/u;
const CLOSES = /^[“"«”]/u;
const LOOK = 20;

/** "die „[Abraham Lincoln]“": in German an article and quotation marks make a ship of a person’s name. */
export const isGermanShip = ({ many, from: { lang, run }, scanned: { start, end } }: PageMention): boolean =>
  many && lang === 'de' && CLOSES.test(run.text.charAt(end)) && OPENS.test(textBefore(run.text, start, LOOK));
