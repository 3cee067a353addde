/** Large cities whose names the sources give in some languages not at all, or only with the word for city (深圳市). */
export const CITY_NAMES = `
aegean-sea | tr: Ege Denizi, Ege ~0.3 | el: Αιγαίο, Αιγαίο Πέλαγος
agra-in | ar: أغرا | fa: آگرا | el: Άγκρα
anadolu-agency | fa: خبرگزاری انادولو, آژانس آناتولی
ankara-tr | el: Άγκυρα
anshan-cn | zh: 鞍山
anyang-cn | zh: 安阳, 安陽
arsenal | uk: Арсенал Лондон | ru: Арсенал Лондон
bandar-seri-begawan-bn | zh: 斯里巴加湾, 斯里巴加灣
baoding-cn | ko: 바오딩
baotou-cn | zh: 包头, 包頭 | ja: 包頭 | ko: 바오터우
basra-iq | ko: 바스라
benxi-cn | zh: 本溪 | ja: 本渓
bern-ch | fa: برن ~0.5
bridgetown-bb | uk: Бріджтаун | zh: 布里奇敦 | el: Μπριτζτάουν | fa: بریج‌تاون
brooklyn-us | zh: 布鲁克林, 布魯克林 | el: Μπρούκλιν
busan-kr | ar: بوسان | fa: بوسان
cali-co | el: Κάλι ~0.4
changchun-cn | zh: 長春, 长春 | ja: 長春 | ko: 창춘 | el: Τσανγκτσούν
changsha-cn | zh: 長沙, 长沙 | ja: 長沙
changzhou-cn | zh: 常州 | ko: 창저우
chengdu-cn | ko: 청두
chiba-jp | ja: 千葉 ~0.6
chittagong-bd | zh: 吉大港
chongqing-cn | ko: 충칭 | el: Τσονγκτσίνγκ
country-cn | ru: Китайская Народная Республика | uk: Китайська Народна Республіка | zh: 中华人民共和国, 中華人民共和國 | el: Λαϊκή Δημοκρατία της Κίνας | ko: 중화인민공화국 | ja: 中華人民共和国 | ar: جمهورية الصين الشعبية | fa: جمهوری خلق چین | pl: Chińska Republika Ludowa | tr: Çin Halk Cumhuriyeti
country-fi | fa: فنلند
country-gb | el: Βρετανία, Μεγάλη Βρετανία
country-pl | fa: پولند
daegu-kr | zh: 大邱 | ja: 大邱
daejeon-kr | uk: Теджон | ar: دايجون | fa: دائجون | zh: 大田市 | el: Τετζόν
dalian-cn | zh: 大连 ~0.9, 大連 ~0.9 | ja: 大連 ~0.9 | ko: 다롄
dandong-cn | zh: 丹东, 丹東 | ja: 丹東 | ko: 단둥
djibouti-dj | zh: 吉布地
dongguan-cn | zh: 东莞, 東莞 | ko: 둥관
european-union | el: ΕΕ, Ε.Ε.
faisalabad-pk | uk: Фейсалабад | zh: 费萨拉巴德 | ko: 파이살라바드 | el: Φαϊσαλαμπάντ
fars-news-agency | ar: وكالة أنباء فارس
financial-times | ar: فاينانشيال تايمز | fa: فایننشیال تایمز | el: Φαϊνάνσιαλ Τάιμς
foshan-cn | zh: 佛山 | ja: 仏山
fukuoka-jp | zh: 福冈, 福岡 | ko: 후쿠오카 | ja: 福岡 ~0.9 | fa: فوکوئوکا | el: Φουκουόκα
fushun-cn | zh: 抚顺, 撫順 | ja: 撫順 | ko: 푸순
fuxin-cn | zh: 阜新 | ko: 푸신
fuzhou-cn | zh: 福州 | ko: 푸저우
giza-eg | uk: Гіза | zh: 吉萨, 吉薩 | el: Γκίζα
guatemala-city-gt | uk: Гватемала-Сіті | zh: 危地马拉城
guilin-cn | zh: 桂林 | ko: 구이린
guiyang-cn | ko: 구이양
gujranwala-pk | uk: Гуджранвала | ar: غوجرانوالا
gulf-of-oman | el: Κόλπος του Ομάν | ru: Оманский залив | uk: Оманська затока | ar: خليج عمان, خليج عُمان | fa: خلیج عمان, دریای عمان | zh: 阿曼湾, 阿曼灣 | ja: オマーン湾 | ko: 오만만 | pl: Zatoka Omańska | tr: Umman Körfezi
gwangju-kr | zh: 光州 | ja: 光州 | ko: 광주 | el: Κουανγκτζού
hachioji-jp | zh: 八王子 | ko: 하치오지
haikou-cn | zh: 海口 | ko: 하이커우
hamamatsu-jp | zh: 滨松, 濱松 | ja: 浜松 | ko: 하마마쓰
handan-cn | zh: 邯郸, 邯鄲 | ja: 邯鄲 | ko: 한단
hangzhou-cn | uk: Ганчжоу
hanoi-vn | zh: 河內, 河内 ~0.9
harbin-cn | ja: ハルビン | ko: 하얼빈
hefei-cn | ko: 허페이
hengyang-cn | zh: 衡阳, 衡陽 | ja: 衡陽 | ko: 헝양
hiroshima-jp | ja: 広島 | ko: 히로시마 | zh: 广岛, 廣島
hohhot-cn | zh: 呼和浩特 | ja: フフホト | ko: 후허하오터
huaibei-cn | ko: 화이베이
huainan-cn | zh: 淮南
hyderabad-in | el: Χαϊντεραμπάντ | ko: 하이데라바드
incheon-kr | ja: 仁川 | zh: 仁川
isfahan-ir | uk: Ісфаган
izmir-tr | uk: Ізмір | zh: 伊兹密尔, 伊茲密爾 | ko: 이즈미르
jieyang-cn | zh: 揭阳, 揭陽 | ko: 지에양
jinan-cn | ja: 済南
jinzhou-cn | zh: 錦州, 锦州 | ja: 錦州 | ko: 진저우
kaifeng-cn | ja: 開封 | ko: 카이펑
kanpur-in | ar: كانبور | zh: 坎普尔, 坎普爾 | fa: کانپور | ko: 칸푸르 | el: Κανπούρ
kaohsiung-tw | zh: 高雄 | ko: 가오슝 | ar: كاوهسيونغ | ja: 高雄 ~0.9 | el: Καοσιούνγκ
karaj-ir | ar: كرج
kawasaki-jp | ko: 가와사키
kermanshah-ir | el: Κερμανσάχ
khulna-bd | zh: 库尔纳, 庫爾納
kingston-jm | uk: Кінгстон ~0.6 | ar: كينغستون ~0.6
kitakyushu-jp | zh: 北九州 | ko: 기타큐슈
kobe-jp | zh: 神戶, 神户 | ja: 神戸 | ko: 고베
kowloon-hk | uk: Коулун
kumamoto-jp | zh: 熊本 | ko: 구마모토
kunming-cn | ko: 쿤밍
kunshan-cn | ja: 崑山
kyoto-jp | ko: 교토
langfang-cn | zh: 廊坊
lanzhou-cn | ko: 란저우
lhasa-cn | ja: ラサ | ko: 라싸
liaoyang-cn | zh: 辽阳, 遼陽 | ja: 遼陽 | ko: 랴오양
lijiang-cn | zh: 丽江, 麗江 | ja: 麗江 | ko: 리장
los-angeles-dodgers | ja: ドジャース, ロサンゼルス・ドジャース | ko: 다저스, LA 다저스 | zh: 道奇, 洛杉矶道奇, 洛杉磯道奇, 道奇隊, 道奇队
luoyang-cn | zh: 洛阳, 洛陽 | ja: 洛陽 | ko: 뤄양
manhattan-us | uk: Мангеттен | ja: マンハッタン | fa: منهتن | el: Μανχάταν
mashhad-ir | fa: مشهد
montreal-ca | zh: 蒙特利尔, 蒙特婁, 蒙特利爾, 满地可, 滿地可 | ar: مونتريال
mudanjiang-cn | ko: 무단장
multan-pk | fa: مولتان | zh: 木尔坦 | el: Μουλτάν | ko: 물탄
mumbai-in | zh: 孟买, 孟買
nagasaki-jp | ja: 長崎 | ko: 나가사키 | zh: 长崎, 長崎
nagoya-jp | zh: 名古屋 | ko: 나고야 | el: Ναγκόγια
nanchang-cn | ko: 난창
nanchong-cn | ko: 난충
nanning-cn | ko: 난닝
nantong-cn | ko: 난퉁
navi-mumbai-in | zh: 新孟买 | ru: Нави-Мумбаи | ar: نافي مومباي
naypyidaw-mm | ru: Нейпьидо | uk: Найп'їдо, Нейп'їдо | ar: نايبيداو, نايبيدو | fa: نایپیداو | zh: 内比都, 奈比多 | ja: ネピドー | el: Ναϊπιντό, Ναϊπιντάου
ndjamena-td | zh: 恩贾梅纳
new-delhi-in | uk: Нью-Делі | zh: 新德里 | fa: دهلی نو, دهلی‌نو
new-york-yankees | ja: ヤンキース, ニューヨーク・ヤンキース | ko: 양키스, 뉴욕 양키스 | zh: 洋基, 紐約洋基, 纽约洋基, 洋基隊, 洋基队
ningbo-cn | ko: 닝보
astana-kz | uk: Астана | ru: Астана | zh: 阿斯塔纳, 阿斯塔納 | ja: アスタナ | ko: 아스타나 | el: Αστάνα | tr: Astana | ar: أستانا, أستانة
okayama-jp | ja: 岡山 | ko: 오카야마
ordos-cn | zh: 鄂尔多斯, 鄂爾多斯 | ja: オルドス | ko: 어얼둬쓰
osaka-jp | ko: 오사카
palermo-it | zh: 巴勒莫
panama-city-pa | ar: مدينة بنما, بنما سيتي | zh: 巴拿马城, 巴拿馬城 | uk: Панама-Сіті
pingdingshan-cn | zh: 平頂山, 平顶山 | ja: 平頂山 | ko: 핑딩산
pristina-xk | uk: Пріштіна
qingdao-cn | zh: 青岛, 青島 | ja: 青島 | ko: 칭다오
qinhuangdao-cn | ja: 秦皇島 | ko: 친황다오
qiqihar-cn | ja: チチハル | ko: 치치하얼
qom-ir | el: Κομ ~0.7 | ar: مدينة قم | uk: Кум ~0.3
queens-us | zh: 皇后区, 皇后區 | ru: Квинс | uk: Квінс | ja: クイーンズ区
quezon-city-ph | uk: Кесон-Сіті | zh: 奎松城, 奎松市 | ja: ケソン市 | ar: مدينة كويزون | fa: کزون‌سیتی | el: Κεσόν Σίτι
rawalpindi-pk | el: Ραβαλπίντι
reuters | ko: 로이터통신, 로이터 통신
salvador-br | uk: Салвадор
sanaa-ye | zh: 萨那, 薩那
sapporo-jp | zh: 札幌 | ko: 삿포로 | ja: 札幌
shantou-cn | zh: 汕头 | ko: 산터우
shaoguan-cn | zh: 韶关, 韶關 | ja: 韶関
shenyang-cn | ja: 瀋陽
shenzhen-cn | zh: 深圳 | ja: 深セン, 深圳
shihezi-cn | zh: 石河子
shijiazhuang-cn | zh: 石家庄, 石家莊 | ja: 石家荘 | ko: 스자좡
shizuoka-jp | zh: 静冈, 靜岡 | ja: 静岡 | ko: 시즈오카
shuangyashan-cn | zh: 双鸭山, 雙鴨山 | ja: 双鴨山 | ko: 솽야산
suzhou-cn | ko: 쑤저우
taichung-tw | zh: 臺中 | ja: 台中 | ko: 타이중
tainan-tw | zh: 臺南 | ja: 台南 | ko: 타이난
taiyuan-cn | ko: 타이위안
taizhou-cn | zh: 泰州 | ko: 타이저우
tangshan-cn | ko: 탕산 | ar: تانغشان
the-guardian | el: Guardian ~0.9
tianjin-cn | ko: 톈진
tongshan-cn | ko: 쉬저우
toronto-blue-jays | ja: ブルージェイズ, トロント・ブルージェイズ | ko: 토론토 블루제이스, 블루제이스 | zh: 多伦多蓝鸟, 多倫多藍鳥, 藍鳥隊, 蓝鸟队
truth-social | fa: تروث سوشیل
vientiane-la | ja: ヴィエンチャン
washington-us | el: Ουάσινγκτον | ko: 워싱턴 ~0.9
wenzhou-cn | zh: 温州, 溫州 | ko: 원저우
wuhan-cn | ko: 우한
xiamen-cn | zh: 厦门, 廈門 | ja: 廈門 | ko: 샤먼
xian-cn | uk: Сіань | ar: شيآن | el: Σιάν
xiangtan-cn | zh: 湘潭 | ko: 샹탄
xianyang-cn | ko: 셴양
xingtai-cn | zh: 邢台 | ko: 싱타이
xining-cn | ko: 시닝
yancheng-cn | ja: 塩城 | ko: 옌청
yantai-cn | zh: 烟台, 煙台 | ja: 煙台 | ko: 옌타이
yingkou-cn | ja: 営口 | ko: 잉커우
yogyakarta-id | ja: ジョグジャカルタ
yokohama-jp | ja: 横浜 | ko: 요코하마 | uk: Йокогама | zh: 横滨, 橫濱
yueyang-cn | zh: 岳阳, 岳陽 | ja: 岳陽 | ko: 웨양
yunfu-cn | ko: 윈푸
zhangjiakou-cn | zh: 张家口 | ko: 장자커우
zhangzhou-cn | zh: 漳州 | ko: 장저우
zhengzhou-cn | ko: 정저우
zhuzhou-cn | ko: 주저우
zibo-cn | ko: 쯔보
zigong-cn | zh: 自貢, 自贡 | ja: 自貢 | ko: 쯔궁
the-washington-post | ko: 워싱턴 포스트, 워싱턴포스트
denzel-washington | ko: 덴젤 워싱턴, 덴절 워싱턴
george-washington | ko: 조지 워싱턴
washington-state | ko: 워싱턴주
washington-wizards | ko: 워싱턴 위저즈
washington-nationals | ko: 워싱턴 내셔널스
the-washington-times | ko: 워싱턴타임스
saint-petersburg-ru | uk: Санкт-Петербурзі
`;
