import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-fr | place | FR | Country in Europe | Pháp
country-at | place | AT | Country in Europe | Áo
country-de | place | DE | Country in Europe | Đức
country-ru | place | RU | Country in Europe | Nga
country-us@1 | place | US | Country in North America | Mỹ ~0.22 #4
country-gb@0.9 | place | GB | Country in Europe | Anh ~0.8
chengde-cn | place | CN | City in China | Thừa Đức
`);

test.each([
  ['Pháp luật quy định như vậy.', []],
  ['Báo Pháp luật đưa tin.', []],
  ['Pháp y kết luận như vậy.', []],
  ['Áo đấu rất đẹp.', []],
  ['Đức vua đã đến.', []],
  ['Đức tin của họ.', []],
  ['Bị can Đức khai nhận.', []],
  ['Ông Đức nói. Bầu Đức nói gì.', []],
  ['Trần Thị Nga bị khởi tố. Nga khai như vậy.', []],
  ['Hôm qua họ thua Đức ở bán kết.', ['Đức']],
  ['Tổng thống Pháp đến. Người Đức ở Áo.', ['Pháp', 'Đức', 'Áo']],
  ['Đức tin rằng Nga sẽ rút.', ['Đức', 'Nga']],
  ['Pháp nhân dịp này tuyên bố.', ['Pháp']],
  ['Mỹ tuyên bố áp thuế.', ['Mỹ']],
  ['Mỹ phẩm giả tràn lan. Cô Mỹ nói.', []],
  ['Lê Thị Mỹ bị khởi tố. Mỹ khai như vậy.', []],
  ['Anh, Pháp và Đức họp.', ['Anh', 'Pháp', 'Đức']],
  ['Anh ấy họp. Anh, em và bạn.', []],
  ['Hôm nay trẻ em Nga đến trường.', ['Nga']],
  ['Người Nga đến. Trần Thị Nga nói. Nga tấn công.', ['Nga', 'Nga']],
])('%s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'vi' }).surfaces).toEqual(surfaces);
});
