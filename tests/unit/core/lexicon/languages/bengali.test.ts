import { expect, it } from 'vitest';
import { marked } from '../marked';

const NAMES = ['ভারত', 'চীন', 'ঢাকা', 'ইউক্রেন', 'মস্কো', 'ফ্রান্স', 'গাজা', 'শেখ হাসিনা', 'যুক্তরাষ্ট্র'];

it.each([
  ['ভারতের প্রধানমন্ত্রী', '[ভারতের~=ভারত] প্রধানমন্ত্রী'],
  ['ইউক্রেনে যুদ্ধ', '[ইউক্রেনে~=ইউক্রেন] যুদ্ধ'],
  ['মস্কোর মেয়র', '[মস্কোর~=মস্কো] মেয়র'],
  // The last letter of two, as keyboards write it, and of one.
  ['গাজায় হামলা', '[গাজায়~=গাজা] হামলা'],
  ['ঢাকা\u09df', '[ঢাকা\u09df~=ঢাকা]'],
  ['ফ্রান্সকেও', '[ফ্রান্সকেও~=ফ্রান্স]'],
  ['ঢাকাসহ', '[ঢাকাসহ~=ঢাকা]'],
  ['শেখ হাসিনার সরকার', '[শেখ হাসিনার~=শেখ হাসিনা] সরকার'],
  ['যুক্তরাষ্ট্রের', '[যুক্তরাষ্ট্রের~=যুক্তরাষ্ট্র]'],
  ['চীনা', 'চীনা'],
])('Bengali endings: %s', (text, expected) => {
  expect(marked(NAMES, text, 'bn')).toBe(expected);
});

it('on pages of other languages words of the script stand as they are', () => {
  expect(marked(NAMES, 'ভারতের', 'as')).toBe('ভারতের');
});
