/** More parties, unions and societies as languages of other letters write them. */
export const PARTIES_REST = `
confederation-generale-du-travail | ar: الكونفدرالية العامة للعمل ~0.6 | ko: 프랑스 노동총동맹, 노동총동맹 ~0.8
freedom-caucus | ar: تجمع الحرية, كتلة الحرية ~0.7 | he: קוקוס החירות | ru: Кокус свободы | zh: 众议院自由党团, 自由党团 ~0.9, 自由連線 | ja: フリーダム・コーカス, 自由議員連盟 ~0.9 | ko: 프리덤 코커스, 프리덤코커스 ~0.9
japan-innovation-party-jp | ar: حزب الابتكار الياباني | he: מפלגת החדשנות היפנית, מפלגת החדשנות של יפן
la-libertad-avanza-ar | he: לה ליברטאד אוונסה, החירות מתקדמת | ja: 自由前進 ~0.9, 自由の前進 ~0.9 | ko: 자유전진당 ~0.9
united-auto-workers | ar: اتحاد عمال السيارات الأميركي, نقابة عمال السيارات الأميركية | he: איגוד עובדי הרכב, איגוד עובדי הרכב האמריקאי | ru: Объединенный профсоюз работников автомобильной промышленности, Объединенный профсоюз работников автопрома | ja: 全米自動車労組 ~0.9, 全米自動車労働組合 ~0.9
vereinte-dienstleistungsgewerkschaft | ar: نقابة فيردي | zh: 德国联合服务业工会, 威尔第工会 | ja: 統一サービス産業労組 ~0.9, 統一サービス産業労働組合 ~0.9 | ko: 독일 서비스노조, 베르디 노조
american-federation-of-labor-and-congress-of-industrial-organizations | ar: الاتحاد الأميركي للعمل ومؤتمر المنظمات الصناعية
democratic-socialists-of-america | ar: الاشتراكيون الديمقراطيون في أميركا, الاشتراكيين الديمقراطيين في أميركا | he: הסוציאליסטים הדמוקרטים של אמריקה
dravida-munnetra-kazhagam | ar: درافيدا مونيترا كازاغام | ru: Дравида муннетра кажагам | zh: 德拉维达进步联盟, 达罗毗荼进步联盟 | ja: ドラビダ進歩同盟 ~0.9, ドラヴィダ進歩連盟 ~0.9 | ko: 드라비다진보연맹 ~0.9, 드라비다 진보연맹
fianna-fail-ie | ar: فيانا فايل | ko: 피아나 페일, 피어너 폴
fine-gael-ie | ar: فاين غايل, فين غايل | ko: 통일아일랜드당 ~0.9, 피네 게일
hengaw | he: הנגאו ~0.9, ארגון הנגאו | ko: 헹가우 ~0.9
new-democracy-gr | ja: 新民主主義党 ~0.8 | ko: 신민주주의당 ~0.8
southern-poverty-law-center | ar: مركز قانون الفقر الجنوبي, مركز الفقر الجنوبي القانوني | he: המרכז המשפטי לעוני בדרום
teamsters | ar: نقابة تيمسترز | he: איגוד הטימסטרס, טימסטרס ~0.9
allied-democratic-forces | he: הכוחות הדמוקרטיים בעלי הברית | ja: 民主同盟軍 ~0.5
cgil | ar: الاتحاد العام الإيطالي للعمل, الكونفدرالية العامة الإيطالية للعمل | zh: 意大利总工会 | ja: イタリア労働総同盟 ~0.9 | ko: 이탈리아노동총연맹 ~0.9, 이탈리아 노동총연맹
confederation-of-german-trade-unions | ar: اتحاد النقابات الألمانية, اتحاد نقابات العمال الألمانية | ko: 독일노동조합총연맹 ~0.9, 독일노총 ~0.9, 독일 노동조합총연맹
federalist-society | ar: الجمعية الفيدرالية ~0.7 | ja: フェデラリスト協会 ~0.9, フェデラリスト・ソサエティー, フェデラリスト・ソサエティ | ko: 연방주의자협회 ~0.9, 페더럴리스트 소사이어티, 연방주의자 협회
gmb-union | ar: نقابة جي إم بي
oath-keepers | ar: أوث كيبرز, حراس القسم, حفظة القسم | he: שומרי השבועה
pakatan-harapan | ar: باكاتان هارابان, تحالف الأمل ~0.6 | ja: 希望連盟 ~0.9, パカタン・ハラパン
pasok-movement-for-change-gr | ar: باسوك ~0.9 | zh: 泛希腊社会主义运动, 泛希腊社会运动党 | ja: 全ギリシャ社会主義運動 ~0.9 | ko: 범그리스사회주의운동 ~0.9, 범그리스 사회주의운동
pauline-hansons-one-nation-au | ar: حزب أمة واحدة, حزب وان نيشن | he: מפלגת אומה אחת ~0.8 | ru: Единая нация ~0.8, Одна нация ~0.8 | ko: 원네이션당 ~0.9, 원네이션 ~0.8, 하나의 국가당
pen-america | ru: ПЕН-Америка ~0.9, ПЕН Америка, Американский ПЕН-центр | zh: 美国笔会 | ja: ペン・アメリカ, 米国ペンクラブ ~0.9 | ko: 펜 아메리카, 미국 펜클럽
peoples-party-thailand | ar: حزب الشعب التايلاندي | he: מפלגת העם התאילנדית | ru: Народная партия Таиланда | zh: 泰国人民党 | ja: プラチャーチョン党 ~0.9 | ko: 태국 인민당, 태국 국민당
sierra-club | ar: نادي سييرا | he: סיירה קלאב, מועדון סיירה
southern-baptist-convention | ar: المؤتمر المعمداني الجنوبي | he: הוועידה הבפטיסטית הדרומית
unite-the-union | ar: نقابة يونايت | he: איגוד יונייט | zh: 英国联合工会 | ko: 유나이트 노조
antalya-diplomacy-forum | ja: アンタルヤ外交フォーラム ~0.9 | ko: 안탈리아 외교포럼, 안탈리아 외교 포럼
bishnoi-gang | ar: عصابة بيشنوي | he: כנופיית בישנוי | zh: 比什诺伊帮, 比什诺伊黑帮, 比什诺伊团伙 | ja: ビシュノイ・ギャング | ko: 비슈노이 갱단, 비쉬노이 갱단, 비슈노이파 ~0.9
centrist-reform-alliance | ar: تحالف الإصلاح الوسطي | ru: Альянс центристских реформ, Центристский альянс реформ
direction-social-democracy-sk | ar: حزب سمير, حزب الاتجاه | he: מפלגת סמר | zh: 方向党 ~0.9, 方向-社会民主党, 斯洛伐克方向党 | ja: スメル ~0.8, 方向・社会民主主義 | ko: 스메르 ~0.8, 방향당 ~0.9
j-street | ru: Джей Стрит, Джей-стрит ~0.9 | zh: J街 ~0.9 | ko: 제이스트리트 ~0.9, J스트리트 ~0.9
national-union-of-rail-maritime-and-transport-workers | ar: نقابة آر إم تي | ja: 鉄道海運運輸労組 ~0.9, 鉄道・海運・運輸労働組合 | ko: 철도해운노조 ~0.9, 영국 철도해운노조, 철도해운교통노조 ~0.9
scottish-greens | ar: حزب الخضر الإسكتلندي, حزب الخضر الاسكتلندي | he: הירוקים הסקוטים, מפלגת הירוקים הסקוטית | ru: Партия зеленых Шотландии, Шотландская партия зеленых | zh: 苏格兰绿党 | ja: スコットランド緑の党 ~0.9 | ko: 스코틀랜드 녹색당
party-of-european-socialists | ar: حزب الاشتراكيين الأوروبيين, حزب الاشتراكيين الأوروبي | he: מפלגת הסוציאליסטים האירופים, מפלגת הסוציאליסטים האירופית | zh: 欧洲社会党 | ja: 欧州社会党 ~0.9 | ko: 유럽사회당 ~0.9, 유럽 사회당
coalition-avenir-quebec | ar: تحالف مستقبل كيبيك, التحالف من أجل مستقبل كيبيك | he: הקואליציה לעתיד קוויבק | ko: 퀘벡미래연합 ~0.9, 퀘벡 미래연합
gewerkschaft-deutscher-lokomotivfuehrer | ar: نقابة سائقي القطارات الألمان, نقابة سائقي القطارات الألمانية | he: איגוד נהגי הרכבות הגרמני | zh: 德国火车司机工会, 德国机车司机工会 | ja: ドイツ機関士労組 ~0.9, 独機関士労組 ~0.9 | ko: 독일 기관사노조, 독일기관사노조 ~0.9
aslef | ar: نقابة أسلف, نقابة أسليف | ko: 기관사노조 아슬레프
ofwat | ar: أوفوات ~0.9 | ja: 水道事業規制局 ~0.9
physicians-for-human-rights-israel | ru: Врачи за права человека ~0.7 | zh: 以色列人权医生组织, 以色列人权医生 | ja: 人権のための医師団イスラエル ~0.9, イスラエル人権医師団 ~0.9 | ko: 인권의사회 이스라엘, 이스라엘 인권의사회
globsec | ar: غلوبسيك ~0.9, جلوبسيك ~0.9 | he: גלובסק ~0.9 | ja: グローブセック ~0.9 | ko: 글로브섹 ~0.9, 글롭섹 ~0.9
orthodox-church-of-ukraine | ar: كنيسة أوكرانيا الأرثوذكسية, الكنيسة الأرثوذكسية في أوكرانيا ~0.8 | he: הכנסייה האורתודוקסית של אוקראינה ~0.8
mercy-corps | zh: 美慈组织, 国际美慈 | ja: マーシー・コープス | ko: 머시코 ~0.9, 머시콥스 ~0.9
umkhonto-wesizwe-party | ja: 民族のやり ~0.7, 民族の槍 ~0.7, ウムコント・ウィシズウェ | ko: 움콘토 위시즈웨, 움콘토위시즈웨 ~0.9
consumer-electronics-show | he: תערוכת האלקטרוניקה בלאס וגאס | ru: Выставка потребительской электроники
raisina-dialogue | he: דיאלוג ראיסינה, כנס ראיסינה | ko: 라이시나 다이얼로그, 라이시나 대화
web-summit | ar: ويب ساميت, قمة الويب | he: ווב סאמיט | zh: 网络峰会 ~0.7, 里斯本网络峰会
kospi | he: קוספי ~0.9 | ja: 韓国総合株価指数 ~0.9
naacp | ja: 全米黒人地位向上協会 ~0.9, 全米有色人種地位向上協会 ~0.9
new-ideas-sv | es: Nuevas Ideas ~0.95
democratic-center-party-co | es: Centro Democrático ~0.85
radical-change-co | es: Cambio Radical ~0.85
national-renewal-cl | es: Renovación Nacional ~0.9
movement-toward-socialism-bo | es: Movimiento al Socialismo ~0.9
historic-pact-for-colombia-co | es: Pacto Histórico ~0.95
free-peru-pe | es: Perú Libre ~0.97
popular-renewal-pe | es: Renovación Popular ~0.95
fatherland-ua | en: Batkivshchyna ~0.97 | ru: Батькивщина ~0.97
`;
