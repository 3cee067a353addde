import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
seoul-kr | place | KR | Capital of South Korea | Seoul; Soul ~0.88 #4
country-in | place | IN | Country | India; Indie ~0.98 #8
country-us | place | US | Country | United States; America ~0.85 #8
houses-gb | organisation | GB | The British legislature | Parliament of the United Kingdom; Parliament ~0.6 #1
labour-gb | organisation | GB | British political party | Labour ~0.8
atlantic-ocean | place | | Ocean of many square kilometres | Atlantic Ocean; Atlantic ~0.9
new-york-city | place | US | City in New York, United States | New York City; New York ~0.8
new-york-state | place | US | State of the United States | New York state; New York ~0.15
fox-spain | organisation | ES | Far-right party in Spain | Fox ~0.6
country-es | place | ES | Country | Spain
country-fr | place | FR | Country | France
country-de | place | DE | Country | Germany
home-security | organisation | US | American department | Home Security ~0.9
`);
const linked = (text: string, lang = 'en') =>
  linkText(text, world, { lang }).links.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

describe('names of places in other languages that are English words', () => {
  test.each([
    ['en', 'They sang Soul for years.', []],
    ['en', 'He played in Indie bands.', []],
    ['en', 'She came back to America in May.', ['America=country-us']],
    ['tr', 'Görüşmeler dün Soul kentinde sürdü.', ['Soul=seoul-kr']],
  ])('%s: %s', (lang, text, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });
});

describe('words beside that tell another thing', () => {
  test.each([
    ['The Scottish Parliament met.', []],
    ['Then the House Committee on Home Security and Public Safety met.', []],
    ['Then Home Security and others met.', ['Home Security=home-security']],
    ['He wrote it for The Atlantic last year.', []],
    ['The Atlantic reported on the chat.', []],
    ['They sailed across the Atlantic in May.', ['Atlantic=atlantic-ocean']],
    ['She lives in upstate New York with him.', ['New York=new-york-state']],
    ['He was in the Senate representing New York then.', ['New York=new-york-state']],
    ['She was elected to the Senate from New York then.', ['New York=new-york-state']],
    ['She lives in New York City with him.', ['New York City=new-york-city']],
    ['In Germany and France writers at Fox disagree.', ['Germany=country-de', 'France=country-fr']],
    [
      'In Germany, France and Spain many fear Fox today.',
      ['Germany=country-de', 'France=country-fr', 'Spain=country-es', 'Fox=fox-spain'],
    ],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('names of capitals and countries in the language of the page', () => {
  const abroad = tinyWorld(`
vienna-at@0.7 | place | AT | Capital of Austria | Vienna; Wien ~0.03
wilhelm-wien@0.12 | person | DE | German physicist | Wilhelm Wien; Wien ~0.04 #1
country-sv@0.75 | place | SV | Country | El Salvador; Salvador ~0.03
salvador-br@0.5 | place | BR | City in Brazil | Salvador ~0.5
country-gh@0.75 | place | GH | Country | Ghana; Gana ~0.03
milan-it@0.4 | place | IT | City in Italy | Milan; Milano ~0.03 #8
alyssa-milano@0.3 | person | US | Actor | Alyssa Milano; Milano ~0.07 #9
naples-it@0.4 | place | IT | City in Italy | Naples; Napoli ~0.02 #8
ssc-napoli@0.3 | organisation | IT | Italian football club | SSC Napoli; Napoli ~0.2 #8
`);
  const first = (text: string, lang: string) => linkText(text, abroad, { lang }).links.map(({ entity }) => entity);
  test.each([
    ['what hardly anybody else is called', 'de', 'Dann reagierte Wien darauf.', ['vienna-at']],
    ['a town of the page’s own country before a surname', 'it', 'Oggi piove su Milano ancora.', ['milan-it']],
    ['… and before its club', 'it', 'Oggi piove su Napoli ancora.', ['naples-it']],
    ['… not elsewhere', 'es', 'Hoy llueve sobre Milano otra vez.', []],
    ['not in English', 'en', 'They spoke of Wien again.', []],
    ['not where a known place has it', 'fr', 'On parle de Salvador ici.', ['salvador-br']],
    ['not where the record itself doubts it', 'es', 'Dicen que Gana bien.', []],
  ])('%s', (_, lang, text, expected) => {
    expect(first(text, lang)).toEqual(expected);
  });
});
