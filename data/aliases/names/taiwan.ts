/**
 * Countries and people as the press of Taiwan writes them, where it differs from that of the mainland in more than the
 * characters.
 */
export const TAIWAN_NAMES = `
country-it | zh: 義大利
country-au | zh: 澳洲
country-nz | zh: 紐西蘭
country-ae | zh: 阿拉伯聯合大公國, 阿聯
country-qa | zh: 卡達
country-ye | zh: 葉門
country-uz | zh: 烏茲別克
country-kg | zh: 吉爾吉斯
country-tj | zh: 塔吉克
country-az | zh: 亞塞拜然
country-ge | zh: 喬治亞
country-hr | zh: 克羅埃西亞
country-si | zh: 斯洛維尼亞
country-cy | zh: 賽普勒斯
country-mt | zh: 馬爾他
country-la | zh: 寮國
country-mv | zh: 馬爾地夫
country-ng | zh: 奈及利亞
country-ke | zh: 肯亞
country-et | zh: 衣索比亞
country-td | zh: 查德
country-ml | zh: 馬利
country-mz | zh: 莫三比克
country-gh | zh: 迦納
country-zw | zh: 辛巴威
country-zm | zh: 尚比亞
country-tz | zh: 坦尚尼亞
country-rw | zh: 盧安達
country-bi | zh: 蒲隆地
country-so | zh: 索馬利亞
country-sl | zh: 獅子山國
country-lr | zh: 賴比瑞亞
country-sz | zh: 史瓦帝尼
country-ls | zh: 賴索托
country-ec | zh: 厄瓜多
country-gt | zh: 瓜地馬拉
country-hn | zh: 宏都拉斯
country-do | zh: 多明尼加
country-tt | zh: 千里達及托巴哥, 千里達
country-bz | zh: 貝里斯
country-gy | zh: 蓋亞那
country-pg | zh: 巴布亞紐幾內亞
country-tv | zh: 吐瓦魯
country-vu | zh: 萬那杜
marco-rubio | zh: 魯比歐, 盧比歐
ali-khamenei | zh: 哈米尼
friedrich-merz | zh: 梅爾茨
keir-starmer | zh: 施凱爾, 施紀賢
emmanuel-macron | zh: 馬克宏
mark-zuckerberg | zh: 祖克柏
`;
