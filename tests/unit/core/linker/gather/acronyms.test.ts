import { expect, test } from 'vitest';
import type { Occurrence } from '../../../../../core/lexicon/lexicon';
import { linkText } from '../../../../support/link-text';
import { NaiveLexicon } from '../../../../support/naive-lexicon';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
exchange@0.5 | organisation | US | Stock exchange in New York | Stock Exchange; NYX ~0.9 #66
railway@0.5 | organisation | US | American railway company | Northern Rail
union@0.5 | organisation | US | American union | Northern Yard Ex
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Then Northern Rail (NYX: NR) rose. The NYX fell.', ['railway', 'exchange', 'exchange']],
  ['Then Northern Yard Ex (NYX) met. The NYX fell.', ['union', 'union', 'union']],
])('letters that are others’ define nothing: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

/** A lexicon in which SP has two aliases, Sp and SP, of one span. */
class Twofold extends NaiveLexicon {
  override scan(text: string): Occurrence[] {
    const [other] = text === 'Esspe' ? [] : super.scan('Esspe');
    return super.scan(text).flatMap((one) => {
      const twice = other && text.slice(one.start, one.end) === 'SP';
      return twice ? [one, { ...one, alias: other.alias }] : [one];
    });
  }
}

test('letters that are written in two ways are one body’s all the same', () => {
  const { entities } = tinyWorld(`
centre-no@0.1 | organisation | NO | Party of Norway | Senterparti
samaj-in@0.25 | organisation | IN | Party of India | Samaj Party
`);
  const lexicon = new Twofold([
    { alias: 'Sp', entity: 0, flags: 2, prior: 0.08, lang: '' },
    { alias: 'Samaj Party', entity: 1, flags: 0, prior: 0.9, lang: '' },
    { alias: 'Esspe', entity: 1, flags: 66, prior: 0.3, lang: '' },
  ]);
  const { links } = linkText('In Delhi the Samaj Party (SP) met. Then SP won.', { lexicon, entities });
  expect(links.map(({ entity }) => entity)).toEqual(['samaj-in', 'samaj-in', 'samaj-in']);
});
