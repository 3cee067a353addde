import { unitAt } from '../scan/char-class';
import { SPACE } from '../scan/signs';
import type { PageMention } from '../settle/page-mention';

/** Nobody's home: "in Messi's home town of Rosario" tells of a town too, "the home town of Messi" of him. */
const TOWN =
  /(?<!\b(?:home|native|birth) )\b(?:cit(?:y|ies)|towns?|townships?|villages?|hamlet|suburb|municipality|localidad|municipio|commune) (?:of|de) $/i;
const LOOK = 24;

/** "the town of [Stafford]", "the village of [Clinton]": a place of that name, though a person has it too. */
export const isTownsName = ({ many, from: { run }, scanned: { start } }: PageMention): boolean =>
  !many && unitAt(run.text, start - 1) === SPACE && TOWN.test(run.text.slice(Math.max(0, start - LOOK), start));
