import { expect, test } from 'vitest';
import { linkDocument } from '../../../../../core/linker/link-document';
import { scanRuns } from '../../../../../core/linker/scan/scan-run';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
sporting-cp@0.3 | organisation | PT | Portuguese football club | Sporting CP; Sporting ~0.2
benfica@0.3 | organisation | PT | Portuguese football club | Sport Lisboa e Benfica
porto@0.3 | organisation | PT | Portuguese football club | FC Porto
samp@0.3 | organisation | IT | Italian football club | UC Samp; Samp ~0.6
torino@0.3 | organisation | IT | Italian football club | Torino FC
lazio@0.3 | organisation | IT | Italian football club | SS Lazio
carlo-ranieri@0.3 | person | IT | Italian football manager | Carlo Ranieri; Ranieri ~0.4 #1
galatasaray@0.3 | organisation | TR | Turkish football club | Galatasaray ~0.8
trabzonspor@0.3 | organisation | TR | Turkish football club | Trabzonspor ~0.8
atletico@0.3 | organisation | ES | Spanish football club | Atlético de Madrid; Atlético ~0.3 #1
`);
const match = 'O Sport Lisboa e Benfica visita o FC Porto em jogo do campeonato; o treinador e o guarda-redes falaram.';
const ids = (text: string, lang: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test('a club that readers at home have by one word, on a page about football', () => {
  expect(ids(`${match}\nDepois do empate do Sporting, nada mudou.`, 'pt')).toContain('sporting-cp');
  expect(ids(`${match}\nDepois do empate do Sporting de Braga, nada mudou.`, 'pt')).not.toContain('sporting-cp');
  expect(ids(`${match}\nDepois do empate, o Sporting de Rui Borges mudou.`, 'pt')).toContain('sporting-cp');
  expect(ids(`${match}\nDepois do empate, o Sporting de Nova Iorque mudou.`, 'pt')).not.toContain('sporting-cp');
  expect(ids('O novo Sporting abriu ontem em Lisboa.', 'pt')).not.toContain('sporting-cp');
});

test('a name in another language before it does not keep it from being read', () => {
  const english = { key: 0, order: 0, text: 'By the desk of FC Porto', place: 'body' as const, lang: 'en' };
  const texts = [match, 'Depois do empate do Sporting, nada mudou.'];
  const runs = [english, ...texts.map((text, at) => ({ key: at + 1, order: at + 1, text, place: 'body' as const }))];
  const links = linkDocument(
    { title: '', lang: 'pt', date: '', host: '' },
    scanRuns(runs, world.lexicon, 'pt'),
    world.lexicon,
    world.entities,
  );
  expect(links.map(({ entity }) => entity)).toContain('sporting-cp');
});

test('a club and its coach', () => {
  const partita =
    'La SS Lazio ospita il Torino FC nella partita di campionato; il tecnico e il portiere hanno parlato.';
  expect(ids(`${partita}\nDomani la Samp di Ranieri gioca ancora.`, 'it')).toContain('samp');
  expect(ids(`${partita}\nDomani la Samp di Mister gioca ancora.`, 'it')).not.toContain('samp');
});

const turkish = 'Galatasaray, Trabzonspor’u 4-1 yendi. Ligde futbol maçında teknik direktör ve kaleci konuştu.';

test.each([
  ['Trabzonspor Teknik Direktörü Fatih Tekke geldi.', true],
  ['Trabzonspor Başkanı Ali Veli geldi.', true],
  ['Trabzonspor Basketbol Beko geldi.', false],
])('offices with capitals in Turkish: %s', (text, known) => {
  const links = linkText(`${turkish}\n${text}`, world, { lang: 'tr' }).links.filter(({ start }) => start === 0);
  expect(links.some(({ entity }) => entity === 'trabzonspor')).toBe(known);
});
