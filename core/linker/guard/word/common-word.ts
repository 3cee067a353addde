import type { PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';
import { GERMAN_WORDS, isGermanColour, isGreen } from './german-words';
import type { CommonWord } from './word-sense';

/** Units of text beside a name. */
const LOOK = 28;

/** "vox populi", and the party of Spain. */
const VOX_POPULI: CommonWord = { word: /^Vox$/, after: /^ (?:populi|dei|clamantis|media)(?!\p{L})/iu };

const WORDS: ReadonlyMap<string, readonly CommonWord[]> = new Map<string, readonly CommonWord[]>([
  // Morning, a newspaper, and a state of Malaysia; a region, and its sea.
  ['tr', [{ word: /^Ege$/ }, { word: /^Sabah$/, unless: /Malezya|Borneo|[Ee]yalet|Saravak/ }]],
  ['az', [{ word: /^Sabah$/, unless: /Malayziya|Borneo/ }]],
  ['de', GERMAN_WORDS],
  // The river, and the party.
  [
    'hu',
    [
      {
        word: /^Tisz[aá]/,
        before: /(?:[Aa]pad|[Áá]rad|[Tt]etőz(?:ik|ött)?|[Ff]olyó|[Ff]első|[Aa]lsó|[Kk]özép)[ -](?:a )?$/u,
      },
      {
        word: /^Tisz[aá]/,
        after:
          /^(?:-(?:tó|táv|part|híd|meder|menti|völgy|gát|mente)| (?:vízáll|vízszint|árad|apad|tetőz|híd|parti|partj|partot|folyó|vize|medr|völgy|mellett(?! (?:áll|van|lesz|kampány|döntött|szól))|mentén|árhullám|torkolat|(?:jobb|bal) part|\p{Lu}\p{L}+n[áé]l(?!\p{L})))/u,
      },
    ],
  ],
  // A league, and the party.
  [
    'it',
    [
      {
        word: /^Lega$/,
        after:
          /^ (?:Serie|Pro|Calcio|Nazionale|Dilettanti|Basket|Pallavolo|Volley|B|A|Araba|Anseatica|Musulmana|Santa|Lombarda|Navale|Ambiente|Coop|Cooperative|Italiana)(?!\p{L})/u,
      },
      VOX_POPULI,
    ],
  ],
  // "Israel today", a newspaper.
  [
    'he',
    [
      {
        word: /^ישראל$/,
        before: /(?:["״“„]|(?:עיתון|בעיתון|כתב|עורך|באתר|אתר) )[בלמשוהכ]?$/u,
        after: /^ היום(?!\p{L})/u,
      },
      // The forces of the United States are more than their army.
      { word: /^צבא (?:ארצות הברית|ארה["״]ב)$/u },
      { word: /^ישראל$/, after: /^ היום["״”]? (?:דיווח|מדווח|פרסם|מפרסם|חשף|כתב|כותב|טוען|ציטט|מסר)(?!\p{L})/u },
    ],
  ],
  // The age has an article, which the party has not.
  [
    'fr',
    [
      {
        word: /^Renaissance$/,
        before: /(?:^|[^\p{L}])(?:[Ll]a|[Ss]tyle|[Éé]poque|[Cc]hâteau|[Pp]eintre|[Pp]einture|[Hh]ôtel) $/u,
      },
      { word: /^Renaissance$/, after: /^ (?:italienne|française|flamande|carolingienne|du livre|tardive)(?!\p{L})/u },
      { word: /^(?:Le )?Parisien$/, after: /^ (?:moyen|lambda|typique|type|pur|de souche|d['’]adoption)(?!\p{L})/u },
      { word: /^Vox$/, after: /^ (?:populi|dei)(?!\p{L})/iu },
      // A cup, a race and a ground.
      { word: /^France$/, before: /(?:^|[^\p{L}])(?:[Cc]oupe|[Tt]our|[Ss]tade|[Tt]rophée) de $/u },
    ],
  ],
  [
    'pl',
    [
      // Joanna for short, where the continent is Azja; coal of Jastrzębie, and steel of India.
      { word: /^Asia$/ },
      { word: /^JSW$/ },
      {
        word: /^Konfederacj/,
        after:
          /^ (?:barsk|warszawsk|targowick|sandomiersk|tyszowieck|gołąbsk|dzikowsk|generaln|szwajcarsk|niemieck|reńsk|kanadyjsk|polsko|Lewiatan|Pracy|Państw)/u,
      },
    ],
  ],
  // Thought, and a newspaper; Ghent has no article there.
  ['ro', [{ word: /^Gândul(?:ui)?$/ }]],
  // Letters of a party, where the people's deputies are named.
  ['uk', [{ word: /^ЄС$/, before: /(?<!\p{L})(?:[Нн]ардеп\p{L}*(?: від)?|[Фф]ракці\p{L}+) ["«“]?$/u }]],
  // Dawn, a club and papers; the town of Nigeria is Зария.
  ['ru', [{ word: /^Зар[яиюей]+$/, unless: /Нигери/ }]],
  [
    'sv',
    [
      {
        word: /^Moderna$/,
        after:
          /^ (?:tider|museet|museets|museer|vapen|metoder|kvinnor|män|människor|familjer|språk|städer|bilar|hem|hus|kök|lösningar|maskiner|verktyg|teknik|tekniker|datorer|fartyg|stridsflygplan|jaktplan|flygplan|konst|konsten|samhällen?|versioner|varianter|krig|kriget|sagor|klassiker|tolkningar)(?!\p{L})/u,
      },
    ],
  ],
  ['zh', [{ word: /^美[军軍]$/u }]],
  ['es', [VOX_POPULI]],
  ['pt', [VOX_POPULI]],
]);

/** True of a name that is no name there: "[Sabah] saatlerinde", in the morning, "[Grüner] Wasserstoff", "la [Lega] Serie A". */
export function isCommonWord({ text, from: { run, lang }, scanned: { start, end } }: PageMention): boolean {
  if (lang === 'de' && isGreen(text)) return isGermanColour(run.text.slice(end, end + LOOK + LOOK));
  for (const { word, before, after, unless } of WORDS.get(lang) ?? []) {
    if (!word.test(text)) continue;
    const told = textBefore(run.text, start, LOOK);
    const next = textAfter(run.text, end, LOOK);
    if (unless?.test(told) || unless?.test(next)) continue;
    if (before?.test(told) !== false && after?.test(next) !== false) return true;
  }
  return false;
}
