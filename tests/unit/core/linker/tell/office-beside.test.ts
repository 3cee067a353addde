import { describe, expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { ArrayEntities } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';

/** People known by a surname that others bear too, and a country. */
const WORLD: readonly (readonly [id: string, country: string, office: string, names: readonly string[]])[] = [
  ['mark-carney', 'CA', 'prime minister', ['ja:カーニー', 'zh:卡尼', 'ko:카니']],
  ['friedrich-merz', 'DE', 'chancellor', ['ja:メルツ', 'zh:默茨', 'ko:메르츠']],
  ['abdel-fattah-el-sisi', 'EG', 'president', ['ja:シシ大統領', 'zh:塞西', 'ko:엘시시']],
  ['sheikh-hasina', 'BD', 'prime minister', ['ja:ハシナ前首相', 'ko:하시나 전 총리']],
  ['elon-musk', 'US', 'chief executive', ['ja:マスク氏']],
  ['jerome-powell', 'US', 'chair', ['ja:パウエル']],
  ['colin-powell', 'US', 'chairman', ['ja:パウエル']],
  ['fed-chair', 'US', 'chair', ['zh:鲍威尔']],
  ['adviser', 'GB', 'national security adviser', ['zh:鲍威尔']],
  ['he-lifeng', 'CN', 'vice premier', ['zh:何立峰']],
  ['country-us', 'US', '', ['ja:アメリカ', 'zh:美国', 'ko:미국']],
  ['country-jp', 'JP', '', ['ja:日本']],
];

const entities = new ArrayEntities(
  WORLD.map(([id, country, office]) => ({
    id,
    name: id,
    kind: office ? ('person' as const) : ('place' as const),
    line: '',
    country,
    popularity: 0.6,
    related: [],
    titles: office ? [{ words: office.split(' ') }] : [],
  })),
);
const lexicon = openLexicon(
  writeLexicon(
    WORLD.flatMap(([id, , office, names], entity) =>
      names.map((name) => {
        const [lang = '', alias = ''] = name.split(':');
        const full = !office || /大統領|首相|氏|何立峰|전/.test(alias);
        const prior = id === 'jerome-powell' ? 0.6 : 0.3;
        return { alias, entity, lang, prior: full ? 0.95 : prior, flags: full ? 0 : AliasFlag.Short };
      }),
    ),
  ),
);
const surfaces = (lang: string, text: string) => linkText(text, { lexicon, entities }, { lang }).surfaces;

test('a national security adviser is not who heads the central bank', () => {
  const ids = (text: string) => linkText(text, { lexicon, entities }, { lang: 'zh' }).links.map(({ entity }) => entity);
  expect(ids('英国国家安全顾问鲍威尔到访。')).not.toContain('fed-chair');
});

describe('an office written onto a surname', () => {
  test.each([
    ['ja', 'カーニー首相は会見で述べた。', ['カーニー']],
    ['ja', 'カーニー前首相が出席した。', ['カーニー']],
    ['ja', 'メルツ独首相が訪れた。', ['メルツ']],
    ['ja', 'シシ大統領と会談した。', ['シシ']],
    ['ja', 'アメリカ大統領の発言。', ['アメリカ']],
    ['ja', 'ハシナ前首相に判決。', ['ハシナ']],
    ['ja', 'マスク氏が買収した。', ['マスク']],
    ['ja', '東日本社長が話した。', []],
    ['ja', 'カーニー通りを歩いた。', []],
    ['zh', '卡尼总理表示。', ['卡尼']],
    ['zh', '加拿大总理卡尼表示。', ['卡尼']],
    ['zh', '德国总理默茨访华。', ['默茨']],
    ['zh', '塞西總統表示。', ['塞西']],
    ['zh', '国务院副总理何立峰会见来宾。', ['何立峰']],
    ['zh', '美国总统表示。', ['美国']],
    ['zh', '他住在卡尼。', []],
    ['ko', '카니 총리는 말했다.', ['카니']],
    ['ko', '카니 캐나다 총리가 말했다.', ['카니']],
    ['ko', '하시나 전 총리는 떠났다.', ['하시나']],
    ['ko', '메르츠 전 총리와 만났다.', ['메르츠']],
    ['ko', '엘시시 이집트 대통령은 말했다.', ['엘시시']],
    ['ko', '카니 대통령실은 말했다.', []],
    ['ko', '카니는 총리가 아니다.', []],
  ])('%s: %s', (lang, text, wanted) => {
    expect(surfaces(lang, text)).toEqual(wanted);
  });
});

test('an office of several meanings chooses nobody by its wording alone', () => {
  const { links } = linkText('パウエル議長は述べた。', { lexicon, entities }, { lang: 'ja' });
  expect(links.map(({ entity }) => entity)).not.toContain('colin-powell');
});
