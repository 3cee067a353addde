import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { wellKnown } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';

const NAMES: readonly (readonly [id: string, kind: 'place' | 'person' | 'organisation', names: readonly string[]])[] = [
  ['country-td', 'place', ['Chad', 'cs:Čad']],
  ['damascus-sy', 'place', ['Damascus', 'tr:Şam']],
  ['bild', 'organisation', ['Bild']],
  ['konrad-adenauer', 'person', ['Konrad Adenauer']],
  ['chechnya', 'place', ['Chechnya', 'de:Tschetschenien']],
  ['country-ua', 'place', ['Ukraine', 'ru:Украина']],
  ['country-de', 'place', ['Germany', 'pl:Niemcy']],
  ['country-re', 'place', ['Réunion']],
  ['friedrich-merz', 'person', ['Friedrich Merz', 'ru:Фридрих Мерц', 'ru:Мерц']],
  ['samoa', 'place', ['Samoa', 'ru:Самоа']],
  ['nato', 'organisation', ['NATO', 'fr:Otan']],
  ['united-nations', 'organisation', ['United Nations', 'de:Uno']],
  ['national-rally', 'organisation', ['National Rally', 'fr:Rassemblement National']],
  ['country-kr', 'place', ['South Korea', 'zh:韓國']],
  ['luoyang-cn', 'place', ['Luoyang', 'zh:洛阳', 'zh:洛阳市']],
  ['new-york-city-us', 'place', ['New York City', 'ja:ニューヨーク市', 'ja:ニューヨーク']],
  ['deutsche-presse-agentur', 'organisation', ['Deutsche Presse-Agentur', 'de:dpa']],
  ['country-cn', 'place', ['China', 'tr:Çin', 'cs:Čína']],
  ['oral-kz', 'place', ['Oral', 'ru:Уральск']],
  ['zhukovsky-ru', 'place', ['Zhukovsky', 'ru:Жуковский']],
  ['tv-rain', 'organisation', ['Dojd']],
  ['ecowas', 'organisation', ['West African States', 'fr:Cédéao']],
  ['sapo', 'organisation', ['Swedish Security Service', 'sv:Sapo', 'sv:Säpo']],
];

/** Letters that are written as words. */
const SPOKEN: Readonly<Record<string, number>> = {
  Otan: AliasFlag.Acronym,
  dpa: AliasFlag.Acronym,
  Cédéao: AliasFlag.Acronym | AliasFlag.CaseSensitive,
  Sapo: AliasFlag.CaseSensitive,
  Säpo: AliasFlag.CaseSensitive,
};

const entities = wellKnown(NAMES.map(([id, kind, [name = '']]) => [id, kind, name]));
const lexicon = openLexicon(
  writeLexicon(
    NAMES.flatMap(([, , names], entity) =>
      names.map((text) => {
        const [lang, alias] = text.includes(':') ? (text.split(':') as [string, string]) : ['en', text];
        return { alias, entity, lang, prior: 0.95, flags: SPOKEN[alias] ?? 0 };
      }),
    ),
  ),
);

test.each([
  ['es', 'Cada año llegan más.', []],
  ['cs', 'Vláda Čadu mlčí.', ['Čadu']],
  ['en', 'Sam left early.', []],
  ['tr', 'Görüşme Şam kentinde yapıldı.', ['Şam']],
  ['tr', "NATO'nun Ukraine'ye desteği sürüyor.", ['NATO', 'Ukraine']],
  ['tr', "Konrad Adenauer Şam'a gitti.", ['Konrad Adenauer', 'Şam']],
  ['pl', 'Serca Niemców biją.', []],
  ['pl', 'Rząd Niemcy ma.', ['Niemcy']],
  ['de', 'Bild: Keystone', []],
  ['de', 'Er leitet die Konrad-Adenauer-Stiftung.', []],
  ['de', 'Er traf Konrad Adenauer in Bonn.', ['Konrad Adenauer']],
  ['sr', 'Kancelar Fridrih Merc govori. Potom je Merc otišao.', ['Fridrih Merc', 'Merc']],
  ['hr', 'Kancelar Fridrih Merc govori.', []],
  ['ru', 'Самое важное впереди.', []],
  ['ru', 'Он уехал на Самоа вчера.', ['Самоа']],
  ['ru', 'Об этом вчера сообщили ВМТ Украины.', ['Украины']],
  ['ru', 'Матч вчера выиграла ЦЛКА Украина.', []],
  ['fr', 'L’Otan se réunit.', ['Otan']],
  ['fr', 'Le Rassemblement national progresse.', ['Rassemblement national']],
  ['en', 'A Rassemblement national is a gathering.', []],
  ['zh', '立法院長韓國瑜說明，韓國總統來訪。', ['韓國']],
  ['zh', '洛阳市委书记昨天被查', ['洛阳']],
  ['zh', '他在洛阳市的家中昨天被查', ['洛阳市']],
  ['ja', '昨日のニューヨーク市場は下落', ['ニューヨーク']],
  ['ja', '昨日のニューヨーク市長は会見', ['ニューヨーク市']],
  ['de', 'Das sagte sie der dpa am Montag.', ['dpa']],
  ['cs', 'Firma dodává zboží pro Čínu už dlouho.', ['Čínu']],
  ['cs', 'Na druhém místě je Čína.', ['Čína']],
  ['pl', 'Dojdzie również do spotkania z nimi.', []],
  ['pl', 'Mówi o tym dziś telewizja Dojd.', ['Dojd']],
  ['ru', 'Их делают на Уральском заводе.', []],
  ['ru', 'Их делают под Уральском и в Уральске.', ['Уральском', 'Уральске']],
  ['ru', 'Их делают в Жуковском давно.', ['Жуковском']],
  ['fr', 'Il parle de la Cedeao aux ministres.', ['Cedeao']],
  ['sv', 'Det säger Säpo i dag.', ['Säpo']],
  ['fr', 'Réunion Otan-Ukraine mardi.', ['Otan', 'Ukraine']],
  ['de', 'Nach der Niederschlagung des Freiheitskampfes von Tschetschenien schwiegen alle.', ['Tschetschenien']],
  ['de', 'Die Republiken Tschetschenien und andere schwiegen.', ['Tschetschenien']],
  ['fi', 'Otan sen.', []],
  ['es', 'Uno de los hechos destaca.', []],
  ['de', 'Die Uno schweigt.', ['Uno']],
  // Pages say they are in languages that are none; some are names of what every object has.
  ['constructor', 'He met the Syrian Konrad Adenauer.', ['Konrad Adenauer']],
])('%s: %s', (lang, text, surfaces) => {
  expect(linkText(text, { lexicon, entities }, { lang }).surfaces).toEqual(surfaces);
});
