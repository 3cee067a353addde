import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ng@0.9 | place | NG | Country in Africa | Nigeria
country-gb@0.9 | place | GB | Country in Europe | Britain
country-us@0.9 | place | US | Country in North America | America
country-au@0.9 | place | AU | Country | Australia
lagos@0.6 | place | NG | City in Nigeria | Lagos
sydney@0.6 | place | AU | City in Australia | Sydney
boston@0.6 | place | US | City in the United States | Boston
leeds@0.6 | place | GB | City in England | Leeds
the-guardian | organisation | GB | British daily newspaper | The Guardian; Guardian
abc | organisation | US | American television network | ABC News
lark-post | organisation | GB | British daily newspaper | The Lark Post
`);

test.each([
  ['In Lagos it rained. The Guardian reported that Nigeria was wet.', ['lagos', 'country-ng']],
  ['Nigeria’s Guardian newspaper said so in Boston and in Leeds.', ['country-ng', 'boston', 'leeds']],
  ['In Leeds it rained. The Guardian reported that Nigeria was wet.', ['leeds', 'the-guardian', 'country-ng']],
  [
    'In Boston it rained in America. The Guardian reported it of Nigeria.',
    ['boston', 'country-us', 'the-guardian', 'country-ng'],
  ],
  ['In Sydney it rained. Australia was wet, ABC News said.', ['sydney', 'country-au']],
  ['In Sydney it rained. America was wet, ABC News said.', ['sydney', 'country-us', 'abc']],
  ['In Lagos it rained. The Lark Post reported that Nigeria was wet.', ['lagos', 'lark-post', 'country-ng']],
])('papers and channels that another country has, too: %s', (text, ids) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(ids);
});
