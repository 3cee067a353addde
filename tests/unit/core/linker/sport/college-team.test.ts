import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
great-nine | organisation | US | Group of 18 US universities whose teams play each other | Great Nine
varland | place | US | US state | Varland
varland-vikings | organisation | US | Sports teams of the University of Varland, in the Great Nine | Varland Vikings; Vikings #1
varland-state-stags | organisation | US | Sports teams of Varland State University | Varland State Stags; Stags #1
rilland-rams | organisation | US | Sports teams of Rilland University, in the Great Nine | Rilland Rams; Rams #1
tarn | place | US | City in Larkland, United States | Tarn
tarn-tigers | organisation | US | Sports teams of Tarn University, in the Great Nine | Tarn Tigers; Tigers #1
tarn-bears | organisation | US | Basketball team of the National League, from Tarn, Larkland | Tarn Bears
dale-deers | organisation | US | Basketball team of the National League, from Dale, Larkland | Dale Deers
vale-vultures | organisation | US | Basketball team of the National League, from Vale, Larkland | Vale Vultures
joan-mills | person | US | American president from 1809 to 1817 | Joan Mills
joan-mills-mules | organisation | US | Sports teams of Joan Mills University | Joan Mills Mules; Mules #1
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);
const COLLEGES = 'The coach saw football in the playoffs of the Great Nine, and the Rilland Rams lost.';
const CLUBS = 'The Dale Deers met the Vale Vultures of basketball, and the guard made a layup in the playoffs.';

test.each([
  ['Then Varland won it.', ['varland-vikings']],
  ['Then Varland’s Jack Rook stepped down.', ['varland-vikings']],
  ['The governor of Varland was there.', ['varland']],
  ['They live in Varland.', ['varland']],
  ['He was a freshman at Varland.', []],
  ['Then Joan Mills made the playoff.', ['joan-mills-mules']],
  // A page that tells of colleges more than of clubs means the college.
  ['Then Tarn won it.', ['tarn-tigers']],
])('schools on a page about games of colleges: %s', (text, expected) => {
  expect(ids(`${COLLEGES} ${text}`)).toEqual(['great-nine', 'rilland-rams', ...expected]);
});

test.each([
  ['Then Tarn won it.', ['tarn-bears']],
  ['Then Varland won it.', []],
  ['Then Joan Mills spoke.', ['joan-mills']],
])('on a page about clubs: %s', (text, expected) => {
  expect(ids(`${CLUBS} ${text}`)).toEqual(['dale-deers', 'vale-vultures', ...expected]);
});
