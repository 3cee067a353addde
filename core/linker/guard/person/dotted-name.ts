import { bareLetters } from '../../../text/bare-letters';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';

const MIDDLE_DOT = 0xb7;
const KATAKANA_DOT = 0x30fb;
const isDot = (unit: number): boolean => unit === MIDDLE_DOT || unit === KATAKANA_DOT;

/** Parts of a name looked at, and letters of one part. */
const MOST = 3;
const LONGEST = 8;

/** With which Latin letters names begin that begin so in Chinese and Japanese. */
const BEGINNINGS = `b 巴贝貝比伯布本鲍鮑拜邦博彼柏班便芭碧バビブベボ|c 卡凯凱科克肯库庫柯考查切奇辛塞西康凯カキクケコチサシセソツクリ|d 唐多德丹大戴道迪当當黛达達蒂ダディデド|
e 埃艾爱愛伊叶葉厄エイ|f 弗法菲费費福芬佛フファ|g 格加盖蓋戈古乔喬贾賈杰吉高根葛ガギグゲゴジ|h 亨哈海赫霍胡希汉漢何休休胡侯ハヒフヘホ|
a 阿安奥奧埃艾爱愛亚亞昂アオエ|i 伊因艾英イア|j 约約乔喬杰吉詹朱尤珍简簡朱雅胡何贾ジヤユヨフホハ|k 卡凯凱科克肯库庫柯考基金康カキクケコ|
l 拉莱萊里利鲁魯雷劳勞伦倫卢盧路洛罗羅丽麗琳林李莉列ラリルレロ|m 玛瑪马馬麦麥迈邁梅米莫穆蒙曼密マミムメモ|n 妮尼内纳納诺諾南娜奈努ナニヌネノ|
o 奥奧欧歐オ|p 彼皮保帕佩普珀潘庞パピプペポフ|q 卡克奎カク|r 罗羅拉莱萊里理鲁魯雷劳勞伦倫卢盧路洛瑞ラリルレロ|
s 史斯山萨薩苏蘇索塞西桑莎肖谢謝沙施舍サシスセソ|t 特托汤湯泰蒂塔提托图圖特西タチツテトシソティ|u 乌烏尤ウユ|
v 弗瓦维維温威文沃范凡伏バビブベボウヴワ|w 沃瓦维維温溫威文韦韋惠华華ウワヴヴィ|x 谢希ザシ|y 叶葉尤约約雅亚亞伊耶云ヤユヨイエ|z 扎泽澤佐ザジズゼゾ`;

const LETTERS = new Map<string, string>();
for (const line of BEGINNINGS.split('|')) {
  const [letter = '', signs = ''] = line.trim().split(' ');
  for (const sign of signs) LETTERS.set(sign, (LETTERS.get(sign) ?? '') + letter);
}

/** True where the part may be one of the bearer's names, as far as its first letter tells. */
function maySound(part: string, initials: ReadonlySet<string>): boolean {
  const letters = LETTERS.get(part.charAt(0));
  return letters === undefined || [...letters].some((letter) => initials.has(letter));
}

const isLetter = (sign: string): boolean => /[\p{L}\p{M}ー.．]/u.test(sign);

/**
 * "巴伦·[特朗普]", "メアリー・[トランプ]氏": the dot joins a first name to a surname, and no name of who is known begins so.
 * Other writings of his own name do, "弗拉迪米尔·[普京]"; of letters that begin no foreign name nothing is known.
 */
export function isDottedOther({ many, from, scanned: { start } }: PageMention, fullName: string): boolean {
  const { run, lang, mentions } = from;
  if (many || (lang !== 'zh' && lang !== 'ja') || !isDot(unitAt(run.text, start - 1))) return false;
  // "トランプ・[プーチン]会談": what is known itself stands beside; Chinese makes no lists so.
  if (lang === 'ja' && mentions.some((other) => other.end === start - 1)) return false;
  const initials = new Set(
    bareLetters(fullName)
      .split(/[\s.-]+/)
      .slice(0, -1)
      .map((part) => part.charAt(0)),
  );
  let end = start - 1;
  for (let parts = 0; parts < MOST; parts++) {
    let at = end;
    while (at > 0 && end - at < LONGEST && isLetter(run.text.charAt(at - 1))) at--;
    if (at === end || maySound(run.text.slice(at, end), initials)) return false;
    if (!isDot(unitAt(run.text, at - 1))) return true;
    end = at - 1;
  }
  return true;
}
