import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
the-tarn-post | organisation | US | American daily newspaper | The Tarn Post; Tarn Post
lark-telegraph | organisation | US | American daily newspaper | Lark Telegraph
oak-telegraph | organisation | US | American daily newspaper | Oak Telegraph
the-telegraph@0.9 | organisation | GB | British daily newspaper | The Telegraph ~0.99
moor-telegraph | organisation | IE | Irish daily newspaper | The Moor Telegraph
country-gb@0.9 | place | GB | Country | Britain
tarn-journal | organisation | US | Maker of rails | Tarn Journal
`);

test.each([
  ['He read the Tarn Post. The Post reported that it was over.', ['the-tarn-post', 'the-tarn-post']],
  ['He read the Tarn Post. She told the Post that it was over.', ['the-tarn-post', 'the-tarn-post']],
  ['He read the Tarn Post.\nA Post reporter and the Post said so.', ['the-tarn-post', 'the-tarn-post']],
  ['He read the Tarn Post. The Post Office said so, and the post said no.', ['the-tarn-post']],
  ['He read the Tarn Post at the Post.', ['the-tarn-post']],
  ['The Post reported it. He read the Tarn Post.', ['the-tarn-post']],
  ['It was in the Lark Telegraph. The Telegraph reported that it was over.', ['lark-telegraph', 'lark-telegraph']],
  ['They told The Telegraph that it was over.\nIt was over. — Lark Telegraph', ['lark-telegraph', 'lark-telegraph']],
  [
    'Britain told The Telegraph that it was over. It was in the Lark Telegraph.',
    ['country-gb', 'the-telegraph', 'lark-telegraph'],
  ],
  ['It was in the Lark Telegraph and the Oak Telegraph. The Telegraph said so.', ['lark-telegraph', 'oak-telegraph']],
  ['It was in The Moor Telegraph. Britain told The Telegraph so.', ['moor-telegraph', 'country-gb', 'the-telegraph']],
  ['He rode with Tarn Journal. The Journal reported so.', ['tarn-journal']],
])('a newspaper named in full is called by its noun: %s', (text, ids) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(ids);
});

test.each([
  ['He read the Tarn Post. The Post said so.', ['Tarn Post', 'The Post']],
  ['He read the Tarn Post. Then the Post said so.', ['Tarn Post', 'Post']],
  ['He read the Oak Telegraph. The Telegraph said so.', ['Oak Telegraph', 'The Telegraph']],
])('the article is kept where it is part of the name: %s', (text, names) => {
  expect(linkText(text, world).surfaces).toEqual(names);
});
