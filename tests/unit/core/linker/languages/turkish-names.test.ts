import { expect, test } from 'vitest';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { wellKnown } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';

const NAMES = [
  ['openai', 'organisation', 'OpenAI', 'OpenAI'],
  ['tesla', 'organisation', 'Tesla', 'Tesla'],
  ['hokkaido', 'place', 'Hokkaido', 'Hokkaido'],
  ['iran', 'place', 'Iran', 'İran'],
  ['irani', 'person', 'Smriti Irani', 'Irani'],
  ['trump', 'person', 'Donald Trump', 'Trump'],
  ['zelensky', 'person', 'Volodymyr Zelensky', 'Zelenskiy'],
  ['parliament-tr', 'organisation', 'Grand National Assembly', 'TBMM'],
] as const;

const entities = wellKnown(NAMES.map(([id, kind, name]) => [id, kind, name]));
const lexicon = openLexicon(
  writeLexicon(NAMES.map(([, , , alias], entity) => ({ alias, entity, lang: 'tr', prior: 0.95, flags: 0 }))),
);

test.each([
  ['OpenAI CEO’su dün konuştu.', ['OpenAI']],
  ["Dün Tesla CEO'su konuştu.", ['Tesla']],
  ["Hokkaido Adası'ndaki deprem büyüktü.", ['Hokkaido']],
  ["Karar TBMM'nindir.", ['TBMM']],
  ['Dün Tesla Holding konuştu.', []],
  ['Tesla Yönetim Kurulu Başkanı konuştu.', ['Tesla']],
  ['OpenAI Üst Yöneticisi konuştu.', ['OpenAI']],
  ['Hokkaido Barolar Birliği Başkanı konuştu.', []],
  ["Dün Trump İran'ı uyardı.", ['Trump', 'İran']],
  ['Dün Irani konuştu.', ['Irani']],
  ["Trump Zelenskiy'i aradı.", ['Trump', 'Zelenskiy']],
  ['Trump Zelenskiy ile buluştu.', ['Trump', 'Zelenskiy']],
  ['Trump Zelenskiy Holding konuştu.', []],
  ['Hokkaido Hazine Bakanlığı açıkladı.', []],
])('%s', (text, surfaces) => {
  expect(linkText(text, { lexicon, entities }, { lang: 'tr' }).surfaces).toEqual(surfaces);
});
