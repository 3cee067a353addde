import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const SHORT = AliasFlag.Short | AliasFlag.CommonWord;
const world = tinyWorld(`
labour | organisation | GB | The centre-left party that has governed Britain since 2024 | Labour Party; Labour ~0.6 #${SHORT}
country-gb | place | GB | Country | Britain
lark-party | organisation | GB | Political party in Britain | Lark Party; LKP ~0.7 #66
tern-party | organisation | GB | Political party in Britain | Tern Party; SP ~0.7 #66
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Labour MPs in Britain said so.', ['labour', 'country-gb']],
  ['Labour MP Ann Nobody left Britain.', ['labour', 'country-gb']],
  ['Labour TD Ann Nobody left Britain.', ['labour', 'country-gb']],
  ['Labour MK Ann Nobody left Britain.', ['labour', 'country-gb']],
  ['Labour leader Ann Nobody left Britain.', ['labour', 'country-gb']],
  ['Labour leaders in Britain said so.', ['country-gb']],
  ['Labour costs in Britain rose.', ['country-gb']],
  ['In Britain the LKP (SP) won.', ['country-gb', 'lark-party']],
  ['In Britain the Lark Party (SP) won.', ['country-gb', 'lark-party']],
  ['In Britain the Tern Party (SP) won.', ['country-gb', 'tern-party', 'tern-party']],
  ['In Britain the SP won.', ['country-gb', 'tern-party']],
])('a party called by a word: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
