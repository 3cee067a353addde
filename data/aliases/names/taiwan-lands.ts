/** Smaller countries as the press of Taiwan writes them, and as that of Singapore writes the bodies of its region. */
export const TAIWAN_LANDS = `
country-er | zh: 厄利垂亞
country-sa | zh: 沙烏地, 沙地阿拉伯
country-km | zh: 葛摩
country-dj | zh: 吉布地 ~0.8
country-mu | zh: 模里西斯
country-sc | zh: 塞席爾
country-bw | zh: 波札那
country-sz | zh: 史瓦濟蘭, 埃斯瓦蒂尼
country-mw | zh: 馬拉威
country-ne | zh: 尼日 ~0.8
country-sl | zh: 獅子山共和國
country-gm | zh: 甘比亞
country-gw | zh: 幾內亞比索
country-mr | zh: 茅利塔尼亞
country-bf | zh: 布吉納法索
country-bj | zh: 貝南
country-cv | zh: 維德角
country-ga | zh: 加彭
country-ba | zh: 波黑, 波赫, 波士尼亞, 波士尼亞與赫塞哥維納
country-kz | zh: 哈薩克 ~0.97
country-tm | zh: 土庫曼
country-sb | zh: 索羅門群島
country-nr | zh: 諾魯
country-pw | zh: 帛琉
country-cr | zh: 哥斯大黎加
country-do | zh: 多米尼加, 多明尼加共和國
country-bb | zh: 巴貝多
country-gd | zh: 格瑞那達
country-lc | zh: 聖露西亞
country-vc | zh: 聖文森, 聖文森及格瑞那丁
country-ag | zh: 安地卡及巴布達
country-kn | zh: 聖克里斯多福及尼維斯
country-sr | zh: 蘇利南
country-li | zh: 列支敦斯登
country-sm | zh: 聖馬利諾
country-me | zh: 蒙特內哥羅
association-of-southeast-asian-nations | zh: 亚细安, 亞細安
european-commission | zh: 歐盟執委會, 欧委会
sanaa-ye | zh: 沙那
ashkelon-il | zh: 阿什凯隆, 阿什克隆, 阿什克倫 | ja: アシュケロン | ko: 아슈켈론
cannes-fr | zh: 坎城
cannes-film-festival | zh: 康城電影節 | ko: 칸국제영화제
kharkiv-ua | zh: 哈爾基夫 | ko: 하르키프
zaporizhzhia-ua | zh: 扎波罗热, 扎波羅熱, 札波羅熱 | ja: ザポロジエ | ko: 자포리지아
dnipro-ua | zh: 第聂伯罗, 第聶伯羅 | ja: ドニプロ | ko: 드니프로
odesa-ua | zh: 奧德薩 | ja: オデーサ, オデッサ ~0.8
lviv-ua | zh: 利維夫 | ja: リビウ
pokrovsk-ua | ja: ポクロフスク
pedro-almodovar | zh: 佩德罗·阿莫多瓦, 佩德羅·阿莫多瓦, 阿莫多瓦 ~0.9
shehbaz-sharif | zh: 夏巴兹 ~0.9, 夏巴茲 ~0.9
margus-tsahkna | zh: 马尔古斯·查赫克纳, 查赫克纳
maros-sefcovic | zh: 塞夫科维奇
frans-timmermans | zh: 提莫曼斯, 提默曼斯 | ja: フランス・ティマーマンス | ko: 프란스 티머만스
olaf-scholz | zh: 肖尔茨
luc-frieden | zh: 弗裡登 ~0.9
arda-guler | zh: 阿尔达·居莱尔, 居莱尔 ~0.5
jannik-sinner | zh: 辛内尔 | ko: 신네르
`;
