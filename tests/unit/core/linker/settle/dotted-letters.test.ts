import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { wellKnown } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';

const NAMES = [
  ['country-us', 'place', 'U.S.', AliasFlag.Acronym],
  ['united-nations', 'organisation', 'U.N.', AliasFlag.Acronym],
  ['country-cn', 'place', 'China', 0],
  ['washington', 'place', 'Washington, D.C.', 0],
  ['dana-lark', 'person', 'Dana Lark', 0],
  ['dana-lark', 'person', 'Lark', AliasFlag.Short],
  ['steel', 'organisation', 'U.S. Steel', 0],
  ['freedom-works', 'organisation', 'Freedom Works', 0],
] as const;

const ids = [...new Set(NAMES.map(([id]) => id))];
const entities = wellKnown(
  ids.map((id) => {
    const [, kind, name] = NAMES.find(([other]) => other === id) as (typeof NAMES)[number];
    return [id, kind, name];
  }),
);
const lexicon = openLexicon(
  writeLexicon(
    NAMES.map(([id, , alias, flags]) => ({ alias, entity: ids.indexOf(id), lang: 'en', prior: 0.95, flags })),
  ),
);

test.each([
  ['Dana Lark came from the U.S. Lark is a veteran.', ['Dana Lark', 'U.S.', 'Lark']],
  ['Dana Lark was at the U.N. Lark spoke.', ['Dana Lark', 'U.N.', 'Lark']],
  ['Their exports to the U.S. China has cut.', ['U.S.', 'China']],
  ['Dana Lark is in Washington, D.C. Lark smiled.', ['Dana Lark', 'Washington, D.C.', 'Lark']],
  ['They saw Dana Lark and a U.S. Freedom Works van.', ['Dana Lark', 'U.S.', 'Freedom Works']],
  ['They bought U.S. Steel at noon.', ['U.S. Steel']],
  ['They saw the U.S. Lark Brigade at noon.', []],
  ['Dana Lark met J.D. Lark at noon.', ['Dana Lark']],
])('letters with full stops end a sentence, too: %s', (text, names) => {
  expect(linkText(text, { lexicon, entities }).surfaces).toEqual(names);
});
