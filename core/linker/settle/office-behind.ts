import type { ScannedMention } from '../scan/scan-run';
import { CASELESS, classOf, unitAt } from '../units/char-class';
import { OFFICES } from '../words/east-asian';

/** Characters that offices written onto a name end with. */
const OFFICE_ENDS = new Set(OFFICES.map((title) => title.charAt(title.length - 1)));

/** Names shorter than this are not left alone by an office taken off: 王主席. */
const SHORTEST = 2;

/** "former", "next", "interim" or whose it is before an office: ハシナ前首相, 윤석열 전 대통령, 왕이 중국 외교부장. */
const LEADS =
  /(?<=[\p{Script=Katakana}ー])(?:前|元|次期|暫定|新)$| (?:전|중국|미국|러시아|일본|이란|프랑스|영국|독일) ?$/u;

/** What joins an office to a name: "高市早苗・首相". */
const JOINT = /[\s・·]+$/u;

/** Where a person's name ends when an office is written behind it without a word between: "[习近平]主席", "[이재명] 대통령". */
export function endBeforeOffice(text: string, { start, end }: ScannedMention): number {
  if (classOf(unitAt(text, end - 1)) !== CASELESS || !OFFICE_ENDS.has(text.charAt(end - 1))) return end;
  const name = text.slice(start, end);
  for (const title of OFFICES) {
    if (!name.endsWith(title)) continue;
    const rest = name.slice(0, -title.length).replace(LEADS, '').replace(JOINT, '');
    if (rest.length >= SHORTEST) return start + rest.length;
  }
  return end;
}
