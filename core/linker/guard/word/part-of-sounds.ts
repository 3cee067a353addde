import { AliasFlag, type Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';

const CHINESE = 'zh';
const units = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

/** Characters that Chinese writes the sounds of foreign names with; two of them beside each other are hardly ever words. */
const SOUNDS = units(
  '斯尔爾克德維维拉罗羅列格布伊埃奥奧姆茨恩塞诺諾谢謝莱萊蒂妮娜莉萨薩菲琳兹茲泽澤贝貝波耶瓦沃弗佐鲁魯卢盧勒韦韋赫霍',
);
/** Of these, those that no word before a name ends in. */
const SURE = units('尔爾姆茨蒂妮娜莉兹茲弗瓦沃耶佐');
/** Names longer than this are hardly ever cut out of others, and places better known stand before others in full. */
const LONGEST = 3;
const WELL_KNOWN = 0.6;
/** Countries whose names begin people's: 查德维克, 马里奥. */
const BEGINNINGS = new Set(['查德', '馬利', '马里', '馬里', '阿曼', '多哥']);
/** Countries that write their own names in these characters, and are not written by sounds. */
const OWN = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP', 'SG', 'VN']);

const endsThere = ({ from: { mentions } }: PageMention, at: number): boolean =>
  mentions.some((other) => other.end === at);
const beginsThere = ({ from: { mentions } }: PageMention, at: number): boolean =>
  mentions.some((other) => other.start === at);

/** "[班吉]維爾", "[查德]维克": the sounds go on. */
function goesOn(mention: PageMention): boolean {
  const { text } = mention.from.run;
  const { end } = mention.scanned;
  return SOUNDS.has(unitAt(text, end)) && SOUNDS.has(unitAt(text, end + 1)) && !beginsThere(mention, end);
}

/** "韦德[布什]证券公司", "霍尔[布什]": they have begun before; `surely` = with one that no word ends in. */
function hasBegun(mention: PageMention, surely: boolean): boolean {
  const { text } = mention.from.run;
  const { start } = mention.scanned;
  const last = unitAt(text, start - 1);
  if (!SOUNDS.has(last) || !(SURE.has(last) || (!surely && SOUNDS.has(unitAt(text, start - 2))))) return false;
  return !endsThere(mention, start);
}

/** True of a short foreign name that is only a part of a longer one, which Chinese writes by its sounds. */
export function isPartOfSounds(mention: PageMention, { entity, flags }: Posting, entities: EntityTable): boolean {
  const { from, text, many } = mention;
  if (from.lang !== CHINESE || many || text.length < 2 || text.length > LONGEST || unitAt(text, 0) < 0x3400)
    return false;
  if (OWN.has(entities.country(entity))) return false;
  const kind = entities.kind(entity);
  if (kind === 'person') return (flags & AliasFlag.Short) !== 0 && (hasBegun(mention, false) || goesOn(mention));
  if (kind !== 'place') return false;
  if (isCountry(entity, entities)) return BEGINNINGS.has(text) && goesOn(mention);
  if (entities.popularity(entity) >= WELL_KNOWN) return hasBegun(mention, true);
  return goesOn(mention) || hasBegun(mention, false);
}
