/** Armed groups that lists of states name once, in their own way, as the languages of the news write them. */
export const ARMED_GROUP_NAMES = `
national-liberation-army | en: ELN ~0.85, National Liberation Army of Colombia | es: Ejército de Liberación Nacional ~0.7, ELN ~0.9 | fr: Armée de libération nationale ~0.3, ELN ~0.8 | de: Nationale Befreiungsarmee ~0.4, ELN ~0.8 | pt: Exército de Libertação Nacional ~0.6 | it: Esercito di liberazione nazionale ~0.4 | ru: Армия национального освобождения ~0.4 | zh: 哥伦比亚民族解放军, 民族解放军 ~0.4 | ja: 民族解放軍 ~0.4 | ar: جيش التحرير الوطني الكولومبي
liberation-tigers-of-tamil-eelam | de: Tamil Tigers, Befreiungstiger von Tamil Eelam | fr: Tigres tamouls, Tigres de libération de l'Eelam tamoul | es: Tigres Tamiles, Tigres de Liberación del Eelam Tamil | it: Tigri Tamil | pt: Tigres Tâmeis | nl: Tamiltijgers | pl: Tamilskie Tygrysy | ru: Тигры освобождения Тамил-Илама, Тамильские тигры | uk: Тигри визволення Таміл-Іламу | he: הנמרים הטמילים | ar: نمور التاميل | fa: ببرهای تامیل | zh: 泰米尔猛虎组织, 泰米爾之虎 | ja: タミル・イーラム解放の虎 | ko: 타밀 호랑이 | hi: लिट्टे
shining-path | de: Leuchtender Pfad, Leuchtenden Pfad | fr: Sentier lumineux | es: Sendero Luminoso | it: Sendero Luminoso | pt: Sendero Luminoso | pl: Świetlisty Szlak | ru: Сияющий путь, Сендеро Луминосо | he: הנתיב הזוהר | ar: الدرب المضيء | zh: 光辉道路, 光明之路 | ja: センデロ・ルミノソ
communist-party-of-the-philippines-new-peoples-army | en: New People's Army, Communist Party of the Philippines | de: Neue Volksarmee | fr: Nouvelle armée populaire | es: Nuevo Ejército del Pueblo | ru: Новая народная армия | zh: 菲律宾共产党, 菲律賓共產黨, 新人民军, 新人民軍 | ja: 新人民軍, フィリピン共産党 | ko: 필리핀 공산당, 신인민군
gulf-cartel | es: Cártel del Golfo, Cartel del Golfo, cartel del Golfo | de: Golfkartell, Golf-Kartell | fr: cartel du Golfe | it: cartello del Golfo | pt: Cartel do Golfo | ru: Картель Гольфо | zh: 海湾集团 | ja: ガルフ・カルテル | ko: 걸프 카르텔
northeast-cartel | es: Cártel del Noreste, Cartel del Noreste, cartel del Noreste | fr: cartel du Nord-Est | de: Nordost-Kartell
the-new-family-michoacana | en: La Familia Michoacana, La Nueva Familia Michoacana | es: La Familia Michoacana, La Nueva Familia Michoacana, Familia Michoacana
united-cartels | es: Cárteles Unidos, Carteles Unidos
segunda-marquetalia | ru: Вторая Маркеталия
revolutionary-armed-forces-of-colombia-peoples-army | es: disidencias de las FARC ~0.7
real-irish-republican-army | en: Real IRA | fr: IRA véritable | es: IRA Auténtico | it: Real IRA | ru: Подлинная ИРА
continuity-irish-republican-army | en: Continuity IRA | es: IRA de la Continuidad | it: Continuity IRA | ru: Преемственность ИРА
popular-front-for-the-liberation-of-palestine-general-command | ar: الجبهة الشعبية لتحرير فلسطين - القيادة العامة, الجبهة الشعبية القيادة العامة | he: החזית העממית - המפקדה הכללית | fr: FPLP-Commandement général | es: FPLP-Comando General | ru: НФОП — Главное командование
palestine-liberation-front | ar: جبهة التحرير الفلسطينية | he: החזית לשחרור פלסטין | fr: Front de libération de la Palestine | es: Frente para la Liberación de Palestina ~0.4 | ru: Фронт освобождения Палестины
al-aqsa-martyrs-brigade | ar: كتائب شهداء الأقصى, شهداء الأقصى ~0.5 | fa: گردان‌های شهدای الاقصی | ru: Бригады мучеников Аль-Аксы | uk: Бригади мучеників Аль-Акси | tr: El Aksa Şehitleri Tugayları, Aksa Şehitleri Tugayı | de: Al-Aksa-Märtyrerbrigaden, Al-Aqsa-Märtyrer-Brigaden | fr: Brigades des martyrs d'Al-Aqsa | es: Brigadas de los Mártires de Al Aqsa | it: Brigate dei martiri di al-Aqsa | zh: 阿克萨烈士旅 | ja: アル・アクサ殉教者旅団 | ko: 알아크사 순교자 여단
jaysh-al-adl | en: Jaish al-Adl, Jaish ul-Adl | ar: جيش العدل | fa: جیش العدل, جیش‌العدل | ur: جیش العدل | he: ג'ייש אל-עדל | ru: Джейш аль-Адль | tr: Ceyş el-Adl
lashkar-i-jhangvi | en: Lashkar-e-Jhangvi, Lashkar-i-Jhangvi | ur: لشکر جھنگوی | ar: لشكر جهنكوي | fa: لشکر جهنگوی | ru: Лашкар-и-Джангви | zh: 羌城军
hizbul-mujahideen | ur: حزب المجاہدین | ar: حزب المجاهدين | fa: حزب المجاهدین | ru: Хизб-уль-Муджахидин | zh: 真主穆斯林游击队 | ja: ヒズブル・ムジャヒディン
harakat-ul-mujahidin | en: Harkat-ul-Mujahideen, Harkat-ul-Mujahidin | ur: حرکت المجاہدین | ar: حركة المجاهدين ~0.5 | ru: Харкат-уль-Муджахидин
islamic-movement-of-uzbekistan | de: Islamische Bewegung Usbekistans | fr: Mouvement islamique d'Ouzbékistan | es: Movimiento Islámico de Uzbekistán | ru: Исламское движение Узбекистана | uk: Ісламський рух Узбекистану | ar: حركة أوزبكستان الإسلامية | fa: جنبش اسلامی ازبکستان | zh: 乌兹别克斯坦伊斯兰运动 | ja: ウズベキスタン・イスラム運動
jemaah-islamiyah | ar: الجماعة الإسلامية في إندونيسيا | ru: Джемаа Исламия | zh: 伊斯兰祈祷团, 伊斯兰团 | ja: ジェマ・イスラミア | ko: 제마 이슬라미야
jemaah-anshorut-daulah | ja: ジャマー・アンシャルット・ダウラ
jamaatu-ansarul-muslimina-fi-biladis-sudan | ar: جماعة أنصار المسلمين في بلاد السودان
al-qaida-in-the-indian-subcontinent | en: Al-Qaeda in the Indian Subcontinent, al-Qaida in the Indian Subcontinent | fr: Al-Qaïda dans le sous-continent indien | de: Al-Qaida auf dem indischen Subkontinent | es: Al Qaeda en el Subcontinente Indio | ar: القاعدة في شبه القارة الهندية | fa: القاعده شبه‌قاره هند | ur: القاعدہ برصغیر | ru: «Аль-Каида» на Индийском субконтиненте | zh: 印度次大陆基地组织
al-mulathamun-battalion | en: Al-Mourabitoun, al-Murabitoun | fr: Al-Mourabitoun | ar: كتيبة الملثمين | ru: Аль-Мурабитун
al-ashtar-brigades | en: Saraya al-Ashtar | ar: سرايا الأشتر | fa: سرایا الاشتر | he: גדודי אל-אשתר
ansar-al-islam | ar: أنصار الإسلام ~0.7 | fa: انصار الاسلام | tr: Ensar el-İslam | ru: Ансар аль-Ислам | he: אנסאר אל-אסלאם
ansar-al-dine | en: Ansar Dine, Ansar Eddine | fr: Ansar Dine, Ansar Eddine | ar: أنصار الدين ~0.6 | ru: Ансар ад-Дин | es: Ansar Dine | de: Ansar Dine
ansarul-islam | fr: Ansaroul Islam | ar: أنصار الإسلام في بوركينا فاسو
ansar-al-sharia-groups | ar: أنصار الشريعة ~0.6 | fr: Ansar al-Charia | de: Ansar al-Scharia | es: Ansar al Sharia | ru: Ансар аш-Шариа
asbat-al-ansar | ar: عصبة الأنصار | he: עצבת אל-אנסאר
army-of-islam | ar: جيش الإسلام في غزة
abdallah-azzam-brigades | ar: كتائب عبد الله عزام, كتائب عبدالله عزام | fr: Brigades Abdallah Azzam | ru: Бригады Абдаллы Аззама | he: גדודי עבדאללה עזאם
hurras-al-din | ar: حراس الدين, تنظيم حراس الدين | tr: Hurras el-Din, Hurraseddin | fa: حراس الدین | ru: Хуррас ад-Дин | he: חוראס א-דין | fr: Hourras al-Din | de: Hurras ad-Din
jaysh-rijal-al-tariq-al-naqshabandi | ar: جيش رجال الطريقة النقشبندية
kataib-sayyid-al-shuhada | ar: كتائب سيد الشهداء | fa: کتائب سیدالشهدا | he: כתאיב סייד א-שוהדא | en: Kataib Sayyid al-Shuhada, Kata'ib Sayyid al-Shuhada | ru: Катаиб Сайид аш-Шухада
kataib-al-imam-ali | ar: كتائب الإمام علي | fa: کتائب امام علی | en: Kataib Imam Ali, Kata'ib al-Imam Ali
harakat-ansar-allah-al-awfiya | ar: حركة أنصار الله الأوفياء, أنصار الله الأوفياء | fa: انصارالله الاوفیا
harakat-sawad-misr | en: Hasm Movement | ar: حركة حسم
islamic-state-sinai-province | ar: ولاية سيناء ~0.8, تنظيم ولاية سيناء, أنصار بيت المقدس | he: ולאית סיני | fr: Province du Sinaï | ru: Вилаят Синай
islamic-state-somalia | ar: تنظيم الدولة في الصومال, داعش في الصومال | ru: ИГИЛ в Сомали
islamic-state-libya | ar: تنظيم الدولة في ليبيا
islamic-state-yemen | ar: تنظيم الدولة في اليمن
islamic-state-in-the-greater-sahara | en: Islamic State Sahel Province, Islamic State in the Sahel | fr: État islamique au Grand Sahara, État islamique au Sahel, EIGS | es: Estado Islámico en el Gran Sáhara, Estado Islámico en el Sahel | de: Islamischer Staat in der Größeren Sahara | ar: تنظيم الدولة الإسلامية في الصحراء الكبرى, تنظيم الدولة في الصحراء الكبرى | ru: Исламское государство в Большой Сахаре
revolutionary-peoples-liberation-party-front | tr: DHKP-C, DHKP/C, Devrimci Halk Kurtuluş Partisi-Cephesi | de: DHKP-C | ru: Революционная народно-освободительная партия — фронт
revolutionary-struggle | el: Επαναστατικός Αγώνας ~0.8
viv-ansanm | es: Viv Ansanm | fr: Viv Ansanm | ru: Вив Ансанм | zh: 同生共存
gran-grif | fr: Gran Grif | es: Gran Grif
los-choneros | es: Los Choneros, Choneros | ru: Лос-Чонерос
los-lobos | es: Los Lobos ~0.7
the-resistance-front | ur: دی ریزسٹنس فرنٹ | hi: द रेजिस्टेंस फ्रंट
indian-mujahedeen | en: Indian Mujahideen | hi: इंडियन मुजाहिदीन | ur: انڈین مجاہدین
islamic-jihad-union | de: Islamische Dschihad-Union | ru: Союз исламского джихада | fr: Union du jihad islamique
peshmerga | zh: 库尔德自由斗士, 佩什梅格
bts | ar: فرقة بي تي إس, بي تي إس | ru: BTS | fa: بی‌تی‌اس
`;
