/** People of the world's news and films as the press of Taiwan and Hong Kong writes them, where the mainland writes other characters. */
export const TAIWAN_PEOPLE = `
ursula-von-der-leyen | zh: 范德賴恩
maros-sefcovic | zh: 塞夫柯維奇
jordan-bardella | zh: 巴德拉
olaf-scholz | zh: 蕭茲
bezalel-smotrich | zh: 史莫特里奇, 史莫崔奇
itamar-ben-gvir | zh: 班吉維爾, 本格維爾
pedro-sanchez | zh: 桑傑士
mark-zuckerberg | zh: 朱克伯格, 佐克伯
pete-hegseth | zh: 海格塞斯
steve-witkoff | zh: 魏科夫
jared-kushner | zh: 庫許納
vladimir-putin | zh: 普亭, 蒲亭
benjamin-netanyahu | zh: 內唐亞胡
viktor-orban | zh: 奧班
justin-trudeau | zh: 杜魯道
maria-corina-machado | zh: 馬恰多
delcy-rodriguez | zh: 羅德里奎茲, 羅德裡格斯 ~0.8
gustavo-petro | zh: 裴卓
claudia-sheinbaum | zh: 薛恩鮑姆, 谢因鲍姆
bashar-al-assad | zh: 阿塞德
masoud-pezeshkian | zh: 裴澤斯基安
ferdinand-marcos-jr | zh: 小馬可斯
mahathir-mohamad | zh: 馬哈迪
thaksin-shinawatra | zh: 戴克辛, 塔克辛
paetongtarn-shinawatra | zh: 貝東塔
hun-manet | zh: 洪馬內
aung-san-suu-kyi | zh: 昂山素姬
sam-altman | zh: 阿特曼 ~0.8
kevin-warsh | zh: 華許
kristalina-georgieva | zh: 喬治艾娃
rafael-grossi | zh: 葛羅西
leo-xiv | zh: 良十四世
charles-iii | zh: 查理三世 ~0.8
nancy-pelosi | zh: 裴洛西
robert-f-kennedy-jr | zh: 小甘迺迪, 小羅伯特·甘迺迪
george-w-bush | zh: 小布希, 布希 ~0.7
bill-clinton | zh: 柯林頓 ~0.6
ronald-reagan | zh: 雷根
richard-nixon | zh: 尼克森 ~0.9
david-cameron | zh: 卡麥隆 ~0.6
theresa-may | zh: 梅伊
nicolas-sarkozy | zh: 薩科吉
francois-hollande | zh: 歐蘭德
marine-le-pen | zh: 雷朋 ~0.7
jean-luc-melenchon | zh: 梅蘭雄
silvio-berlusconi | zh: 貝魯斯柯尼
mikhail-gorbachev | zh: 戈巴契夫
dmitry-medvedev | zh: 麥維德夫
yevgeny-prigozhin | zh: 普里格津
alexei-navalny | zh: 納瓦尼, 納瓦爾尼
ron-desantis | zh: 迪尚特
karoline-leavitt | zh: 李威特
lindsey-graham | zh: 葛瑞姆, 葛蘭姆
mitch-mcconnell | zh: 麥康諾
alexandria-ocasio-cortez | zh: 歐加修-寇蒂茲
marco-rubio | zh: 马尔科·卢比奥, 卢比奥 ~0.8
truth-social | zh: 真實社群
country-tw | zh: 臺灣
taipei-tw | zh: 臺北, 臺北市
los-angeles-lakers | zh: 湖人
luka-doncic | zh: 唐西奇, 唐契奇, 卢卡·东契奇
stephen-curry | zh: 柯瑞
mohamed-salah | zh: 沙拉赫
kevin-de-bruyne | zh: 德布勞內, 德布劳内
marcus-rashford | zh: 拉舒福德
denzel-washington | zh: 丹佐華盛頓, 丹泽尔·华盛顿
matt-damon | zh: 麥特戴蒙, 马特·达蒙
scarlett-johansson | zh: 斯嘉丽·约翰逊
julia-roberts | zh: 茱莉亞羅勃茲, 朱莉娅·罗伯茨
jackie-chan | zh: 成龍, 成龙 | ko: 성룡
jet-li | zh: 李連杰, 李连杰
ang-lee | zh: 李安 | ja: アン・リー
gong-li | zh: 鞏俐, 巩俐 | ja: コン・リー
eminem | zh: 埃米纳姆
`;
