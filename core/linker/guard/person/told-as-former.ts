import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { COMMA } from '../../units/signs';
import { textAfter } from '../../units/text-beside';

/** What somebody was, behind a comma, and no name behind that: "Mps, l’ex ministro Tremonti e". */
const PERSONS: ReadonlyMap<string, RegExp> = new Map([
  [
    'it',
    /^, (?:l['’])?ex (?:patron|presidente|proprietario|ministro|ministra|allenatore|tecnico|calciatore|premier|sindaco|ad|amministratore|numero uno|deputato|senatore|giocatore|moglie|marito)(?! \p{Lu}|\p{L})/u,
  ],
]);
const LOOK = 36;

/** "[Ferrero], l’ex patron della Samp": a person, whatever firm or town is called so. */
export const isToldAsPerson = ({ many, from: { lang, run }, scanned: { end } }: PageMention): boolean =>
  !many && unitAt(run.text, end) === COMMA && PERSONS.get(lang)?.test(textAfter(run.text, end, LOOK)) === true;
