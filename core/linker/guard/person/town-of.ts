import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { textBefore } from '../../units/text-beside';

/** Nobody's home: "in Messi's home town of Rosario" tells of a town too, "the home town of Messi" of him. */
const TOWN =
  /(?<!\b(?:home|native|birth) )\b(?:cit(?:y|ies)|towns?|townships?|villages?|hamlet|suburb|municipality|localidad|municipio|commune) (?:of|de) $/i;
const LOOK = 24;

/** "o prefeito de Presidente [Tancredo Neves]": towns of Brazil are called after people with their rank. */
const RANKED =
  /(?:prefeit[oa]s?|municípios?|cidades?|vereador(?:es|as?)?|câmara municipal) de (?:Presidente|Governador|Senador|Coronel|Marechal) $/iu;
const RANKED_LOOK = 40;
const isRankedTown = ({ from: { run, lang }, scanned: { start } }: PageMention): boolean =>
  lang === 'pt' && RANKED.test(textBefore(run.text, start, RANKED_LOOK));

/** "the town of [Stafford]", "the village of [Clinton]": a place of that name, though a person has it too. */
export function isTownsName(mention: PageMention): boolean {
  const { many, from, scanned } = mention;
  const { text } = from.run;
  if (unitAt(text, scanned.start - 1) !== SPACE) return false;
  return (!many && TOWN.test(textBefore(text, scanned.start, LOOK))) || isRankedTown(mention);
}
