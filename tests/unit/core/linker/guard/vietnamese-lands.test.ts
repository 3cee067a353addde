import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-fr | place | FR | Country in Europe | Pháp
country-at | place | AT | Country in Europe | Áo
country-de | place | DE | Country in Europe | Đức
country-ru | place | RU | Country in Europe | Nga
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
  ['Hôm nay trẻ em Nga đến trường.', ['Nga']],
  ['Người Nga đến. Trần Thị Nga nói. Nga tấn công.', ['Nga', 'Nga']],
])('%s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'vi' }).surfaces).toEqual(surfaces);
});
