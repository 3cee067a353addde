import { describe, expect, it } from 'vitest';
import { marked } from '../marked';

type Cases = readonly [name: string, names: string[], text: string, expected: string][];

const RUSSIAN: Cases = [
  ['consonant stems', ['Асад'], 'Асада Асаду Асадом Асаде', '[Асада~=Асад] [Асаду~=Асад] [Асадом~=Асад] [Асаде~=Асад]'],
  ['capitals', ['Вашингтон'], 'в Вашингтоне, АСАД', 'в [Вашингтоне~=Вашингтон], АСАД'],
  ['surnames in -ин and -ов', ['Путин', 'Лавров'], 'с Путиным и Лавровым', 'с [Путиным~=Путин] и [Лавровым~=Лавров]'],
  [
    'surnames in -ский',
    ['Зеленский'],
    'Зеленского Зеленскому Зеленским Зеленском',
    '[Зеленского~=Зеленский] [Зеленскому~=Зеленский] [Зеленским~=Зеленский] [Зеленском~=Зеленский]',
  ],
  ['feminine surnames', ['Захарова'], 'Захаровой, Захарову', '[Захаровой~=Захарова], [Захарову~=Захарова]'],
  [
    'first names with a vowel that goes',
    ['Павел Вовк', 'Лев'],
    'Павла Вовка и Льва',
    '[Павла Вовка~=Павел Вовк] и [Льва~=Лев]',
  ],
  ['countries in -ия', ['Сирия'], 'Сирии Сирию Сирией', '[Сирии~=Сирия] [Сирию~=Сирия] [Сирией~=Сирия]'],
  [
    'soft signs',
    ['Израиль', 'Казань'],
    'Израиля Израилем Казанью',
    '[Израиля~=Израиль] [Израилем~=Израиль] [Казанью~=Казань]',
  ],
  ['-й', ['Китай'], 'Китая Китаем', '[Китая~=Китай] [Китаем~=Китай]'],
  ['every word of a name', ['Ахмед аш-Шараа'], 'Ахмеда аш-Шараа', '[Ахмеда аш-Шараа~=Ахмед аш-Шараа]'],
  [
    'adjectives',
    ['Северная Корея', 'Верховный Суд'],
    'Северную Корею и Верховного Суда',
    '[Северную Корею~=Северная Корея] и [Верховного Суда~=Верховный Суд]',
  ],
  [
    'plurals',
    ['Объединённые Арабские Эмираты', 'Силы обороны'],
    'Объединенных Арабских Эмиратов, Сил обороны',
    '[Объединенных Арабских Эмиратов~=Объединённые Арабские Эмираты], [Сил обороны~=Силы обороны]',
  ],
  [
    'small first word before a capital',
    ['Сектор Газа', 'Фронт Нусра'],
    'сектора Газа, фронта Нусра',
    '[сектора Газа~=Сектор Газа], [фронта Нусра~=Фронт Нусра]',
  ],
  ['small words are no names', ['Мир', 'Рим'], 'мира, в риме', 'мира, в риме'],
  ['not into other words', ['Асад', 'Иран'], 'Асадов Иранский Асадулла', 'Асадов Иранский Асадулла'],
  ['acronyms do not bend', ['!ООН', '!СДС'], 'ООН, СДСа', '[ООН], СДСа'],
  ['the exact name is marked so', ['Марк', 'Марка'], 'Марка', '[Марка] | [Марка~=Марк]'],
];
const UKRAINIAN: Cases = [
  [
    'і that becomes о and є',
    ['Київ', 'Харків', 'Білий дім', 'Тернопіль'],
    'у Києві, Харкова, Білому домі, Тернополя',
    'у [Києві~=Київ], [Харкова~=Харків], [Білому домі~=Білий дім], [Тернополя~=Тернопіль]',
  ],
  [
    '-ові, -ом, -і',
    ['Трамп', 'Вашингтон'],
    'Трампові, Трампом, у Вашингтоні',
    '[Трампові~=Трамп], [Трампом~=Трамп], у [Вашингтоні~=Вашингтон]',
  ],
  ['-ія', ['Сирія', 'Росія'], 'Сирії та Росією', '[Сирії~=Сирія] та [Росією~=Росія]'],
  [
    'surnames',
    ['Путін', 'Зеленський', 'Порошенко'],
    'Путіним, Зеленського, Порошенка',
    '[Путіним~=Путін], [Зеленського~=Зеленський], [Порошенка~=Порошенко]',
  ],
  ['consonants that change', ['Америка', 'Прага'], 'в Америці, у Празі', 'в [Америці~=Америка], у [Празі~=Прага]'],
];
const SERBIAN_BULGARIAN: Cases = [
  [
    'Serbian',
    ['Вучић', 'Србија'],
    'Вучића, Вучићем, Србије, Србијом',
    '[Вучића~=Вучић], [Вучићем~=Вучић], [Србије~=Србија], [Србијом~=Србија]',
  ],
  [
    'Serbian adjectives',
    ['Северна Македонија'],
    'Северне Македоније, Северну Македонију',
    '[Северне Македоније~=Северна Македонија], [Северну Македонију~=Северна Македонија]',
  ],
  [
    'Serbian countries in -ska',
    ['Хрватска', 'Црна Гора'],
    'у Хрватској, Црној Гори',
    'у [Хрватској~=Хрватска], [Црној Гори~=Црна Гора]',
  ],
  [
    'Serbian first names',
    ['Александар Вучић'],
    'Александра Вучића, Александру Вучићу',
    '[Александра Вучића~=Александар Вучић], [Александру Вучићу~=Александар Вучић]',
  ],
  [
    'Serbian bodies',
    ['Европски парламент', 'Уједињене нације'],
    'Европског парламента, Уједињених нација',
    '[Европског парламента~=Европски парламент], [Уједињених нација~=Уједињене нације]',
  ],
  ['Bulgarian names do not bend', ['Борисов'], 'с Борисов', 'с [Борисов]'],
];
const POLISH: Cases = [
  [
    'masculine',
    ['Trump', 'Teheran'],
    'Trumpa, Trumpowi, Trumpem, Teheranowi',
    '[Trumpa~=Trump], [Trumpowi~=Trump], [Trumpem~=Trump], [Teheranowi~=Teheran]',
  ],
  [
    'feminine',
    ['Warszawa', 'Syria', 'Rosja'],
    'w Warszawie, Syrii, Rosję',
    'w [Warszawie~=Warszawa], [Syrii~=Syria], [Rosję~=Rosja]',
  ],
  [
    'towns whose last consonant is soft, and those in the plural',
    ['Wrocław', 'Poznań', 'Radom', 'Bydgoszcz', 'Katowice', 'Kielce', 'Opole', 'Zabrze'],
    'we Wrocławiu, do Poznania, w Radomiu, Bydgoszczy, Katowicach, do Kielc, w Opolu, Zabrzu',
    'we [Wrocławiu~=Wrocław], do [Poznania~=Poznań], w [Radomiu~=Radom], [Bydgoszczy~=Bydgoszcz], [Katowicach~=Katowice], do [Kielc~=Kielce], w [Opolu~=Opole], [Zabrzu~=Zabrze]',
  ],
  [
    'consonants that change',
    ['Bagdad', 'Ankara', 'Praga'],
    'w Bagdadzie, Ankarze, Pradze',
    'w [Bagdadzie~=Bagdad], [Ankarze~=Ankara], [Pradze~=Praga]',
  ],
  [
    'adjectives',
    ['Biały Dom', 'Stany Zjednoczone'],
    'Białego Domu, Stanach Zjednoczonych',
    '[Białego Domu~=Biały Dom], [Stanach Zjednoczonych~=Stany Zjednoczone]',
  ],
  [
    'adjectives after k and g',
    ['Wielka Brytania'],
    'w Wielkiej Brytanii, Wielką Brytanię',
    'w [Wielkiej Brytanii~=Wielka Brytania], [Wielką Brytanię~=Wielka Brytania]',
  ],
  [
    'seas and regions',
    ['Bliski Wschód'],
    'na Bliskim Wschodzie, Bliskiego Wschodu',
    'na [Bliskim Wschodzie~=Bliski Wschód], [Bliskiego Wschodu~=Bliski Wschód]',
  ],
  ['surnames in -ski', ['Sikorski', 'Tusk'], 'Sikorskiego i Tuskiem', '[Sikorskiego~=Sikorski] i [Tuskiem~=Tusk]'],
  ['small first word', ['cieśnina Ormuz'], 'cieśniny Ormuz', '[cieśniny Ormuz~=cieśnina Ormuz]'],
  ['a vowel that goes', ['Paweł Wilk'], 'Pawła Wilka', '[Pawła Wilka~=Paweł Wilk]'],
  [
    'first names in -e',
    ['Joe Biden'],
    'Joemu Bidenowi, o Joem Bidenie',
    '[Joemu Bidenowi~=Joe Biden], o [Joem Bidenie~=Joe Biden]',
  ],
  ['apostrophes', ['Joe', 'Blair'], "Joe'ego, Blair'a", "[Joe]'ego, [Blair]'a"],
];
const SOUNDS: Cases = [
  [
    'as Cyrillic has them',
    ['Макрон', 'Карлос Алкараз', 'Џаред Кушнер', 'Петер Сијарто', 'Љубљана'],
    'Makron, Karlos Alkaraz, Džared Kušner, Peter Sijarto, Ljubljana',
    '[Makron=Макрон], [Karlos Alkaraz=Карлос Алкараз], [Džared Kušner=Џаред Кушнер], [Peter Sijarto=Петер Сијарто], [Ljubljana=Љубљана]',
  ],
  [
    'in cases',
    ['Макрон', 'Абу Даби', 'Марко Рубио', 'Марк Руте', 'Барак Обама', 'Јаник Синер'],
    'Makronom, u Abu Dabiju, Marka Rubija, Marku Ruteu, Baraka Obame, Janika Sinera',
    '[Makronom~=Макрон], u [Abu Dabiju~=Абу Даби], [Marka Rubija~=Марко Рубио], [Marku Ruteu~=Марк Руте], [Baraka Obame~=Барак Обама], [Janika Sinera~=Јаник Синер]',
  ],
  [
    'bodies',
    ['Европски парламент', 'Уједињене нације'],
    'Evropskog parlamenta, Ujedinjenih nacija',
    '[Evropskog parlamenta~=Европски парламент], [Ujedinjenih nacija~=Уједињене нације]',
  ],
  ['marks are sounds', ['Шарл', 'Мо'], 'Sarl, Mo', 'Sarl, Mo'],
  ['everyday words', ['Того', 'Пуне', 'Маск'], 'Toga, Puno, Masku', 'Toga, Puno, Masku'],
  ['letters that Serbian lacks', ['Макрон'], 'Macron', 'Macron'],
];
const CROATIAN: Cases = [
  [
    'countries in -ska, towns in -ka and -nje',
    ['Hrvatska', 'Crna Gora', 'Rijeka', 'Trebinje'],
    'u Hrvatskoj, Crnoj Gori, Rijeci, Trebinju',
    'u [Hrvatskoj~=Hrvatska], [Crnoj Gori~=Crna Gora], [Rijeci~=Rijeka], [Trebinju~=Trebinje]',
  ],
];
const CZECH_SLOVAK: Cases = [
  ['towns in -ouc', ['Olomouc'], 'v Olomouci', 'v [Olomouci~=Olomouc]'],
  [
    'Slovak and Czech surnames',
    ['Fico', 'Babiš'],
    'Ficovi, Babišem, Babiše',
    '[Ficovi~=Fico], [Babišem~=Babiš], [Babiše~=Babiš]',
  ],
  [
    'datives of both names',
    ['Petr Fiala', 'Tomio Okamura', 'Andrej Babiš', 'Alexej Navalný', 'Kaja Kallasová'],
    'Petru Fialovi, Tomiu Okamurovi, Andreji Babišovi, Alexeji Navalnému, Kaji Kallasové',
    '[Petru Fialovi~=Petr Fiala], [Tomiu Okamurovi~=Tomio Okamura], [Andreji Babišovi~=Andrej Babiš], [Alexeji Navalnému~=Alexej Navalný], [Kaji Kallasové~=Kaja Kallasová]',
  ],
  [
    'names in -u and in -ki',
    ['Netanjahu', 'Nawrocki', 'Peru'],
    'Netanjahuem, Netanjahua, Netanjahuovi, Nawrockého, Nawrockým, Perum',
    '[Netanjahuem~=Netanjahu], [Netanjahua~=Netanjahu], [Netanjahuovi~=Netanjahu], [Nawrockého~=Nawrocki], [Nawrockým~=Nawrocki], Perum',
  ],
  [
    'soft consonants',
    ['Babiš', 'Tomáš', 'Paris'],
    'k Babiši, o Tomáši, v Parisi',
    'k [Babiši~=Babiš], o [Tomáši~=Tomáš], v Parisi',
  ],
  [
    'Czech adjectives',
    ['Bílý dům', 'Severní Korea'],
    'Bílého domu, Severní Koreu',
    '[Bílého domu~=Bílý dům], [Severní Koreu~=Severní Korea]',
  ],
  [
    'a vowel that goes',
    ['Petr Pavel', 'Marek Dub'],
    'Petra Pavla, s Petrem Pavlem, Marka Duba',
    '[Petra Pavla~=Petr Pavel], s [Petrem Pavlem~=Petr Pavel], [Marka Duba~=Marek Dub]',
  ],
  [
    'Czech',
    ['Trump', 'Praha', 'Sýrie', 'Rusko'],
    'Trumpovi, v Praze, Sýrii, Ruskem',
    '[Trumpovi~=Trump], v [Praze~=Praha], [Sýrii~=Sýrie], [Ruskem~=Rusko]',
  ],
];

for (const [language, lang, cases] of [
  ['Russian', 'ru', RUSSIAN],
  ['Ukrainian', 'uk', UKRAINIAN],
  ['Serbian and Bulgarian', 'sr', SERBIAN_BULGARIAN],
  ['Serbian in Latin letters', 'sr', SOUNDS],
  ['Polish', 'pl', POLISH],
  ['Czech', 'cs', CZECH_SLOVAK],
  ['Croatian', 'hr', CROATIAN],
] as const) {
  describe(language, () => {
    it.each(cases)('%s', (_, names, text, expected) => expect(marked(names, text, lang)).toBe(expected));
  });
}

describe('endings of Latin letters', () => {
  it('apply only on pages in that language', () => {
    expect(marked(['Trump'], 'Trumpa', 'en')).toBe('Trumpa');
    expect(marked(['Trump'], 'Trumpa', '')).toBe('Trumpa');
    expect(marked(['Макрон'], 'Makron', 'hr')).toBe('Makron');
  });
});
