import { followsOffice } from '../../scan/office-written';
import type { PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';

/** "白宮幕僚長[威爾斯]": behind an office its holder is named, whatever place is written so. */
export const isHolder = ({ from: { lang, run }, scanned: { start } }: PageMention): boolean =>
  lang === 'zh' && followsOffice(run.text, start);

const PLAYER = /(?:[选選]手|球[员員]|[名小老][将將]|[门門][将將]|前[锋鋒]|后[卫衛]|後衛|中[场場]|主[帅帥]|教[练練])$/u;
/** What is told of a town rather than of a player: where the games are, who wins there. */
const GAMES = /^(?:奥运|奧運|站|夺|奪|摘|公开|公開|大师|大師|马拉松|馬拉松|赛|賽|等地)/u;

/** "英国选手[德雷珀]": behind such a word a player stands, whatever place is written so. */
export const isPlayer = ({ from: { lang, run }, scanned: { start, end } }: PageMention): boolean =>
  lang === 'zh' && PLAYER.test(textBefore(run.text, start, 2)) && !GAMES.test(textAfter(run.text, end, 3));
