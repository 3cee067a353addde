import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
komeito-jp | organisation | JP | Political party in Japan | Komeito; 公明
gyeonggi-kr | place | KR | Province of South Korea | Gyeonggi; 경기
uijeongbu-kr | place | KR | City in South Korea | Uijeongbu; 의정부시
`);

test.each([
  ['ja', '公明の幹部', ['公明']],
  ['ja', '公明推薦で', ['公明']],
  ['ja', '公明正大な', []],
  ['ko', '경기 의정부시 주민', ['경기', '의정부시']],
  ['ko', '경기 시작', []],
])('a short name or the word, %s: %s', (lang, text, wanted) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(wanted);
});
