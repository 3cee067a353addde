import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
brook-motor | organisation | US | American car maker | Brook Motor Company; Brook ~0.3 #136
sam-brook | person | CA | Canadian politician | Sam Brook; Brook ~0.1 #9
tarn-eel-party | organisation | NG | Political party in Nigeria | Tarn Eel Party; TEP ~0.02 #66
tarn-state | place | US | State of the United States | Tarn ~0.8
tarn-city | place | US | City in Tarn, the United States | Tarn City; Tarn ~0.15
`);

test.each([
  ['Brook closed a plant.', []],
  ['Brook Motor Company closed a plant. A strike at Brook ended.', ['brook-motor', 'brook-motor']],
  ['Sam Brook saw it. Then Brook left.', ['sam-brook', 'sam-brook']],
  ['Brook Motor Company wrote to Sam Brook. Then Brook left.', ['brook-motor', 'sam-brook', 'sam-brook']],
  ['The Tarn Eel Party lost. The TEP said so.', ['tarn-eel-party', 'tarn-eel-party']],
  ['The TEP said so.', []],
  ['He left Tarn City. He likes Tarn.', ['tarn-city', 'tarn-state']],
])('a word that is the short form of a name told in full: %s', (text, entities) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(entities);
});
