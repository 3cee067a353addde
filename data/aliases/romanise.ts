/** Other Latin spellings of Arabic and Persian names, by rule. */
import { tableRows } from '../table-rows';
import { otherSpellings } from './other-spellings';

/** Spellings of one name, one group a line. */
const SPELLINGS = `
Mohammed Muhammad Mohamed Mohammad Muhammed
Ahmed Ahmad
Hussein Husayn Hussain Husain Hossein
Hassan Hasan
Khaled Khalid
Omar Umar
Osama Usama
Yusuf Youssef Yousef Yousuf Yusef
Abdullah Abdallah
Abdel Abdul Abd
Mustafa Moustafa Mostafa
Suleiman Sulaiman Soleiman Sulayman
Ismail Ismael Esmail Esmaeil
Nasser Nasir Naser
Qasem Qassem Kassem Qasim Ghasem
Saeed Said Saeid
Faisal Faysal Feisal
Fayez Fayiz Faez
Jaber Jabir Gaber
Jamal Gamal
Khamenei Khamenai
Mahmoud Mahmud
Mansour Mansur
Masoud Massoud Masud
Maher Mahir
Mazloum Mazlum
Moqtada Muqtada
Nabih Nabeeh
Nouri Nuri
Rashid Rasheed
Reza Riza
Sharaa Shara Shar'a
Shaibani Shaybani Sheibani
Tariq Tarek Tareq
Zayed Zaid Zayd
Ayman Aymen
Yahya Yehya
Houthi Huthi
Sinwar Sinwaar
Haniyeh Haniya Haniyya
Nasrallah Nasralla
Assad Asad
Hariri Harriri
Bashir Basheer
Hamad Hamed
Tamim Tameem
Sisi Sissi
`;
const GROUPS = new Map<string, string[]>();
for (const words of tableRows(SPELLINGS, ' ')) {
  for (const word of words) GROUPS.set(word.toLowerCase(), words);
}
const ARTICLE = /^(?:al|el|ash|as|an|ad|ar|at|az|es)[- ]/i;
/** A name of three words with several spellings each has dozens of combinations; readers meet a few. */
const MOST = 8;

/**
 * Up to eight spellings of a full name or surname: one word changed, or its article ("al-" as "el-"). The given one and
 * those that fold alike are left out.
 */
export const romanisationVariants = (name: string): string[] => otherSpellings(name, spellingsOf(name), MOST);

function* spellingsOf(name: string): Iterable<string> {
  const words = name.split(' ');
  for (const [place, word] of words.entries()) {
    const article = ARTICLE.exec(word)?.[0] ?? '';
    const stem = word.slice(article.length);
    const put = (changed: string) => [...words.slice(0, place), changed, ...words.slice(place + 1)].join(' ');
    for (const other of GROUPS.get(stem.toLowerCase()) ?? [])
      if (other.toLowerCase() !== stem.toLowerCase()) yield put(article + other);
    if (/^al-/i.test(article)) yield put(`el-${stem}`);
  }
}
