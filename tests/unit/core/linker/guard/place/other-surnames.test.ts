import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-cn | place | CN | Country in Asia | Chine
country-ir | place | IR | Country in Asia | Irán
rome-it | place | IT | Capital of Italy | Roma
weser | place | DE | River in Germany | Ems
rhine | place | DE | River in Europe | Rhein
boris-rhein | person | DE | German politician | Boris Rhein
gustavo-petro | person | CO | President of Colombia | Gustavo Petro; Petru ~0.9 #1
khalifa | person | BH | King of Bahrain | خلیفه ~0.9 #1
country-qa | place | QA | Country in Asia | قطر
nuno-melo | person | PT | Portuguese politician | Nuno Melo; Melo ~0.9 #1
montenegro | person | PT | Prime minister of Portugal | Montenegro ~0.9 #1
sichuan-cn | place | CN | Province of China | 四川
beijing-cn | place | CN | Capital of China | 北京
country-kr | place | KR | Country in Asia | 韓
country-rs | place | RS | Country in Europe | Serbia
hamburg-de | place | DE | City in Germany | Hamburg
ferrero-group | organisation | IT | Italian company | Ferrero
mps | organisation | IT | Italian bank | Mps
abraham-lincoln | person | US | President of the United States | Abraham Lincoln
`);

test.each([
  ['Ieri il procuratore federale Chiné ha chiesto.', 'it', []],
  ['Hier la Chine a dit cela.', 'fr', ['Chine']],
  ['Ayer el fiscal Irán declaró.', 'es', []],
  ['Ayer el fiscal general de Irán declaró.', 'es', ['Irán']],
  ['Ontem o treinador Roma falou.', 'pt', []],
  ['Ontem, em Roma, o treinador falou.', 'pt', ['Roma']],
  ['Gestern stützten Günther, Wüst und Rhein ihn.', 'de', []],
  ['Gestern sprach Ministerpräsident Rhein dort.', 'de', []],
  ['Boris Rhein kam. Später ging Rhein wieder.', 'de', ['Boris Rhein', 'Rhein']],
  ['Gestern trat der Rhein über die Ufer.', 'de', ['Rhein']],
  ['Gestern stiegen Weser, Ems und Rhein an.', 'de', ['Ems', 'Rhein']],
  ['Hochwasser an Mosel und Rhein.', 'de', ['Rhein']],
  ['Dopis prezidenta Petru Kolářovi.', 'cs', []],
  ['Dnes řekl Petru, že přijde.', 'cs', ['Petru']],
  ['شاگردان امیر خلیفه اصل', 'fa', []],
  ['سفر امیر قطر به تهران', 'fa', ['قطر']],
  ['Nuno Melo falou. Ontem Gouveia e Melo respondeu.', 'pt', ['Nuno Melo']],
  ['Nuno Melo falou. Ontem Montenegro e Melo responderam.', 'pt', ['Nuno Melo', 'Montenegro', 'Melo']],
  ['台北副市長李四川表示', 'zh', []],
  ['昨天四川地震', 'zh', ['四川']],
  ['張北京去世', 'zh', []],
  ['「韓、賴對決」', 'zh', []],
  ['Yesterday Air Serbia flew there.', 'en', []],
  ['Yesterday Serbia flew there.', 'en', ['Serbia']],
  ['Das sendet Studio Hamburg heute.', 'de', []],
  ['Ieri Ferrero, l’ex patron della Samp, è tornato.', 'it', []],
  ['Ieri Mps, l’ex ministro Tremonti e altri.', 'it', ['Mps']],
  ['Er schickte die „Abraham Lincoln“ dorthin.', 'de', []],
  ['Er nannte Abraham Lincoln ein Vorbild.', 'de', ['Abraham Lincoln']],
])('%s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
