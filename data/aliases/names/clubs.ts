/**
 * Football clubs of the world's news as other scripts write them, and the names that readers at home know them by; only
 * such as are no town's or person's too.
 */
export const CLUB_NAMES = `
real-madrid | ar: ريال مدريد | fa: رئال مادرید | he: ריאל מדריד | ru: Реал Мадрид, мадридский Реал | uk: Реал Мадрид | el: Ρεάλ Μαδρίτης | ja: レアル・マドリード, レアル・マドリー | ko: 레알 마드리드 | zh: 皇家马德里, 皇家馬德里, 皇马, 皇馬
fc-barcelona | es: Barça | ca: Barça | fr: Barça | it: Barça | pt: Barça | ar: نادي برشلونة | he: ברצלונה אף.סי, בארסה ~0.95 | ja: FCバルセロナ | ko: FC 바르셀로나 | zh: 巴塞罗那足球俱乐部
atletico-madrid | es: Atlético de Madrid | ar: أتلتيكو مدريد, أتليتيكو مدريد | fa: اتلتیکو مادرید | he: אתלטיקו מדריד | ru: Атлетико Мадрид | ja: アトレティコ・マドリード | ko: 아틀레티코 마드리드 | zh: 马德里竞技, 馬德里競技
manchester-united | ar: مانشستر يونايتد | fa: منچستر یونایتد, منچستریونایتد | he: מנצ'סטר יונייטד | ru: Манчестер Юнайтед | uk: Манчестер Юнайтед | el: Μάντσεστερ Γιουνάιτεντ | ja: マンチェスター・ユナイテッド | ko: 맨체스터 유나이티드, 맨유 | zh: 曼联, 曼聯
manchester-city | ar: مانشستر سيتي | fa: منچستر سیتی, منچسترسیتی | he: מנצ'סטר סיטי | ru: Манчестер Сити | uk: Манчестер Сіті | el: Μάντσεστερ Σίτι | ja: マンチェスター・シティ | ko: 맨체스터 시티, 맨시티 | zh: 曼城
arsenal | ar: أرسنال, آرسنال | fa: آرسنال | he: ארסנל | ja: アーセナル | zh: 阿森纳, 阿森納
chelsea-fc | ar: تشيلسي, تشلسي | fa: چلسی | he: צ'לסי | ru: Челси | uk: Челсі | el: Τσέλσι | ja: チェルシー | ko: 첼시 | zh: 切尔西, 切爾西
tottenham-hotspur | ar: توتنهام, توتنهام هوتسبير | fa: تاتنهام | he: טוטנהאם | ru: Тоттенхэм | uk: Тоттенгем | ja: トッテナム | ko: 토트넘 | zh: 托特纳姆热刺, 托特納姆熱刺
bayern-munich | ar: بايرن ميونخ, بايرن ميونيخ | fa: بایرن مونیخ | he: באיירן מינכן | ru: мюнхенская Бавария | el: Μπάγερν Μονάχου | ja: バイエルン・ミュンヘン | ko: 바이에른 뮌헨 | zh: 拜仁慕尼黑, 拜仁
borussia-dortmund | ar: بوروسيا دورتموند | fa: بوروسیا دورتموند, دورتموند | he: בורוסיה דורטמונד | ru: Боруссия Дортмунд, дортмундская Боруссия | ja: ボルシア・ドルトムント | ko: 보루시아 도르트문트 | zh: 多特蒙德足球俱乐部
bayer-leverkusen | de: Bayer 04 | ar: باير ليفركوزن | he: באייר לברקוזן | ja: バイエル・レバークーゼン | ko: 바이어 레버쿠젠
paris-saint-germain | ar: باريس سان جيرمان, باريس سان جرمان | fa: پاری سن ژرمن, پاری‌سن‌ژرمن | he: פריז סן ז'רמן | ru: Пари Сен-Жермен, ПСЖ | uk: Парі Сен-Жермен, ПСЖ | el: Παρί Σεν Ζερμέν | ja: パリ・サンジェルマン | ko: 파리 생제르맹 | zh: 巴黎圣日耳曼, 巴黎聖日耳曼
juventus | it: Juve | ar: يوفنتوس | fa: یوونتوس | he: יובנטוס | ru: Ювентус | uk: Ювентус | el: Γιουβέντους | ja: ユベントス | ko: 유벤투스 | zh: 尤文图斯, 尤文圖斯
ac-milan | ar: إيه سي ميلان | fa: آ ث میلان | he: איי סי מילאן | ja: ACミラン | ko: AC 밀란 | zh: AC米兰, AC米蘭
inter-milan | it: Inter | ar: إنتر ميلان | fa: اینتر میلان | he: אינטר מילאנו | ja: インテル・ミラノ | ko: 인터 밀란 | zh: 国际米兰, 國際米蘭
galatasaray | ar: غلطة سراي, غلطه سراي | ru: Галатасарай | ja: ガラタサライ | ko: 갈라타사라이
fenerbahce | ar: فنربخشة, فنربخشه | ru: Фенербахче | ja: フェネルバフチェ | ko: 페네르바체
aston-villa | ar: أستون فيلا | fa: استون ویلا | he: אסטון וילה | ru: Астон Вилла | ja: アストン・ヴィラ
fulham | ar: فولهام | fa: فولام | he: פולהאם | ru: Фулхэм
newcastle-united | ar: نيوكاسل يونايتد | he: ניוקאסל יונייטד | ru: Ньюкасл Юнайтед | ja: ニューカッスル・ユナイテッド
sport-lisboa-e-benfica | ar: بنفيكا | he: בנפיקה | ru: Бенфика | uk: Бенфіка | ja: ベンフィカ
sporting-cp | pt: Sporting ~0.2
stade-rennais | en: FC Rennes, Rennes FC | fr: Stade de Rennes | de: Stade Rennes, FC Stade Rennes | es: Stade Rennes
rc-lens | fr: Racing Club de Lens
istanbul-basaksehir | tr: Başakşehir ~0.2
`;
