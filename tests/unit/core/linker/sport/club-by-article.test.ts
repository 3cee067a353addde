import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
turin | place | IT | City in Italy | Turin; Torino
torino-fc@0.3 | organisation | IT | Italian football club | Torino FC
como | place | IT | Town in Italy | Como
venice | place | IT | Town in Italy | Venezia
aquila | place | IT | Town in Italy | L'Aquila
piedmont | place | IT | Region of Italy | Piemonte
valencia | place | ES | City in Spain | Valencia
valencia-cf@0.3 | organisation | ES | Spanish football club | Valencia CF
rome | place | IT | Capital of Italy | Rome; Roma
as-roma@0.3 | organisation | IT | Italian football club | AS Roma
latium | place | IT | Region of Italy | Lazio
ss-lazio@0.3 | organisation | IT | Italian football club | SS Lazio
lipsia | place | DE | City in Germany | Leipzig; Lipsia
rb-leipzig@0.3 | organisation | DE | German football club | RB Leipzig
bordeaux | place | FR | City in France | Bordeaux
bordeaux-fc@0.3 | organisation | FR | French football club | FC Bordeaux
cairo | place | EG | Capital of Egypt | Cairo
`);
const ids = (text: string, lang: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['Ha firmato per il Torino.', 'it', ['torino-fc']],
  ["L'ex presidente del Torino è indagato.", 'it', ['torino-fc']],
  ['Un tifoso del Venezia è stato ferito.', 'it', []],
  ['A Torino piove, come a Venezia.', 'it', ['turin', 'venice']],
  ["Il sindaco de L'Aquila.", 'it', ['aquila']],
  ['Il vertice al Cairo e il voto nel Piemonte.', 'it', ['cairo', 'piedmont']],
  ['El presidente del Valencia, investigado.', 'es', ['valencia-cf']],
  ['Dopo Mourinho alla Roma, il tecnico va alla Lazio.', 'it', ['as-roma', 'ss-lazio']],
  ['I tifosi della Roma sognano, e il Torino di Baroni vince.', 'it', ['as-roma', 'torino-fc']],
  ['Domani apre il Torino Film Festival.', 'it', []],
  ['La storia della Roma antica e i comuni del Lazio.', 'it', ['rome', 'latium']],
  ['Las lluvias en Valencia y el tren de Valencia.', 'es', ['valencia', 'valencia']],
  ['Il Lipsia ha vinto.', 'it', ['rb-leipzig']],
  ['O Leipzig joga hoje.', 'pt', ['rb-leipzig']],
  ['El Leipzig fichó a un portero.', 'es', ['rb-leipzig']],
  ['El Leipzig de Bach.', 'es', []],
  ['Vado a Lipsia.', 'it', ['lipsia']],
  ['Il Bordeaux è un vino.', 'it', ['bordeaux']],
  ['Der Bürgermeister sprach al Valencia.', 'de', ['valencia']],
])('a town with an article: %s', (text, lang, expected) => {
  expect(ids(text, lang)).toEqual(expected);
});
