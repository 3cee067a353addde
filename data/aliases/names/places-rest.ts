/** More towns, regions and sites as languages of other letters write them. */
export const PLACES_REST = `
gondwanaland | ar: غوندوانا ~0.9 | he: גונדוואנה ~0.9 | ru: Гондвана ~0.9 | zh: 冈瓦纳大陆, 冈瓦那大陆 | ja: ゴンドワナ大陸 ~0.9, ゴンドワナ ~0.9 | ko: 곤드와나 대륙, 곤드와나 ~0.9
laurasia | ar: لوراسيا ~0.9 | he: לוראסיה ~0.9
al-mawsil-al-jadidah-iq | ar: الموصل الجديدة
al-basrah-al-qadimah-iq | ar: البصرة القديمة
dadonghai-cn | zh: 大东海 ~0.9
acadia | ar: أكاديا ~0.6 | he: אקדיה ~0.8 | ko: 아카디아 ~0.6
appalachia | ar: أبالاتشيا ~0.9 | he: אפלצ'יה ~0.9
armageddon | ar: هرمجدون ~0.7
bloomsbury | ar: بلومزبري ~0.6 | he: בלומסברי ~0.5 | ko: 블룸즈버리 ~0.5
calabarzon-ph | ar: كالابارزون ~0.9 | he: קלברזון ~0.9 | ko: 칼라바르손 ~0.9
chaldea | ar: بلاد الكلدان | ko: 칼데아 ~0.8
connacht-ie | ar: كوناخت ~0.8 | he: קונאכט ~0.8 | ko: 코노트 ~0.7, 코나흐트 ~0.8
edo-ng | ko: 에도주 ~0.9, 에도 주
elbe | he: נהר האלבה, האלבה ~0.9 | ru: Эльба ~0.7 | ko: 엘베강 ~0.9
fife-gb | ar: مقاطعة فايف | he: פייף ~0.8
labrador | ar: لابرادور ~0.5 | he: לברדור ~0.3
lanai | ar: جزيرة لاناي, لاناي ~0.9 | he: לנאי ~0.8 | ko: 라나이섬 ~0.9, 라나이 ~0.9
lusitania | ar: لوسيتانيا ~0.5 | he: לוסיטניה ~0.5
luxembourg-be | ar: مقاطعة لوكسمبورغ, مقاطعة لوكسمبورغ البلجيكية | he: מחוז לוקסמבורג | ko: 뤽상부르주 ~0.9, 뤽상부르 주
meta-co | ar: مقاطعة ميتا, إقليم ميتا | ko: 메타주 ~0.9, 메타 주
northumbria | he: נורת'מבריה ~0.9 | ko: 노섬브리아 ~0.9
ozarks | ar: جبال أوزارك | he: הרי אוזרק | ko: 오자크 고원, 오자크산맥 ~0.9
piedmont | zh: 皮德蒙特高原 | ja: ピードモント台地 ~0.9, ピードモント ~0.9 | ko: 피드먼트 고원
soho | he: סוהו ~0.5 | ko: 소호 ~0.2
wessex | ar: ويسيكس ~0.7, وسكس ~0.7 | he: וסקס ~0.7
zaire-ao | ar: مقاطعة زائير | he: מחוז זאיר | ko: 자이르주 ~0.9, 자이르 주
bayan-nur-cn | ar: بايان نور
ecatepec-de-morelos-mx | ar: إيكاتيبيك ~0.9 | he: אקטפק ~0.9 | ko: 에카테펙 ~0.9
caloocan-city-ph | ar: كالوكان ~0.9 | he: קלוקאן ~0.9
najafgarh-in | ar: ناجافغار ~0.9 | ru: Наджафгарх ~0.9 | ja: ナジャフガル ~0.9 | ko: 나자프가르 ~0.9
south-tangerang-id | ar: جنوب تانغيرانغ | he: דרום טנגראנג | ko: 남탕에랑 ~0.9
pimpri-in | ar: بيمبري ~0.7 | ru: Пимпри ~0.9 | ja: ピンプリ ~0.9 | ko: 핌프리 ~0.9
ras-bayrut-lb | ar: رأس بيروت | he: ראס ביירות | ru: Рас-Бейрут ~0.9 | ja: ラス・ベイルート | ko: 라스 베이루트
leon-de-los-aldama-mx | ar: ليون المكسيكية | ru: Леон-де-лос-Альдама ~0.9 | ko: 레온데로스알다마 ~0.9
depok-id | zh: 德波市 ~0.9
tongshan-cn | ar: تونغشان ~0.9
dombivli-in | ar: دومبيفلي ~0.9 | he: דומביבלי ~0.9 | ru: Домбивли ~0.9 | ja: ドンビブリ ~0.9 | ko: 돔비블리 ~0.9
gustavo-adolfo-madero-mx | ar: غوستافو أدولفو ماديرو, غوستافو ماديرو ~0.9 | ru: Густаво Адольфо Мадеро, Густаво Мадеро ~0.9 | zh: 古斯塔沃·阿道弗·马德罗, 古斯塔沃·马德罗 | ja: グスタボ・アドルフォ・マデロ, グスタボ・マデロ | ko: 구스타보 아돌포 마데로, 구스타보 마데로
zapopan-mx | ar: زابوبان ~0.9 | he: סאפופאן ~0.9
ciudad-nezahualcoyotl-mx | he: נסאוואלקויוטל ~0.9 | ko: 네사우알코요틀 ~0.9
goyang-si-kr | ar: غويانغ ~0.9 | he: גויאנג ~0.9 | ja: 高陽市 ~0.9, コヤン市 ~0.9
seongnam-si-kr | he: סונגנאם ~0.9 | ja: 城南市 ~0.9, ソンナム市 ~0.9
san-marino-sm | ar: مدينة سان مارينو | he: העיר סן מרינו | zh: 圣马力诺市 | ja: サンマリノ市 ~0.9 | ko: 산마리노시 ~0.9
yaren-nr | ar: يارين ~0.8 | he: יארן ~0.8
zhu-cheng-city-cn | ar: تشوتشنغ ~0.9 | ko: 주청시 ~0.9
beaufort-castle | zh: 博福特城堡, 波福特城堡 | ja: ボーフォール城 ~0.9, ボーフォート城 ~0.9 | ko: 보포르성 ~0.9, 보포트성 ~0.9, 보포르 성
al-shifa-hospital | zh: 希法医院 | ja: シファ病院 ~0.9 | ko: 알시파 병원, 알시파병원 ~0.9
nasser-hospital | zh: 纳赛尔医院, 纳瑟医院 | ja: ナセル病院 ~0.9 | ko: 나세르 병원, 나세르병원 ~0.9
isfahan-nuclear-site | zh: 伊斯法罕核设施, 伊斯法罕核基地 | ja: イスファハン核施設 ~0.9, イスファハンの核施設 ~0.9, イスファハン核技術センター ~0.9 | ko: 이스파한 핵시설, 이스파한 핵 시설
morag-corridor | zh: 莫拉格走廊 | ja: モラグ回廊 ~0.9 | ko: 모라그 회랑, 모라그 축
roj-camp | zh: 罗吉营 ~0.9, 罗吉难民营 | ja: ロジュ・キャンプ, ロジ・キャンプ, ロジュ難民キャンプ ~0.9 | ko: 로즈 캠프, 로지 캠프, 로즈 수용소
high-speed-2 | ar: هاي سبيد 2 | ja: ハイスピード2 ~0.9 | ko: 하이스피드2 ~0.9
`;
