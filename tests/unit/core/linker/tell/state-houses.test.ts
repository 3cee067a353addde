import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lower | organisation | US | The lower chamber of the US Congress | House of Representatives; House; U.S. House
upper | organisation | US | The upper chamber of the US Congress | Senate; U.S. Senate
committee | organisation | US | Committee of the US House of Representatives for taxes | Ways and Means
capitol | place | US | Building in Washington where the US Congress sits | Capitol
mike-known | person | US | American politician, Speaker of the House | Mike Known
kansas | place | US | State of the United States | Kansas
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Then House Speaker Ann Able spoke. The Senate met.', []],
  ['Then House Speaker Mike Known spoke. The Senate met.', ['House', 'Mike Known', 'Senate']],
  ['Then House Speaker Known spoke. The Senate met.', ['House', 'Senate']],
  ['Then Senate President Pro Tempore Bob Baker spoke to the U.S. House. The Senate met.', ['U.S. House', 'Senate']],
  ['The bill passed the House. The Kansas Legislature met in the Capitol.', []],
  ['The bill passed the House. It met after the Kansas Senate race.', ['House']],
  ['The bill passed the House, and Ways and Means. West Virginia’s House of Representatives met.', []],
  ['The bill passed the House. Then the Legislature left.', []],
  ['The bill passed the House. Then the Legislature drew the congressional map.', ['House']],
  ['They met at the state Capitol. Others met at the Capitol.', ['Capitol']],
  ['The bill passed the House, and Ways and Means.', ['House', 'Ways and Means']],
])('whose house: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
