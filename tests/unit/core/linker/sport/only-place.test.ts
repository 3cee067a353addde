import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
antwerp-be@0.6 | place | BE | City | Antwerpen
royal-antwerp@0.4 | organisation | BE | Belgian football club from Antwerp | Royal Antwerp FC; Antwerp FC
country-sa@0.8 | place | SA | Country | Saudi Arabia; السعودية
country-qa@0.8 | place | QA | Country | Qatar; قطر
team-sa@0.4 | organisation | SA | Men’s national football team | Saudi Arabia national football team
team-qa@0.4 | organisation | QA | Men’s national football team | Qatar national football team
`);
const ids = (text: string, lang: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

const DUTCH = 'Royal Antwerp FC won de beker, de trainer en de doelman prezen de voetballers na de wedstrijd.';
const ARABIC = 'سجل المهاجم هدف المباراة وأشاد المدرب بأداء الحارس في الدوري لكرة القدم.';

test.each([
  ['nl', `${DUTCH}\nBart, burgemeester van Antwerpen, huldigde de club.`, ['royal-antwerp', 'antwerp-be']],
  ['ar', `${ARABIC}\nتقام المباراة الساعة العاشرة بتوقيت السعودية، وتنقل.`, ['country-sa']],
  ['ar', `${ARABIC}\nفازت السعودية على قطر.`, ['team-sa', 'team-qa']],
])('whose mayor and what time it is are told of places, on a page about sport, %s: %s', (lang, text, expected) => {
  expect(ids(text, lang)).toEqual(expected);
});
