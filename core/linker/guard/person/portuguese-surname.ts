import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { textBefore } from '../../units/text-beside';

/** Surnames that others are joined to; of any word with a capital it would be too much to say: "caso Master e [Mendonça]". */
const FIRST = new Set(
  'Gouveia Costa Silva Mota Rocha Souza Sousa Castro Melo Abreu Moura Cunha Andrade Lima Barros Albuquerque Mello Almeida Araújo Pinto Brito Azevedo Carvalho Menezes Freitas Vasconcelos Sá Couto Nóbrega Orleans Câmara Vaz'.split(
    ' ',
  ),
);
const JOINED = /(?<!\p{Lu}[\p{L}-]+, )(?<![\p{L}-])(\p{Lu}\p{Ll}+) e $/u;
const LOOK = 40;

/** "Gouveia e [Melo]": behind a surname that nobody known bears, the "and" of Portuguese joins the parts of one surname. */
export function endsSurname({ many, from: { lang, run, mentions }, scanned: { start } }: PageMention): boolean {
  if (many || lang !== 'pt' || unitAt(run.text, start - 1) !== SPACE) return false;
  const first = JOINED.exec(textBefore(run.text, start, LOOK))?.[1];
  return first !== undefined && FIRST.has(first) && !mentions.some(({ end }) => end === start - ' e '.length);
}
