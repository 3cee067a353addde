import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { classOf, UPPER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { wordStart } from '../../units/word-walk';
import { wordSet } from '../../words/word-table';

const ARTICLES = wordSet('il lo la el o a le l un una uno um uma une al del dal do da ao');
/** What may stand between the office and the name, or the article and the office. */
const RANKS =
  wordSet(`federale generale nazionale regionale aggiunto aggiunta capo federal general nacional regional adjunto
  adjunta général générale national nationale fédéral ex vice`);

/** Who has an office, in languages that have a preposition before the place of which he has it. */
const OFFICERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'it',
    wordSet(`procuratore procuratrice ministro ministra presidente allenatore tecnico giudice avvocato avvocata generale
      colonnello capitano tenente maresciallo assessore assessora consigliere consigliera deputato deputata senatore
      senatrice onorevole sindaco governatore commissario prefetto questore professore dottore dottor pm gip mister`),
  ],
  [
    'es',
    wordSet(`fiscal ministro ministra presidente presidenta entrenador entrenadora técnico juez jueza abogado abogada general
      coronel capitán teniente consejero consejera diputado diputada senador senadora alcalde alcaldesa gobernador
      gobernadora comisario delegado profesor doctor concejal`),
  ],
  [
    'pt',
    wordSet(`procurador procuradora ministro ministra presidente treinador técnico juiz juíza advogado advogada general
      coronel capitão tenente deputado deputada senador senadora prefeito prefeita governador governadora delegado
      delegada professor doutor vereador desembargador`),
  ],
  [
    'fr',
    wordSet(`procureur procureure ministre entraîneur juge avocat avocate général colonel capitaine lieutenant député
      députée sénateur sénatrice maire préfet préfète commissaire professeur docteur`),
  ],
]);
/** "l’avvocato" */
const ELIDED = /^l['’]/;
/** Words that are looked at before a name. */
const MOST = 4;
/** "il presidente Usa": letters stand so for all that, and lands before the name, "il premier Israele Netanyahu". */
const SHORTEST = 4;

/** True when an article and an office stand directly before `start`. */
function followsOfficer(text: string, start: number, lang: string): boolean {
  const officers = OFFICERS.get(lang);
  let found = false;
  for (let end = start - 1, words = 0; officers && words < MOST; words++) {
    const from = wordStart(text, end);
    const written = text.slice(from, end).toLowerCase();
    const word = written.replace(ELIDED, '');
    if (found && ARTICLES.has(word)) return true;
    if (!found && officers.has(word)) found = true;
    else if (!RANKS.has(word)) return false;
    if (found && word !== written) return true;
    end = from - 1;
  }
  return false;
}

/** "el fiscal [Irán]", "il ministro [Cuba]": a surname, as the place would have a preposition before it. */
export const isOfficersName = ({
  many,
  text,
  from: { lang, run },
  scanned: { start, end, bits },
}: PageMention): boolean =>
  !many &&
  text.length >= SHORTEST &&
  !(bits & (Bit.Upper | Bit.Headline)) &&
  unitAt(run.text, start - 1) === SPACE &&
  classOf(unitAt(run.text, end + 1)) !== UPPER &&
  followsOfficer(run.text, start, lang);

/** "[Chiné]" is no Chine of the French: Italian puts this mark on the last letter of surnames, and of no place. */
export const isMarkedLast = ({ many, text, from: { lang } }: PageMention, surface: string): boolean =>
  lang === 'it' && !many && text.endsWith('é') && !surface.endsWith('é');
