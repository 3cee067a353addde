import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
jan-larek | person | PL | Polish politician, minister of justice | Jan Larek ~0.95
carl-larek | person | PL | Polish painter | Carl Larek ~0.95
ivan-tarnitsa | person | UA | Ukrainian diplomat | Иван Тарница ~0.95
dan-tarn | person | GB | British politician | Dan Tarn ~0.95
jan-harsen | person | NL | Dutch politician | Jan van Harsen ~0.95
dan-oslon | person | GB | British politician | Dan Oslon ~0.95
luis-tarca-marno | person | CO | Colombian writer | Luis Tarca Marno ~0.95
oslon | place | NO | City in Norway | Oslon ~0.95
rahul-gandhi | person | IN | Indian politician | राहुल गांधी ~0.95
rahul-dravid | person | IN | Indian cricketer | राहुल द्रविड़ ~0.95
shubman-gill | person | IN | Indian cricketer | शुभमन गिल ~0.95
rajnath-singh | person | IN | Indian politician | राजनाथ सिंह ~0.95
`);

test.each([
  ['pl', 'Jan Larek mówił długo. A potem Larek wyszedł.', ['Jan Larek', 'Larek']],
  ['pl', 'Jan Larek mówił długo. Larek wyszedł.', ['Jan Larek', 'Larek']],
  ['pl', 'Jan Larek mówił długo. Minister Larek wyszedł.', ['Jan Larek', 'Larek']],
  ['pl', 'Larek znowu uderza\nJan Larek mówił długo.', ['Larek', 'Jan Larek']],
  ['ru', 'Иван Тарница молчал. Вчера сказал Тарница иное.', ['Иван Тарница', 'Тарница']],
  ['de', 'Dan Tarn schwieg. Danach sagte Tarn, er komme.', ['Dan Tarn', 'Tarn']],
])('the surname of who was named in full, %s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});

test.each([
  ['nobody was named', 'pl', 'Potem Larek wyszedł.', []],
  ['somebody else of that name', 'pl', 'Jan Larek mówił. Potem pani Anna Larek wyszła, a Larek został.', ['Jan Larek']],
  ['two who are known', 'pl', 'Jan Larek i Carl Larek mówili. Potem Larek wyszedł.', ['Jan Larek', 'Carl Larek']],
  ['perhaps a first name', 'pl', 'Jan Larek mówił długo. Zdzich Larek wyszedł.', ['Jan Larek']],
  ['surely a first name', 'pl', 'Jan Larek mówił długo. Anna Larek wyszła. Larek milczała.', ['Jan Larek']],
  ['a longer word', 'pl', 'Jan Larek mówił długo. Potem Lareksa zamknięto.', ['Jan Larek']],
  ['a double name', 'pl', 'Jan Larek mówił długo. Potem Nowak-Larek wyszła.', ['Jan Larek']],
  ['the noun', 'de', 'Dan Tarn schwieg. Der Tarn fiel, und Tarn lag da.', ['Dan Tarn']],
  ['a place', 'nl', 'Dan Oslon zweeg. Daarna zei Oslon niets.', ['Dan Oslon', 'Oslon']],
  ['a name with its particle', 'nl', 'Jan van Harsen zweeg. Daarna zei Van Harsen niets.', ['Jan van Harsen']],
  ['English', 'en', 'Dan Tarn was silent. Then Tarn spoke.', ['Dan Tarn']],
])('not the surname: %s', (_, lang, text, expected) => {
  const { links, surfaces } = linkText(text, world, { lang });
  expect(surfaces).toEqual(expected);
  if (expected.includes('Oslon')) expect(links.at(-1)?.entity).toBe('oslon');
});

test.each([
  ['Luis Tarca Marno nació aquí. Nunca habló Tarca Marno de ello.', ['Luis Tarca Marno', 'Tarca Marno']],
  ['Luis Tarca Marno nació aquí. Tarca Marno nunca habló.', ['Luis Tarca Marno', 'Tarca Marno']],
  // Another's, a longer name, nobody named in full.
  ['Luis Tarca Marno nació aquí. Nunca habló Ana Tarca Marno de ello.', ['Luis Tarca Marno']],
  ['Luis Tarca Marno nació aquí. Nunca habló Tarca Marno Ruiz de ello.', ['Luis Tarca Marno']],
  ['Nunca habló Tarca Marno de ello.', []],
])('both surnames in Spanish: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'es' }).surfaces).toEqual(expected);
});

test.each([
  ['राहुल गांधी आए। राहुल ने कहा।', ['राहुल गांधी', 'राहुल']],
  ['शुभमन गिल आए। गिल ने कहा।', ['शुभमन गिल', 'गिल']],
  ['शुभमन गिल आए। कप्तान गिल को चोट लगी।', ['शुभमन गिल', 'गिल']],
  ['शुभमन गिल आए। अनुराग गिल ने कहा।', ['शुभमन गिल']],
  ['शुभमन गिल आए। गिल परिवार आया।', ['शुभमन गिल']],
  ['राहुल गांधी और राहुल द्रविड़ आए। राहुल ने कहा।', ['राहुल गांधी', 'राहुल द्रविड़']],
  ['राहुल गांधी आए। गांधी ने कहा।', ['राहुल गांधी']],
  ['राजनाथ सिंह आए। सिंह ने कहा। राजनाथ ने कहा।', ['राजनाथ सिंह', 'राजनाथ']],
])('words of full names in Hindi: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'hi' }).surfaces).toEqual(expected);
});
