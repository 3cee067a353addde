/** Parts of the world, bodies and places as Japanese, Korean and Chinese papers shorten them. */
export const EAST_REGIONS = `
europe | ja: 欧州, 欧州各国, 欧州諸国
south-america | zh: 南美, 南美地区 | ja: 南米 | ko: 남미
latin-america | zh: 拉美, 拉美地区 | ja: 中南米諸国 | ko: 중남미, 라틴아메리카
north-america | zh: 北美 | ja: 北米, 北アメリカ
central-america | ja: 中米 ~0.9 | ko: 중앙아메리카
southeast-asia | ko: 동남아
central-asia | ko: 중앙아시아
caucasus | zh: 高加索 ~0.9
persian-gulf | ja: ペルシア湾
country-sa | ja: サウジ | ko: 사우디
country-ae | ko: 아랍에미리트연합
brics | zh: 金砖, 金磚
soviet-union | zh: 前苏联, 前蘇聯 | ja: 旧ソ連 | ko: 구소련
muslim-brotherhood | zh: 穆兄会
european-union | ja: ヨーロッパ連合
european-commission | ja: 欧州委 | ko: EU 집행위, 유럽위원회
european-council | zh: 欧盟峰会 | ko: EU 정상회의, 유럽연합 정상회의
european-central-bank | ja: 欧州中銀
european-peoples-party-eu | zh: 欧洲人民党 | ja: 欧州人民党 | ko: 유럽인민당, 유럽국민당 | he: מפלגת העם האירופית | ar: حزب الشعب الأوروبي | fa: حزب مردم اروپا | tr: Avrupa Halk Partisi
japan-communist-party-jp | ja: 共産党 ~0.6
chinese-communist-party | ja: 共産党 ~0.35
national-diet-of-japan | ja: 日本の国会
national-assembly-of-south-korea | ko: 국회 ~0.7
legislative-council-of-hong-kong | zh: 立法會 ~0.6
bhumjaithai-party-th | zh: 泰自豪党, 为泰自豪党 | ja: タイの誇り党, タイ誇り党 | ko: 품짜이타이당
preah-vihear-kh | zh: 柏威夏 | ja: プレアビヒア | ko: 쁘레아비히어
rakhine-mm | zh: 若开邦 | ja: ラカイン州 | ko: 라카인주, 라카인 | ar: ولاية راخين, راخين | he: ראקין
jharkhand-in | zh: 恰尔肯德邦 | ko: 자르칸드주
beit-lahia-ps | zh: 拜特拉希亚
ben-gurion-international-airport | zh: 本-古里安国际机场, 本·古里安国际机场, 本古里安国际机场, 本古里安机场 | ja: ベングリオン空港, ベングリオン国際空港 | ko: 벤구리온 공항, 벤구리온 국제공항 | ar: مطار بن غوريون | fa: فرودگاه بن گوریون | tr: Ben Gurion Havalimanı
taiwan-strait | zh: 台海, 臺海 | ko: 타이완해협 | he: מצר טייוואן
strait-of-hormuz | ko: 호르무즈해협
west-bank | ko: 요르단강 서안지구
peoples-liberation-army | zh: 共軍 ~0.9 | ja: 中国軍 | ko: 중국군 | ar: الجيش الصيني
united-states-department-of-defense | zh: 美国防部 | ja: 国防総省 ~0.9
united-states-department-of-state | zh: 国务院 ~0.15 | ja: 国務省 ~0.95
united-states-congress | ja: 米連邦議会 | ko: 미 연방의회
united-states-senate | zh: 参议院 ~0.5, 參議院 ~0.5
supreme-court-of-the-united-states | zh: 联邦最高法院 ~0.5 | ja: 米最高裁, 連邦最高裁 ~0.6
federal-bureau-of-investigation | ja: 連邦捜査局
international-criminal-court | zh: 国际刑事法庭
tass | ko: 타스 통신 | he: טאס"ס
nikkei-225 | ko: 닛케이 ~0.5
sk-hynix | ko: 하이닉스 | zh: 海力士
berkshire-hathaway | zh: 伯克希尔 | ja: バークシャー ~0.9 | he: ברקשר
x-network | zh: X平台, 社交平台X
joseph-aoun | ja: ジョゼフ・アウン
alexander-stubb | ko: 알렉산더 스투브
maros-sefcovic | ja: シェフチョビチ, セフチョビッチ
giancarlo-giorgetti | ko: 잔카를로 조르제티
xavier-becerra | ko: 하비에르 베세라
julia-klockner | ko: 율리아 클뢰크너
matteo-piantedosi | ko: 마테오 피안테도시
begona-gomez | ko: 베고냐 고메스
tahnoun-bin-zayed | ko: 타흐눈 빈 자이드
sara-netanyahu | ko: 사라 네타냐후
lara-trump | ko: 라라 트럼프
jonathan-powell | ko: 조너선 파월
federal-intelligence-service | ko: 연방정보국 ~0.7, 독일 연방정보국
philips | ko: 필립스 ~0.6
dassault-aviation | ko: 다쏘
`;
