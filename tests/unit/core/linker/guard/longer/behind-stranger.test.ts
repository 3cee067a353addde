import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
congress@0.5 | organisation | IN | Political party of India | Congress ~0.9
relief-society | organisation | | World body | Relief Society of Nations ~0.95
town-fc | organisation | GB | English football club | Tarn Hove Albion ~0.99
sugar-board | organisation | | World body | Sugar Board ~0.95
agency | organisation | US | Agency of the United States | QEA ~0.95 #64
nan-university | organisation | CN | University in Nan, China | Nan University ~0.79
country-sl | place | SL | Country in Europe | Slovania ~0.95
country-ne | place | NE | Country in Europe | Nethers ~0.95
waycross | place | US | City in Georgia, United States | Waycross ~0.95
dale | place | US | City in Ohio, United States | Dale ~0.3
dale-gb | place | GB | Town in England | Dale ~0.3
bath-gb | place | GB | City in England | Bath ~0.8
`);

test.each([
  ['Then Jairam Nobody of the Congress spoke.', ['Congress']],
  ['Then A D Nobody of the Congress spoke.', ['Congress']],
  ['Then Necephor Nobody of the Relief Society of Nations spoke.', ['Relief Society of Nations']],
  ['Then they bought Joao Nobody of Tarn Hove Albion.', ['Tarn Hove Albion']],
  ['Then the Executive Committee of the Congress met.', []],
  ['Then the Grand University of the Relief Society of Nations met.', []],
  ['Then they read Green Nobody of Sugar Board.', []],
  ['Then Jae W. Nobody of the QEA spoke.', ['QEA']],
  ['A paper by Houhun Nobody of Nan University was read.', ['Nan University']],
  ['Karol Nobody of Slovania won it, Jing-Qian Nobody of the Nethers did not.', ['Slovania', 'Nethers']],
  ['It was Wat Moor Nobody of Waycross who sang.', ['Waycross']],
  ['Then Lubo Bachevas of Slovania, who lost to Franci Clavet of Slovania, left.', ['Slovania', 'Slovania']],
  ['Then the Bureau for Radio Wave of Slovania met, and so did Radio Therapy of Slovania.', []],
  ['Then Peace Coalition of Slovania met.', []],
  ['Then Sons Liberty of Slovania met.', []],
  ['Then Air Corps of Slovania flew.', []],
  ['The Ayr Corpse of Slovania flew.', []],
  ['They saw the Ayr Corpse of Slovania.', []],
  ['They saw Ayr Temples of Slovania.', []],
  ['The Grand Mufti of Slovania spoke.', []],
  ['Green Party of Slovania won.', []],
  ['They met Lord Nobody of Bath.', []],
  ['They met Ana Nobody of Dale.', []],
  ['It was built by Harvey and Co of Bath, and by Nobody & Sons of Bath.', ['Bath', 'Bath']],
  ['Then the Jews of Slovania left.', ['Slovania']],
])('%s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
