import type { Beside } from './word-beside';

const stems = (list: string): Beside => ({ stems: list.split('|') });

/** Words at the beginning of a sentence; inside it they are small. The stems begin no word that a sentence says of somebody. */
export const TURKISH_EVERYDAY: ReadonlyMap<string, Beside> = new Map<string, Beside>([
  [
    'Özel',
    stems(
      'sektör|okul|hastane|harekat|harekât|güvenlik görevli|güvenlik ekip|tüketim verg|üniversite|kalem|mülkiyet|temsilci|jet|uçak|olarak|kuvvet|halk otobüs|anaokul|kreş|klinik|kurslar|yurtlar|hayatın giz|Kuvvetler|Harekat|Harekât|Sektör|Okul|Hastane|Güvenlik|Temsilci|Olimpiyat|Tüketim|İdare|Halk Otobüs|Kalem',
    ),
  ],
  [
    'Çelik',
    stems(
      'fabrika|üretim|sektör|sanayi|kapı|halat|boru|yelek|ihracat|konstrüksiyon|hurda|Kubbe|kubbe|İhracat|Üretici|Boru',
    ),
  ],
  ['Kalın', stems('giysi|kar |bağırsak|kumaş|duvar|çizgi|sis |tabaka|kaban|mont')],
  ['Şimşek', stems('çakt|çakm|çarpt|çarpm|ve yıldırım')],
  ['Fidan', stems('dikt|dikm|diki|satış|bağış|dağıtım|ve ağaç')],
  ['Güler', stems('yüzlü|misin')],
  ['Yavaş', stems('yavaş|adım|tempo|da olsa|şehir|Şehir|yaşam|moda')],
  ['Yıldırım', stems('düşt|düşm|çarpt|çarpm|çarpıl|isabet|harekat|Harekat|savaş|nikah|aşk')],
  ['Bahçeli', stems('ev|villa')],
  ['Kaya', stems('parça|düşt|düşm|tuz|gaz|petrol|tırman|mezar|yuvarlan')],
  ['Güneş', stems('enerji|panel|ışı|tutul|sistem|krem|gözlük|santral|batt|batm|doğd|doğm|yanığ|pil|çarpm')],
  ['Demir', stems('kapı|yolu|cevher|ve çelik|çelik|eksikliğ|Kubbe|kubbe|Yumruk|yumruk|Perde|perde')],
  // A first name; the town is Bern.
  ['Berna', {}],
  // Maize.
  ['Mısır', stems('tarla|ekme|unu |silaj|gevre|nişasta|hasad|hasat|koçan|yağı|şurub|patla|ekim|tohum')],
  ['Tokat', stems('attı|atan|atıp|atma|yedi')],
  ['Koç', stems('burc|burç|katım')],
  ['Malta', stems('eri')],
]);
