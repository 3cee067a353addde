import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
komeito-jp | organisation | JP | Political party in Japan | Komeito; 公明
gyeonggi-kr | place | KR | Province of South Korea | Gyeonggi; 경기
gyeongju-kr | place | KR | City in South Korea | Gyeongju; 경주
uijeongbu-kr | place | KR | City in South Korea | Uijeongbu; 의정부시
`);

test.each([
  ['ja', '公明の幹部', ['公明']],
  ['ja', '公明推薦で', ['公明']],
  ['ja', '公明正大な', []],
  ['ko', '경기 의정부시 주민', ['경기', '의정부시']],
  ['ko', '경기 시작', []],
  ['ko', '경주, 정상회의 개막', ['경주']],
  ['ko', '자동차 경주 개막', []],
  ['ko', '경주 대회 개막', []],
  ['ko', '경주, 레이싱 개막', []],
])('a short name or the word, %s: %s', (lang, text, wanted) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(wanted);
});
