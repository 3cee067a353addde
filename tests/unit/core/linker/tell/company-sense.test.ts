import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tarn-stores | organisation | US | American company: retail | Tarn Stores; Tarn ~0.2 #4
tarn | place | US | Village in Ohio, the United States | Tarn ~0.3
grey-party | organisation | CA | Canadian political party | Greys ~0.2 #4
opal-group | organisation | FR | French luxury group | Opal Group; Opal ~0.2 #4
onyx-group | organisation | FR | French rights group | Onyx Group; Onyx ~0.2 #4
air-north | organisation | CA | Canadian airline | Air North
south-airlines | organisation | CA | Canadian airline | South Airlines
south | place | CA | City in Ontario, Canada | South
`);

test.each([
  ['Then shares of Tarn fell by 5 %.', ['tarn-stores']],
  ['Then Tarn stock fell by 5 %.', ['tarn-stores']],
  ['He called the retailer Tarn at noon.', ['tarn-stores']],
  ['He asked a few Tarn workers at noon.', ['tarn-stores']],
  ['Tarn workers with a pen, he said.', []],
  ['He asked workers at Tarn at noon.', ['tarn-stores']],
  ['He saw a Tarn at the door.', []],
  ['Then shares of Greys fell by 5 %.', []],
  ['Then shares of Opal fell by 5 %.', ['opal-group']],
  ['Then shares of Onyx fell by 5 %.', []],
])('words that speak of a company: %s', (text, entities) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(entities);
});

const abroad = tinyWorld(`
lan-stores | organisation | RU | Russian company: retail | Льнянка ~0.2 #4
tarn-stores | organisation | IT | Italian company: retail | Tarnetto ~0.2 #4; Тарнетто ~0.2 #4; تارنيتو ~0.2 #4
`);

test.each([
  ['ru', 'Вчера компания «Льнянка» открыла магазин.', ['Льнянка']],
  ['ru', 'Вчера в магазине была «Льнянка» из Тулы.', []],
  ['ru', 'Он купил акции компании Тарнетто в мае.', ['Тарнетто']],
  ['it', 'Lo ha detto l’amministratore delegato di Tarnetto a Milano.', ['Tarnetto']],
  ['it', 'Lo ha detto la sorella di Tarnetto a Milano.', []],
  ['de', 'Gestern sagte der Vorstandschef von Tarnetto ab.', ['Tarnetto']],
  ['tr', 'O sabah yine Tarnetto hisseleri düştü.', ['Tarnetto']],
  ['ar', 'قالت شركة تارنيتو أمس إنها ستغلق.', ['تارنيتو']],
  ['ar', 'قالت شركة "تارنيتو" أمس إنها ستغلق.', ['تارنيتو']],
])('words that speak of a company in other languages: %s %s', (lang, text, expected) => {
  expect(linkText(text, abroad, { lang }).surfaces).toEqual(expected);
});

test.each([
  ['Then Air North and South Airlines agreed.', ['Air North', 'South Airlines']],
  ['Then South and North Airlines agreed.', []],
])('a head in the plural: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});

const market = tinyWorld(`
tarn-stores | organisation | US | American company: retail | Tarn
brook-motor | organisation | US | American company: cars | Brook Motor
lark | place | US | Town in Ohio, the United States | Lark
jay-corporation | organisation | US | American company: birds | Jay Corporation; Jay ~0.2 #4
jay | person | US | American politician | Ann Jay; Jay #1
`);

test.each([
  ['Then Tarn Corp. fell by 5 %.', ['Tarn Corp.']],
  ['Then Tarn PBC and Tarn GmbH fell.', ['Tarn PBC', 'Tarn GmbH']],
  ['Then Tarn Corp’s shares fell by 5 %.', ['Tarn Corp']],
  ['Then Tarn Group Inc said so.', ['Tarn Group Inc']],
  ['Then Brook Motor & Co and Tarn plc fell.', ['Brook Motor & Co', 'Tarn plc']],
  ['Then Lark Corp. fell, as did Ann Jay Ltd.', []],
  ['Then Jay (J) fell, as did Jay Inc.', ['Jay', 'Jay Inc']],
  ['Then Jay ( JAY ) fell.', ['Jay']],
  ['Then Jay (NYSE: JYX) fell.', ['Jay']],
  ['Then Jay (R) fell.', []],
  ['Then Jay (+0,65%) rose.', ['Jay']],
  ['Then Jay (12 %) led.', []],
  ['Then Tarn Group College said so.', []],
  ['Then Tarn TARN.O and Brook Motor BRM.N fell by 5 %.', ['Tarn', 'Brook Motor']],
])('a legal form or a ticker behind a name: %s', (text, surfaces) => {
  expect(linkText(text, market).surfaces).toEqual(surfaces);
});
