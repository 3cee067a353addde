import { type AffixLists, type EndingTable, endings } from './affixes';

/**
 * Case endings of names in Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian, as dictionary ending →
 * endings in text. Letters as folded: ё is е. A rule only proposes a dictionary form; the name must be known in it.
 */
const NOUNS: AffixLists = {
  // Трамп, Вашингтон, Иран; surnames in -ов, -ин: Путиным, Путіним
  '': 'а у ом ем е і ові еві ым им',
  // Израиль, Кремль; Казань
  ь: 'я ю ем ям и і е ью ьо',
  // Китай, Сергей
  й: 'я ю ем єм еві єві е и ї',
  // Москва, Украина, Обама; Захарова; Америка (uk Америці)
  // Srb. Хрватска → Хрватској
  а: 'ы и і е у ой ою ей ею ом є ој',
  ка: 'ці ци',
  га: 'зі зи',
  ха: 'сі си',
  // Сирия, Сирія
  я: 'и ї і ю ей ею єю е є',
  // Косово, Порошенко (uk)
  о: 'а у ом ові і е',
  // Приднестровье
  е: 'я ю ем и',
  // Эмираты, Силы, Штаты; Нации
  ы: 'ов ам ами ах -',
  и: 'ів ам ами ах ей ям ями ях ов -',
  ии: 'ий',
  // Srb. Европски парламент → Европског; Уједињене нације → Уједињених нација
  ки: 'ког ком ким',
  ене: 'ених еним',
  ије: 'ија ијама',
  ії: 'ій',
};

const ADJECTIVES: AffixLists = {
  ый: 'ого ому ым ом',
  ий: 'ого ому им ом ім его ему ем',
  ой: 'ого ому ым им ом',
  ій: 'ього ьому ім',
  ая: 'ой ую ою ей',
  яя: 'ей юю ею',
  а: 'ої ій',
  ое: 'ого ому ым им ом',
  ее: 'его ему им ем',
  е: 'ого ому им ім',
  ые: 'ых ым ыми',
  ие: 'их им ими',
  і: 'их им ими',
};

/** Vowels that come and go or change: Павел → Павла, Александар → Александра, Лев → Льва, Немец → Немца; Київ → Києва, дім → домі. */
const FLEETING: AffixLists = {
  авел: 'авла авлу авлом авле',
  ндар: 'ндра ндру ндром ндре',
  ев: 'ьва ьву ьвом ьве',
  ец: 'ца цу цом цем це цеві цю ця',
  їв: 'єва єву євом єві',
  ів: 'ова ову овом ові',
  ім: 'ому омом омі',
  іг: 'огу огом озі',
  іль: 'оля олю олем олі',
};

/** Endings tried on capitalised words in Cyrillic. */
export const CYRILLIC_ENDINGS: EndingTable = endings([NOUNS, ADJECTIVES, FLEETING], { consonant: true });
