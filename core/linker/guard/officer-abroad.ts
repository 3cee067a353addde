import { classOf, UPPER, unitAt } from '../scan/char-class';
import { Bit } from '../scan/context-bits';
import { SPACE } from '../scan/signs';
import type { PageMention } from '../settle/page-mention';

const ARTICLE = "(?:^|[^\\p{L}])(?:il|lo|la|el|o|a|le|l['’]|un|una|uno|um|uma|une|al|del|dal|do|da|ao) ?";
const RANK =
  '(?: (?:federale|generale|nazionale|regionale|aggiunto|aggiunta|capo|federal|general|nacional|regional|adjunto|adjunta|général|générale|national|nationale|fédéral))?';

/** Who has an office, in languages that have a preposition before the place of which he has it. */
const OFFICERS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    it: 'procuratore|procuratrice|ministro|ministra|presidente|allenatore|tecnico|giudice|avvocato|avvocata|generale|colonnello|capitano|tenente|maresciallo|assessore|assessora|consigliere|consigliera|deputato|deputata|senatore|senatrice|onorevole|sindaco|governatore|commissario|prefetto|questore|professore|dottore|dottor|pm|gip|mister',
    es: 'fiscal|ministro|ministra|presidente|presidenta|entrenador|entrenadora|técnico|juez|jueza|abogado|abogada|general|coronel|capitán|teniente|consejero|consejera|diputado|diputada|senador|senadora|alcalde|alcaldesa|gobernador|gobernadora|comisario|delegado|profesor|doctor|concejal',
    pt: 'procurador|procuradora|ministro|ministra|presidente|treinador|técnico|juiz|juíza|advogado|advogada|general|coronel|capitão|tenente|deputado|deputada|senador|senadora|prefeito|prefeita|governador|governadora|delegado|delegada|professor|doutor|vereador|desembargador',
    fr: 'procureur|procureure|ministre|entraîneur|juge|avocat|avocate|général|colonel|capitaine|lieutenant|député|députée|sénateur|sénatrice|maire|préfet|préfète|commissaire|professeur|docteur',
  }).map(([lang, nouns]) => [lang, new RegExp(`${ARTICLE}(?:ex[ -]|vice[ -])?(?:${nouns})${RANK} $`, 'iu')]),
);
const LOOK = 40;
/** "il presidente Usa": letters stand so for all that, and lands before the name, "il premier Israele Netanyahu". */
const SHORTEST = 4;

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
  OFFICERS.get(lang)?.test(run.text.slice(Math.max(0, start - LOOK), start)) === true;

/** "[Chiné]" is no Chine of the French: Italian puts this mark on the last letter of surnames, and of no place. */
export const isMarkedLast = ({ many, text, from: { lang } }: PageMention, surface: string): boolean =>
  lang === 'it' && !many && text.endsWith('é') && !surface.endsWith('é');
