/**
 * What the languages of the news call regions, seas, seats and bodies of the whole world for which no source gives
 * names in other languages.
 */
export const WORLD_NAMES = `
middle-east | fr: Moyen-Orient, Proche-Orient | es: Oriente Medio, Medio Oriente, Oriente Próximo | de: Naher Osten, Nahost | it: Medio Oriente | pt: Oriente Médio, Médio Oriente | nl: Midden-Oosten | pl: Bliski Wschód | cs: Blízký východ | ru: Ближний Восток | uk: Близький Схід | tr: Orta Doğu, Ortadoğu | ar: الشرق الأوسط | fa: خاورمیانه | he: המזרח התיכון | zh: 中东, 中東 | ja: 中東 | ko: 중동 | sv: Mellanöstern | no: Midtøsten | el: Μέση Ανατολή
far-east | fr: Extrême-Orient | es: Extremo Oriente | de: Ferner Osten | ru: Дальний Восток | pl: Daleki Wschód
siberia | fr: Sibérie | es: Siberia | de: Sibirien | it: Siberia | nl: Siberië | pl: Syberia | ru: Сибирь | uk: Сибір | tr: Sibirya | ar: سيبيريا | he: סיביר | zh: 西伯利亚, 西伯利亞 | ja: シベリア | ko: 시베리아
balkan-peninsula | fr: Balkans | es: Balcanes | de: Balkan | it: Balcani | pl: Bałkany | ru: Балканы | uk: Балкани | tr: Balkanlar | ar: البلقان | he: הבלקן
persian-gulf | fr: golfe Persique | es: golfo Pérsico | de: Persischer Golf | it: Golfo Persico | pl: Zatoka Perska | ru: Персидский залив | uk: Перська затока | tr: Basra Körfezi | ar: الخليج العربي | fa: خلیج فارس | he: המפרץ הפרסי | zh: 波斯湾, 波斯灣 | ja: ペルシャ湾 | ko: 페르시아만
strait-of-hormuz | fr: détroit d'Ormuz | es: estrecho de Ormuz | de: Straße von Hormus, Straße von Hormuz | it: Stretto di Hormuz | pt: Estreito de Ormuz | nl: Straat van Hormuz | pl: Cieśnina Ormuz | cs: Hormuzský průliv | ru: Ормузский пролив | uk: Ормузька протока | tr: Hürmüz Boğazı | ar: مضيق هرمز | fa: تنگه هرمز | he: מצר הורמוז, מצרי הורמוז | zh: 霍尔木兹海峡 | ja: ホルムズ海峡 | ko: 호르무즈 해협
red-sea | fr: mer Rouge | es: mar Rojo | de: Rotes Meer | it: Mar Rosso | pl: Morze Czerwone | ru: Красное море | uk: Червоне море | tr: Kızıldeniz | ar: البحر الأحمر | fa: دریای سرخ | he: ים סוף | zh: 红海, 紅海 | ja: 紅海 | ko: 홍해
black-sea | fr: mer Noire | es: mar Negro | de: Schwarzes Meer | it: Mar Nero | pl: Morze Czarne | ru: Чёрное море | uk: Чорне море | tr: Karadeniz | ar: البحر الأسود | he: הים השחור | zh: 黑海 | ja: 黒海 | ko: 흑해
mediterranean-sea | fr: Méditerranée | es: Mediterráneo | de: Mittelmeer | it: Mediterraneo | pl: Morze Śródziemne | ru: Средиземное море | uk: Середземне море | tr: Akdeniz | ar: البحر المتوسط, البحر الأبيض المتوسط | he: הים התיכון | zh: 地中海 | ja: 地中海 | ko: 지중해
baltic-sea | fr: mer Baltique | es: mar Báltico | de: Ostsee | it: Mar Baltico | pl: Bałtyk, Morze Bałtyckie | ru: Балтийское море | uk: Балтійське море | sv: Östersjön | ja: バルト海
south-china-sea | fr: mer de Chine méridionale | es: mar de China Meridional | de: Südchinesisches Meer | pl: Morze Południowochińskie | ru: Южно-Китайское море | ar: بحر الصين الجنوبي | zh: 南海, 南中国海 | ja: 南シナ海 | ko: 남중국해
suez-canal | fr: canal de Suez | es: canal de Suez | de: Suezkanal, Sueskanal | it: Canale di Suez | pl: Kanał Sueski | ru: Суэцкий канал | tr: Süveyş Kanalı | ar: قناة السويس | he: תעלת סואץ | zh: 苏伊士运河 | ja: スエズ運河
panama-canal | fr: canal de Panama | es: canal de Panamá | de: Panamakanal | pl: Kanał Panamski | ru: Панамский канал | ar: قناة بنما | zh: 巴拿马运河 | ja: パナマ運河
crimea | fr: Crimée | es: Crimea | de: Krim | it: Crimea | pt: Crimeia | nl: Krim | pl: Krym | cs: Krym | ru: Крым | uk: Крим | tr: Kırım | ar: القرم, شبه جزيرة القرم | he: קרים | zh: 克里米亚 | ja: クリミア | ko: 크림반도
chechnya | fr: Tchétchénie | es: Chechenia | de: Tschetschenien | it: Cecenia | pl: Czeczenia | ru: Чечня | uk: Чечня | tr: Çeçenistan | ar: الشيشان | he: צ'צ'ניה | ja: チェチェン
west-bank | fr: Cisjordanie | es: Cisjordania | de: Westjordanland | it: Cisgiordania | pt: Cisjordânia | nl: Westelijke Jordaanoever | pl: Zachodni Brzeg | cs: Západní břeh | ru: Западный берег реки Иордан | uk: Західний берег річки Йордан | tr: Batı Şeria | ar: الضفة الغربية | fa: کرانه باختری | he: הגדה המערבית | zh: 约旦河西岸 | ja: ヨルダン川西岸 | ko: 요르단강 서안
golan-heights | fr: plateau du Golan | es: Altos del Golán | de: Golanhöhen | pl: Wzgórza Golan | ru: Голанские высоты | tr: Golan Tepeleri | ar: الجولان, هضبة الجولان, مرتفعات الجولان | fa: بلندی‌های جولان | he: רמת הגולן | zh: 戈兰高地 | ja: ゴラン高原
central-asia | fr: Asie centrale | es: Asia Central | de: Zentralasien | pl: Azja Środkowa, Azja Centralna | ru: Центральная Азия, Средняя Азия | tr: Orta Asya | ar: آسيا الوسطى | fa: آسیای مرکزی | zh: 中亚, 中亞 | ja: 中央アジア
north-africa | fr: Afrique du Nord | es: Norte de África | de: Nordafrika | pl: Afryka Północna | ru: Северная Африка | tr: Kuzey Afrika | ar: شمال أفريقيا | ja: 北アフリカ | fa: آفریقای شمالی, شمال آفریقا
eastern-europe | fr: Europe de l'Est | es: Europa del Este | de: Osteuropa | pl: Europa Wschodnia | ru: Восточная Европа | tr: Doğu Avrupa | ja: 東欧 | fa: اروپای شرقی, شرق اروپا
latin-america | fr: Amérique latine | es: América Latina, Latinoamérica | de: Lateinamerika | it: America Latina | pl: Ameryka Łacińska | ru: Латинская Америка | tr: Latin Amerika | ar: أمريكا اللاتينية | zh: 拉丁美洲 | ja: 中南米 | fa: آمریکای لاتین
southeast-asia | fr: Asie du Sud-Est | es: Sudeste Asiático | de: Südostasien | pl: Azja Południowo-Wschodnia | ru: Юго-Восточная Азия | zh: 东南亚 | ja: 東南アジア | fa: آسیای جنوب شرقی, جنوب شرق آسیا, جنوب شرقی آسیا
white-house | it: Casa Bianca | pt: Casa Branca | nl: Witte Huis | pl: Biały Dom | cs: Bílý dům | sv: Vita huset | no: Det hvite hus | el: Λευκός Οίκος | ko: 백악관
arab-league | fr: Ligue arabe | es: Liga Árabe | de: Arabische Liga | it: Lega Araba | pl: Liga Arabska | ru: Лига арабских государств | tr: Arap Birliği | ar: جامعة الدول العربية, الجامعة العربية | fa: اتحادیه عرب | he: הליגה הערבית | zh: 阿拉伯国家联盟 | ja: アラブ連盟
african-union | fr: Union africaine | es: Unión Africana | de: Afrikanische Union | pl: Unia Afrykańska | ru: Африканский союз | ar: الاتحاد الأفريقي, الاتحاد الإفريقي | zh: 非洲联盟, 非盟 | ja: アフリカ連合
united-states-house-of-representatives | es: Cámara de Representantes de Estados Unidos, Cámara de Representantes | de: US-Repräsentantenhaus, Repräsentantenhaus | it: Camera dei rappresentanti | nl: Huis van Afgevaardigden | pl: Izba Reprezentantów | ko: 미국 하원, 미 하원
labour-party-uk | es: Partido Laborista | de: Labour-Partei | it: Partito laburista | pt: Partido Trabalhista britânico | pl: Partia Pracy
arab-spring | es: Primavera Árabe | de: Arabischer Frühling | it: Primavera araba | pt: Primavera Árabe | pl: Arabska Wiosna
us-central-command | es: Comando Central de Estados Unidos | de: US-Zentralkommando
opec | es: Organización de Países Exportadores de Petróleo | de: Organisation erdölexportierender Länder | ko: 석유수출국기구
unhcr | es: Acnur | it: Unhcr | de: UN-Flüchtlingshilfswerk
united-nations | it: Nazioni Unite | pt: Nações Unidas | nl: Verenigde Naties | pl: Organizacja Narodów Zjednoczonych, Narody Zjednoczone | cs: Organizace spojených národů | ko: 유엔, 국제연합 | el: Ηνωμένα Έθνη, ΟΗΕ
nato | ko: 나토, 북대서양조약기구 | el: ΝΑΤΟ
european-union | it: Unione europea | pt: União Europeia | nl: Europese Unie | pl: Unia Europejska | cs: Evropská unie | ko: 유럽연합 | el: Ευρωπαϊκή Ένωση
united-nations-security-council | de: Sicherheitsrat der Vereinten Nationen, UN-Sicherheitsrat | it: Consiglio di sicurezza delle Nazioni Unite, Consiglio di sicurezza dell’Onu | pt: Conselho de Segurança das Nações Unidas, Conselho de Segurança da ONU | nl: VN-Veiligheidsraad, Veiligheidsraad van de Verenigde Naties | pl: Rada Bezpieczeństwa ONZ | ko: 유엔 안전보장이사회, 유엔 안보리 | el: Συμβούλιο Ασφαλείας του ΟΗΕ
united-nations-general-assembly | de: Generalversammlung der Vereinten Nationen, UN-Generalversammlung | it: Assemblea generale delle Nazioni Unite, Assemblea generale dell’Onu | pt: Assembleia Geral das Nações Unidas, Assembleia Geral da ONU | nl: Algemene Vergadering van de Verenigde Naties | pl: Zgromadzenie Ogólne ONZ | ko: 유엔 총회 | el: Γενική Συνέλευση του ΟΗΕ
world-health-organization | it: Organizzazione mondiale della sanità | pt: Organização Mundial da Saúde, Organização Mundial de Saúde | nl: Wereldgezondheidsorganisatie | pl: Światowa Organizacja Zdrowia | ja: 世界保健機関 | ko: 세계보건기구 | el: Παγκόσμιος Οργανισμός Υγείας
international-monetary-fund | it: Fondo monetario internazionale | pt: Fundo Monetário Internacional | nl: Internationaal Monetair Fonds | pl: Międzynarodowy Fundusz Walutowy | ja: 国際通貨基金 | ko: 국제통화기금 | el: Διεθνές Νομισματικό Ταμείο
international-atomic-energy-agency | es: Organismo Internacional de Energía Atómica, OIEA | it: Agenzia internazionale per l’energia atomica | pt: Agência Internacional de Energia Atómica, Agência Internacional de Energia Atômica | nl: Internationaal Atoomenergieagentschap | pl: Międzynarodowa Agencja Energii Atomowej | ja: 国際原子力機関 | ko: 국제원자력기구 | el: Διεθνής Οργανισμός Ατομικής Ενέργειας
international-criminal-court | it: Corte penale internazionale | pt: Tribunal Penal Internacional | nl: Internationaal Strafhof | pl: Międzynarodowy Trybunał Karny | ja: 国際刑事裁判所 | ko: 국제형사재판소 | el: Διεθνές Ποινικό Δικαστήριο
international-court-of-justice | it: Corte internazionale di giustizia | pt: Tribunal Internacional de Justiça, Corte Internacional de Justiça | nl: Internationaal Gerechtshof | pl: Międzynarodowy Trybunał Sprawiedliwości | ja: 国際司法裁判所 | ko: 국제사법재판소
european-commission | es: Comisión Europea | it: Commissione europea | pt: Comissão Europeia | nl: Europese Commissie | pl: Komisja Europejska | cs: Evropská komise | ko: 유럽연합 집행위원회, EU 집행위원회 | el: Ευρωπαϊκή Επιτροπή, Κομισιόν
european-parliament | it: Parlamento europeo | pt: Parlamento Europeu | nl: Europees Parlement | pl: Parlament Europejski | cs: Evropský parlament | ko: 유럽의회 | el: Ευρωπαϊκό Κοινοβούλιο
european-central-bank | it: Banca centrale europea | pt: Banco Central Europeu | nl: Europese Centrale Bank | pl: Europejski Bank Centralny | ko: 유럽중앙은행 | el: Ευρωπαϊκή Κεντρική Τράπεζα
united-states-department-of-state | it: Dipartimento di Stato | pt: Departamento de Estado dos Estados Unidos | pl: Departament Stanu | ko: 미국 국무부, 미 국무부 | el: Στέιτ Ντιπάρτμεντ
united-states-department-of-defense | it: Pentagono | pt: Pentágono | nl: Pentagon | pl: Pentagon | es: Pentágono | de: Pentagon | ko: 미국 국방부, 미 국방부 | el: Πεντάγωνο
united-states-department-of-justice | it: Dipartimento di Giustizia degli Stati Uniti | pl: Departament Sprawiedliwości USA | ko: 미국 법무부, 미 법무부
united-states-department-of-the-treasury | pl: Departament Skarbu USA | ko: 미국 재무부, 미 재무부
united-states-congress | es: Congreso de Estados Unidos, Congreso de los Estados Unidos | de: US-Kongress | it: Congresso degli Stati Uniti | pt: Congresso dos Estados Unidos | nl: Amerikaanse Congres | pl: Kongres USA, Kongres Stanów Zjednoczonych | ko: 미국 의회, 미 의회
united-states-senate | es: Senado de Estados Unidos, Senado de los Estados Unidos | de: US-Senat | it: Senato degli Stati Uniti | pt: Senado dos Estados Unidos | nl: Amerikaanse Senaat | pl: Senat USA, Senat Stanów Zjednoczonych | ko: 미국 상원, 미 상원
supreme-court-of-the-united-states | it: Corte suprema degli Stati Uniti | pt: Suprema Corte dos Estados Unidos, Supremo Tribunal dos Estados Unidos | nl: Amerikaanse Hooggerechtshof | pl: Sąd Najwyższy USA | ko: 미국 연방대법원, 미 연방대법원, 미 대법원
federal-reserve | es: Reserva Federal | fr: Réserve fédérale | it: Federal Reserve | pt: Reserva Federal, Federal Reserve | pl: Rezerwa Federalna | ko: 연방준비제도, 미 연준
central-intelligence-agency | ko: 미국 중앙정보국, 미 중앙정보국
federal-bureau-of-investigation | ko: 미국 연방수사국, 미 연방수사국
republican-party-us | es: Partido Republicano | de: Republikanische Partei | it: Partito repubblicano | pt: Partido Republicano | nl: Republikeinse Partij | pl: Partia Republikańska | ko: 미국 공화당, 미 공화당
democratic-party-us | es: Partido Demócrata | it: Partito democratico statunitense | pt: Partido Democrata | nl: Democratische Partij | pl: Partia Demokratyczna | ko: 미국 민주당, 미 민주당
israel-defense-forces | it: Forze di difesa israeliane | pt: Forças de Defesa de Israel | pl: Siły Obronne Izraela | ko: 이스라엘 방위군
islamic-revolutionary-guard-corps | es: Guardia Revolucionaria, Guardia Revolucionaria de Irán | it: Guardiani della rivoluzione, Pasdaran | pt: Guarda Revolucionária, Guarda Revolucionária do Irão, Guarda Revolucionária do Irã | nl: Revolutionaire Garde, Iraanse Revolutionaire Garde | pl: Korpus Strażników Rewolucji Islamskiej, Korpus Strażników Rewolucji | ja: イスラム革命防衛隊, 革命防衛隊 | ko: 이슬람혁명수비대, 혁명수비대 | el: Φρουροί της Επανάστασης
hamas | ko: 하마스 | el: Χαμάς
hezbollah | fr: Hezbollah | it: Hezbollah | pt: Hezbollah, Hezbolá | nl: Hezbollah | pl: Hezbollah | ko: 헤즈볼라 | el: Χεζμπολάχ
houthis | es: hutíes | de: Huthi | it: Houthi | pt: Houthis, Huthis | nl: Houthi’s | pl: Huti | ja: フーシ派 | ko: 후티, 후티 반군 | el: Χούθι
islamic-state | nl: Islamitische Staat | pl: Państwo Islamskie | ja: イスラム国 | ko: 이슬람국가 | el: Ισλαμικό Κράτος
al-qaeda | it: al-Qaeda, al Qaida | pl: Al-Kaida | nl: al-Qaida | ja: アルカイダ | ko: 알카에다 | el: Αλ Κάιντα
taliban | de: Taliban | nl: Taliban | pl: Talibowie | tr: Taliban | ko: 탈레반 | el: Ταλιμπάν
gaza-strip | nl: Gazastrook | pl: Strefa Gazy | cs: Pásmo Gazy | ko: 가자지구 | el: Λωρίδα της Γάζας
kremlin | es: Kremlin | it: Cremlino | pt: Kremlin | nl: Kremlin | pl: Kreml | cs: Kreml | ko: 크렘린궁, 크렘린 | el: Κρεμλίνο
damascus-sy | ko: 다마스쿠스
bundestag | ko: 독일 연방하원
soviet-union | pt: União Soviética | nl: Sovjet-Unie | ko: 소련 | el: Σοβιετική Ένωση
covid-19-pandemic | it: pandemia di Covid-19 | pt: pandemia de Covid-19 | nl: coronapandemie | pl: pandemia koronawirusa | ko: 코로나19 팬데믹
world-war-ii | nl: Tweede Wereldoorlog | ko: 제2차 세계대전, 2차 세계대전 | el: Δεύτερος Παγκόσμιος Πόλεμος
al-jazeera | fr: Al Jazeera | es: Al Jazeera | it: Al Jazeera | pl: Al Dżazira, Al-Dżazira | ja: アルジャジーラ | ko: 알자지라 | el: Αλ Τζαζίρα
facebook | ko: 페이스북
tesla | ja: テスラ | ko: 테슬라
apple | ko: 애플
spacex | ko: 스페이스X, 스페이스엑스
openai | ko: 오픈AI
country-us | ja: 米 | zh: 美
country-gb | ja: 英 | zh: 英
country-fr | ja: 仏 | zh: 法
country-de | ja: 独 | zh: 德
country-ru | ja: 露 | zh: 俄 | de: Russische Föderation, Russischen Föderation | fr: Fédération de Russie | es: Federación de Rusia | it: Federazione Russa | pt: Federação Russa | pl: Federacja Rosyjska, Federacji Rosyjskiej | cs: Ruská federace | ru: Российская Федерация, Российской Федерации, РФ | uk: Російська Федерація, Російської Федерації, РФ | ar: روسيا الاتحادية | tr: Rusya Federasyonu | ja: ロシア連邦 | zh: 俄罗斯联邦
country-au | ja: 豪
country-kr | ru: Южная Корея | uk: Південна Корея | he: דרום קוריאה | ar: كوريا الجنوبية | fa: کره جنوبی | zh: 韩国, 南韩, 韩 | ja: 韓 | tr: Güney Kore | pl: Korea Południowa
country-kp | ru: Северная Корея | uk: Північна Корея | he: צפון קוריאה | ar: كوريا الشمالية | fa: کره شمالی | zh: 朝鲜, 北韩 | ja: 北朝鮮 | tr: Kuzey Kore | pl: Korea Północna | fr: Corée du Nord | es: Corea del Norte | de: Nordkorea
`;
