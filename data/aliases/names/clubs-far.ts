/**
 * Football clubs as the press of China, Japan, Israel and Arab countries writes them, and its short names for them; such
 * as are towns too are left to pages about football.
 */
export const CLUBS_FAR = `
real-madrid | zh: 皇马 ~0.97 | he: ריאל מדריד ~0.98 | tr: Real Madrid ~0.97
fc-barcelona | zh: 巴萨 ~0.95, 巴薩 ~0.95, 巴塞罗那俱乐部 | he: ברצלונה אף סי, בארסה ~0.95
atletico-madrid | zh: 马竞 ~0.97
athletic-bilbao | es: Athletic Club ~0.95, el Athletic ~0.9 | zh: 毕尔巴鄂竞技 | ja: アスレティック・ビルバオ | he: אתלטיק בילבאו | ar: أتلتيك بيلباو, أتلتيك بلباو | fa: اتلتیک بیلبائو
real-sociedad | zh: 皇家社会 | ja: レアル・ソシエダ, レアル・ソシエダード | he: ריאל סוסיאדד | ar: ريال سوسيداد | fa: رئال سوسیداد
real-betis | zh: 皇家贝蒂斯 | ja: レアル・ベティス | he: ריאל בטיס | ar: ريال بيتيس | fa: رئال بتیس
celta-vigo | zh: 塞尔塔 ~0.9 | ja: セルタ・デ・ビーゴ | he: סלטה ויגו | ar: سيلتا فيغو, سيلتا فيجو
villarreal | zh: 比利亚雷亚尔 ~0.8 | ja: ビジャレアル ~0.8 | he: ויאריאל ~0.85 | ar: فياريال ~0.85 | fa: ویارئال ~0.85
manchester-united | zh: 曼联 ~0.98
manchester-city | zh: 曼城 ~0.97
arsenal | zh: 阿森纳 ~0.95, 阿仙奴 ~0.97 | tr: Arsenal ~0.9
chelsea-fc | zh: 車路士 ~0.97
liverpool-fc | zh: 利物浦足球俱乐部
tottenham-hotspur | zh: 热刺 ~0.95, 熱刺 ~0.95 | he: טוטנהאם ~0.95
aston-villa | zh: 阿斯顿维拉, 维拉 ~0.4 | he: אסטון וילה | el: Άστον Βίλα
everton | zh: 埃弗顿 ~0.95, 愛華頓 ~0.97 | ja: エヴァートン ~0.9, エバートン ~0.9 | he: אברטון ~0.95 | ar: إيفرتون ~0.95 | fa: اورتون ~0.95 | ru: Эвертон ~0.9 | ko: 에버턴 ~0.95
nottingham-forest | zh: 诺丁汉森林 | ja: ノッティンガム・フォレスト | he: נוטינגהאם פורסט | ar: نوتنغهام فورست, نوتينغهام فورست, نوتنجهام فورست | fa: ناتینگهام فارست | ru: Ноттингем Форест | ko: 노팅엄 포레스트
newcastle-united | zh: 纽卡斯尔联, 纽卡联 | he: ניוקאסל יונייטד
brighton-hove-albion | zh: 布赖顿, 布莱顿 ~0.8 | he: ברייטון אנד הוב אלביון | ar: برايتون آند هوف
brentford-fc | zh: 布伦特福德 ~0.9 | ja: ブレントフォード ~0.9 | he: ברנטפורד ~0.9 | ar: برينتفورد ~0.9 | fa: برنتفورد ~0.9
crystal-palace | zh: 水晶宫队, 水晶宫 ~0.6 | ja: クリスタル・パレス ~0.9 | he: קריסטל פאלאס ~0.9 | ar: كريستال بالاس ~0.95 | fa: کریستال پالاس ~0.95
west-ham-united | zh: 西汉姆联, 西汉姆 | ja: ウェストハム, ウエストハム | he: ווסטהאם, ווסטהאם יונייטד | ar: وست هام, وست هام يونايتد | fa: وستهم | ru: Вест Хэм | ko: 웨스트햄
wolverhampton-wanderers | zh: 狼队 ~0.85 | ja: ウルヴァーハンプトン | he: וולברהמפטון וונדררס | ar: وولفرهامبتون واندررز
leeds-united | zh: 利兹联 | ja: リーズ・ユナイテッド | he: לידס יונייטד | ar: ليدز يونايتد | fa: لیدز یونایتد
burnley-fc | zh: 伯恩利足球俱乐部
fulham | zh: 富勒姆 ~0.9 | ja: フラム ~0.6
bournemouth | zh: 伯恩茅斯队
sunderland-afc | zh: 桑德兰队
leicester-city | zh: 莱斯特城 ~0.9 | he: לסטר סיטי | ar: ليستر سيتي | ja: レスター・シティ
bayern-munich | zh: 拜仁 ~0.96 | he: באיירן מינכן | el: Μπάγερν | ja: バイエルン ~0.85 | ko: 바이에른 ~0.8
borussia-dortmund | zh: 多特蒙德 ~0.8, 多特 ~0.8 | ja: ドルトムント ~0.85 | he: דורטמונד ~0.85
bayer-leverkusen | zh: 勒沃库森 ~0.8 | ja: レバークーゼン ~0.8 | ar: باير ليفركوزن
rb-leipzig | zh: RB莱比锡, 莱比锡红牛 | ja: ライプツィヒ ~0.3 | he: לייפציג רד בול | ar: لايبزيغ الألماني
eintracht-frankfurt | zh: 法兰克福队, 艾因特拉赫特法兰克福 | ja: フランクフルト ~0.3 | he: איינטרכט פרנקפורט | ar: آينتراخت فرانكفورت, أينتراخت فرانكفورت | fa: آینتراخت فرانکفورت
borussia-monchengladbach | zh: 门兴 ~0.9 | ja: ボルシアMG | he: בורוסיה מנשנגלדבך
paris-saint-germain | zh: 大巴黎 ~0.95, 巴黎聖日門 | ja: パリSG | he: פריז סן-ז'רמן, פ.ס.ז' ~0.9, פ.ס.ז ~0.9 | tr: PSG ~0.95
olympique-de-marseille | fr: l'OM ~0.95, L'OM ~0.95 | ja: オリンピック・マルセイユ | he: אולימפיק מארסיי | ar: أولمبيك مارسيليا, مارسيليا الفرنسي | fa: المپیک مارسی | zh: 马赛俱乐部
olympique-lyonnais | fr: l'OL ~0.95 | he: אולימפיק ליון | ar: أولمبيك ليون | ja: オリンピック・リヨン
inter-milan | zh: 国米 ~0.97, 國米 ~0.97 | de: Inter Mailand | ar: إنتر ~0.6, الإنتر ~0.8, انتر ميلان | he: אינטר ~0.5 | fa: اینتر ~0.6 | ja: インテル・ミラノ
ac-milan | zh: AC米兰 | de: AC Mailand | he: מילאן ~0.4
juventus | zh: 尤文 ~0.9 | he: יובה ~0.8
ssc-napoli | zh: 那不勒斯队 | he: נאפולי ~0.5
as-roma | zh: 罗马队
atalanta | zh: 亚特兰大队 | he: אטאלנטה ~0.9 | ja: アタランタ ~0.85 | ar: أتالانتا ~0.95 | fa: آتالانتا ~0.95 | ru: Аталанта ~0.85 | el: Αταλάντα ~0.9 | ko: 아탈란타 ~0.9
ss-lazio | zh: 拉齐奥 ~0.9 | ja: ラツィオ ~0.85 | he: לאציו ~0.9 | ar: لاتسيو ~0.9 | fa: لاتزیو ~0.95
fiorentina | zh: 佛罗伦萨队 | ja: フィオレンティーナ ~0.95 | he: פיורנטינה ~0.95 | ar: فيورنتينا ~0.95 | fa: فیورنتینا ~0.95
sport-lisboa-e-benfica | zh: 本菲卡 ~0.95 | ko: 벤피카 ~0.95 | fa: بنفیکا ~0.95 | el: Μπενφίκα ~0.95
sporting-cp | zh: 葡萄牙体育, 里斯本竞技 | ja: スポルティング・リスボン | he: ספורטינג ליסבון | ar: سبورتنغ لشبونة, سبورتينغ لشبونة, سبورتنج لشبونة, سبورتينج لشبونة | fa: اسپورتینگ لیسبون | de: Sporting Lissabon | fr: Sporting Portugal | en: Sporting Lisbon
fc-porto | zh: 波尔图队 | ja: FCポルト | he: פורטו ~0.35 | ar: بورتو ~0.5
ajax-amsterdam | zh: 阿贾克斯 ~0.95 | ja: アヤックス ~0.95 | he: אייאקס ~0.9, איאקס ~0.9 | ar: أياكس ~0.95 | fa: آژاکس ~0.95 | tr: Ajax ~0.85 | ko: 아약스 ~0.95
psv-eindhoven | zh: 埃因霍温队 | he: פ.ס.וו. איינדהובן, פ.ס.וו ~0.9 | ar: آيندهوفن الهولندي, أيندهوفن
feyenoord | zh: 费耶诺德 ~0.95 | ja: フェイエノールト ~0.95 | he: פיינורד ~0.95 | ar: فينورد ~0.95
celtic-fc | zh: 凯尔特人足球俱乐部
club-brugge | zh: 布鲁日队 | he: קלאב ברוז' | ar: كلوب بروج | ja: クラブ・ブルッヘ
galatasaray | zh: 加拉塔萨雷 ~0.97 | he: גלאטסראיי, גלאטסריי | ar: جالطة سراي, جلطة سراي, غالطة سراي, غلاطة سراي | fa: گالاتاسرای | el: Γαλατασαράι
fenerbahce | zh: 费内巴切 ~0.97, 費內巴切 ~0.97 | he: פנרבחצ'ה, פנרבחצה | ar: فنربخشه, فناربخشة, فنربهتشه | fa: فنرباغچه | el: Φενέρμπαχτσε
besiktas | zh: 贝西克塔斯 ~0.9 | he: בשיקטאש | ar: بشكتاش
villarreal | de: FC Villarreal
boca-juniors | zh: 博卡青年 | he: בוקה ג'וניורס | ar: بوكا جونيورز | ja: ボカ・ジュニアーズ
river-plate | zh: 河床队 | he: ריבר פלייט | ar: ريفر بليت | ja: リーベル・プレート
flamengo | zh: 弗拉门戈 ~0.85 | he: פלמנגו ~0.8 | ar: فلامنغو ~0.85 | ja: フラメンゴ ~0.85
`;
