import { describe, expect, test } from 'vitest';
import { Bit } from '../../../../../core/linker/scan/context-bits';
import { type ScannedMention, scanRun } from '../../../../../core/linker/scan/scan-run';
import { NaiveLexicon } from '../../../../support/naive-lexicon';

/** Reads the surroundings of the marked words: `Syrian President [Sharaa]`. */
function read(marked: string, lang = 'en'): ScannedMention & { text: string } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const lexicon = new NaiveLexicon([{ alias: text.slice(start, end), entity: 0, flags: 0, prior: 1, lang: '' }]);
  const { mentions } = scanRun({ key: 0, order: 0, text, place: 'body' }, lexicon, lang);
  const found = mentions.find((mention) => mention.start === start);
  if (!found) throw new Error(`not found: ${marked}`);
  return { ...found, text };
}

const bitsOf = (bits: number) => Object.keys(Bit).filter((name) => bits & Bit[name as keyof typeof Bit]);

describe('bits', () => {
  test.each([
    ['They met in [Paris] on Monday.', 'en', ['Placing']],
    ['[Paris] was quiet.', 'en', ['SentenceStart']],
    ['It was late. [Paris] was quiet.', 'en', ['SentenceStart']],
    ['Then the PD of [Schlein] agreed.', 'en', ['Speech']],
    ['Then the [PD] of Schlein agreed.', 'en', ['Upper', 'Article']],
    ['Then the Museum of [Paris] agreed.', 'en', ['Speech', 'HeadOf']],
    ['Then Sen. [Graham] spoke.', 'en', []],
    ['Then Mr. [Graham] spoke.', 'en', ['Honorific']],
    ['The [Kremlin] denied it.', 'en', ['Article', 'Speech']],
    ['He told the [us] team.', 'en', ['Lower', 'Article']],
    ['The [WHO] warned.', 'en', ['Upper', 'Article', 'Speech']],
    ['Then [Trump] said so.', 'en', ['Speech']],
    ['Then [Chelsea] added another three points.', 'en', []],
    ['Then [Chelsea] claimed their first win.', 'en', []],
    ['Then [Chelsea] added that they would.', 'en', ['Speech']],
    ['Then [Trump], 79, said so.', 'en', ['PersonTail']],
    ['Then [Trump], who left, said so.', 'en', ['PersonTail']],
    ['The governor of [Texas] spoke.', 'en', ['OfficeOf']],
    ['The University of [Texas] closed.', 'en', ['HeadOf']],
    ['The people of [Georgia] voted.', 'en', ['Placing']],
    ['The Government of [Jordan] spoke.', 'en', ['Placing']],
    ['The government of the [Seychelles] fell.', 'en', ['Article']],
    ['The Centre for [Syria] closed.', 'en', ['HeadOf']],
    ['Shares of [Airbus] fell.', 'en', []],
    ['Investors in [Airbus] waited.', 'en', ['Placing']],
    ['The city of [Aleppo] fell.', 'en', ['PlaceNoun']],
    ['Then [Aleppo] province fell.', 'en', ['PlaceNoun', 'Division']],
    ['The province of [Aleppo] fell.', 'en', ['PlaceNoun', 'Division']],
    ['dans la région de [Koursk] hier', 'fr', ['PlaceNoun', 'Division']],
    ['Here is Captain [America] again.', 'en', ['Ranked']],
    ['Here is President [Georgia] again.', 'en', ['Ranked']],
    ['The captain [America] had', 'en', []],
    ['A [London]-based firm', 'en', ['PlaceNoun']],
    ['On Lake [Victoria] they fished.', 'en', ['LeadingHead']],
    ['They went down [Barrack] Street.', 'en', ['RightHead']],
    ['The [Syria]-Jordan border', 'en', ['Article', 'HyphenRight']],
    ['The Syria-[Jordan] border', 'en', ['HyphenLeft', 'PlaceNoun']],
    ['A crowd cheers. REUTERS/[Khalil Ashawi]', 'en', ['AfterSlash']],
    ['The agency ([Reuters]) said', 'en', ['Bracketed']],
    ['Then [Georgia] Gov. Kemp spoke.', 'en', ['OfficeRight']],
    ['A crowd cheers. Photo: [Nick Moreau]', 'en', ['SentenceStart', 'Credit']],
    ['By [Andrew Osborn] in Cairo today', 'en', ['Credit']],
    ['Foto di [Mario Draghi]', 'it', ['Credit', 'HeadOf', 'Headline', 'LeftUnsure', 'RightUnsure']],
    ['Erano in piazza con le foto di [Berlusconi], ieri', 'it', []],
    ['Das Foto von [Merz] ging um die Welt', 'de', ['LeftUnsure', 'RightUnsure']],
    ['It was won by [Andrew Osborn] in the last week of the year, after a long fight.', 'en', []],
    ['A speech written by [Keir Starmer] was read.', 'en', []],
    ['Some [US] $6.9 billion went.', 'en', ['Upper', 'Money']],
    ['So [England] beat Samoa.', 'en', ['Sport']],
    [
      'There are centers in [Orange], Riverside and San Bernardino Counties.',
      'en',
      ['Placing', 'CommaName', 'PlaceNoun', 'Division'],
    ],
    ['The [Orange] and Riverside Counties voted.', 'en', ['Article', 'PlaceNoun', 'Division']],
    ['The [Orange] and Riverside counties voted.', 'en', ['Article', 'PlaceNoun', 'Division']],
    ['The [Orange] and Vaal Rivers rose.', 'en', ['Article', 'RightHead']],
    ['So [Orange], Riverside and others voted.', 'en', ['CommaName']],
    ['A Committee on the Competition Between the [United States] and others', 'en', ['Article', 'HeadOf']],
    ['A [Massachusetts] General Hospital doctor', 'en', ['OfficeRight', 'RightHead']],
    ['Then [Johnson] & Johnson rose.', 'en', ['Ampersand']],
    ['He lives in [Paris], Texas.', 'en', ['Placing', 'CommaName']],
    ['He lives in [Paris], New Jersey.', 'en', ['Placing', 'CommaName']],
    ['судей Окружного административного суда [Киева] уволили', 'ru', ['HeadOf']],
    ['Тогда Путин посетил [Киев] снова', 'ru', []],
    ['في [دمشق] اليوم', 'ar', ['Caseless', 'Placing']],
    ['شارع [الجولاني] مغلق', 'ar', ['Caseless', 'LeadingHead']],
  ])('%s (%s)', (marked, lang, expected) => {
    expect(bitsOf(read(marked, lang).bits).sort()).toEqual([...expected].sort());
  });
});

describe('offices and countries', () => {
  test.each([
    ['Syrian President [Sharaa] spoke.', 'en', ['president'], ['SY']],
    ['the former Secretary of State [Rice] spoke.', 'en', ['state', 'secretary'], []],
    ['US Special Envoy to Syria Tom [Barrack] spoke.', 'en', ['envoy', 'special'], []],
    ['“No,” said [Sharaa], the Syrian president.', 'en', ['president'], ['SY']],
    ['der russische Präsident [Putin] sprach', 'de', ['president'], ['RU']],
    ['le président russe [Poutine] a dit', 'fr', ['president'], ['RU']],
    ['el ministro de Exteriores [Albares] dijo', 'es', ['foreign', 'minister'], []],
    ['وزير الخارجية التركي [فيدان] قال', 'ar', ['foreign', 'minister'], ['TR']],
    ['президент США [Трамп] заявил', 'ru', ['president'], []],
    ['After Hurricane [Lark], US Secretary of State Ann Rice spoke.', 'en', [], []],
    ['In [Paris], French President Emmanuel Macron spoke.', 'en', [], []],
    ['The dog of [Sharaa] barked.', 'en', [], []],
  ])('%s (%s)', (marked, lang, titles, demonyms) => {
    const found = read(marked, lang);
    expect([...found.titles].sort()).toEqual([...titles].sort());
    expect(found.demonyms).toEqual(demonyms);
  });
});

describe('longer names', () => {
  test.each([
    ['Then Jordan [Peele] spoke.', 'Jordan Peele'],
    ['Then [Jordan] Peele spoke.', 'Jordan Peele'],
    ['Then [Amazon] Prime Video rose.', 'Amazon Prime Video'],
    ['Then [Google] I/O began.', 'Google I'],
    ['Then [France] Prime Minister Barnier left.', 'France'],
    ['Then [Minneapolis] Police Chief O’Hara left.', 'Minneapolis'],
    ['Then [Minneapolis] Police Federation left.', 'Minneapolis Police Federation'],
    ['Then Thomas J. [Barrack] spoke.', 'Thomas J. Barrack'],
    ['Then Southern [California] burned.', 'Southern California'],
    ['On Monday [Jordan] said', 'Jordan'],
    ['But [Jordan] said', 'Jordan'],
    ['President [Trump] said', 'Trump'],
    ['Syria’s [Sharaa] said', 'Sharaa'],
    ['In December [Will] stayed', 'Will'],
    ['the racer Will [Buxton] said', 'Will Buxton'],
    ['قالت إيفانكا [ترامب] أمس', 'إيفانكا ترامب'],
    ['قال الرئيس [ترامب] أمس', 'ترامب'],
    ['אמרה איוונקה [טראמפ] אתמול', 'איוונקה טראמפ'],
  ])('%s', (marked, longer) => {
    const found = read(marked);
    expect(found.text.slice(found.nameStart, found.nameEnd)).toBe(longer);
  });
});
