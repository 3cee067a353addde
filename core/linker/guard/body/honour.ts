import type { PageMention } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';

/** Honours and degrees as they stand behind names: "Pen Kent [CBE]". */
const HONOURS = new Set(
  'CBE OBE MBE KBE DBE GBE KCB GCB CMG KCMG GCMG CVO KCVO CH FRS FBA QC KC MP PhD MD JD RN DSO'.split(' '),
);
/** "Le RN", a party behind its article, is no nurse. */
const NAME_BEFORE =
  /(?<!\p{L})(?!(?:L[aeo]s?|Les|El|Il|Un[ae]?|D[eu]|Des|Au|D(?:er|ie|as)|Ein|The),? $)\p{Lu}\p{Ll}+,? $/u;

export function isHonour({ text, from, scanned: { start } }: PageMention): boolean {
  if (text.length > LONGEST_HONOUR || !HONOURS.has(text)) return false;
  return NAME_BEFORE.test(textBefore(from.run.text, start, LOOK));
}
const LONGEST_HONOUR = 4;
const LOOK = 24;
