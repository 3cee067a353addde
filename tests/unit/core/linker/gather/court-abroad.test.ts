import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-es@0.9 | place | ES | Country | España
country-pe@0.8 | place | PE | Country | Perú
dina-boluarte@0.4 | person | PE | Politician | Dina Boluarte
pedro-castillo@0.4 | person | PE | Politician | Pedro Castillo
keiko-fujimori@0.4 | person | PE | Politician | Keiko Fujimori
pedro-sanchez@0.6 | person | ES | Politician | Pedro Sánchez
court@0.36 | organisation | ES | Constitutional court of Spain | Constitutional Court of Spain; Tribunal Constitucional ~0.7
`);
const ids = (text: string) => linkText(text, world, { lang: 'es' }).links.map(({ entity }) => entity);

test('a court of the language’s first country is not meant where the page speaks of another', () => {
  expect(
    ids('Perú: Dina Boluarte, Pedro Castillo y Keiko Fujimori hablaron ayer. El Tribunal Constitucional resolvió.'),
  ).not.toContain('court');
  expect(ids('En España habló Pedro Sánchez. El Tribunal Constitucional resolvió.')).toContain('court');
});

const hebrew = tinyWorld(`
country-us@0.9 | place | US | Country | United States; ארצות הברית; ארה"ב
country-il@0.9 | place | IL | Country | Israel; ישראל
donald-trump@0.9 | person | US | Politician | Donald Trump; דונלד טראמפ
jd-vance@0.8 | person | US | Politician | JD Vance; ג'יי די ואנס
elon-musk@0.8 | person | US | Businessman | Elon Musk; אילון מאסק
court@0.5 | organisation | IL | Highest court of Israel | Supreme Court of Israel; בית המשפט העליון ~0.85
`);
const inHebrew = (text: string) => linkText(text, hebrew, { lang: 'he' }).links.map(({ entity }) => entity);

test('in the language of one country neither, where the page speaks of others alone', () => {
  const named = "נשיא ארצות הברית דונלד טראמפ, ג'יי די ואנס ואילון מאסק דיברו.";
  expect(inHebrew(`${named} אתמול פסק בית המשפט העליון בעניין.`)).not.toContain('court');
  expect(inHebrew(`${named} גם ישראל הגיבה: בית המשפט העליון פסק.`)).toContain('court');
});
