/** Other spellings and case forms of much-read names that neither sources nor rules give. */
export const OTHER_SPELLINGS = `
country-cn | pl: Chin ~0.9, Chinami, Chinach
country-za | pl: RPA ~0.95
country-ru | cs: Ruské federace, Ruskou federaci, Ruské federaci
state-emergency-service-of-ukraine | uk: ДСНС, ДСНС України | ru: ГСЧС Украины, ГСЧС
samsung | ko: 삼성 ~0.8, 삼성그룹 ~0.95
parliament-of-ukraine | uk: Рада ~0.85, Раді ~0.85, Раду ~0.85
dagens-nyheter | sv: DN ~0.9
congress-of-the-republic-of-peru | es: Congreso de Perú, Congreso del Perú, Congreso de la República del Perú, Congreso peruano, Parlamento peruano | pt: Congresso do Peru | fr: Congrès péruvien
die-zeit | de: Zeit Online
hossein-amir-abdollahian | fa: امیر عبداللهیان, امیرعبداللهیان
kostiantynivka-ua | pl: Kostiantynówka, Kostiantynówkę, Kostiantynówki
country-ae | uk: ОАЕ
united-states-department-of-the-treasury | uk: Мінфін США
lille-osc | fr: LOSC ~0.9
french-communist-party | fr: PCF ~0.9
legia-warsaw | pl: Legia ~0.9, Legii ~0.9, Legię ~0.9, Legią ~0.9
lechia-gdansk | pl: Lechia ~0.85, Lechii ~0.85, Lechię ~0.85
saint-denis-fr | fr: Saint-Denis ~0.62
bialystok-pl | pl: Białegostoku, Białymstoku, Białystokiem
al-ahli-jeddah | ar: الأهلي ~0.25
ismailia-eg | ar: الإسماعيلية ~0.8
chabahar-ir | fa: چابهار
kazerun-ir | fa: کازرون
borazjan-ir | fa: برازجان
panathinaikos | he: פנאתינייקוס
khakassia-ru | ru: Хакасия
ska-saint-petersburg | ru: СКА ~0.85
fc-krasnodar | ru: ФК Краснодар, футбольный клуб Краснодар
northern-state-sd | it: Nord ~0.01 | fr: Nord ~0.01
country-de | pl: Niemczech, Niemiec ~0.8
country-nz | pl: Nowej Zelandii, Nową Zelandią, Nową Zelandię
law-and-justice | pl: Prawa i Sprawiedliwości, Prawu i Sprawiedliwości, Prawem i Sprawiedliwością
country-it | pl: Włoszech, Włoch ~0.8
country-hu | pl: Węgrzech, Węgier ~0.8
country-in | pl: Indiach, Indiami
country-nl | pl: Niderlandy, Niderlandów, Niderlandach
country-by | pl: Białorusi, Białorusią
country-ml | ar: دولة مالي, جمهورية مالي, منتخب مالي ~0.6
united-nations-security-council | ja: 安全保障理事会, 安保理 | ko: 안보리 | el: Συμβούλιο Ασφαλείας
popular-mobilization-forces | fa: حشد شعبی, حشدالشعبی
marrakesh-ma | ar: مدينة مراكش
tottenham-hotspur | ko: 토트넘 홋스퍼, 토트넘 ~0.9 | ru: Тоттенхэм Хотспур | zh: 热刺, 熱刺 | el: Τότεναμ
arsenal | ru: лондонский Арсенал | uk: лондонський Арсенал | ko: 아스널, 아스날 | el: Άρσεναλ | zh: 兵工廠 ~0.6
chelsea-fc | ar: تشيلسي ~0.8 | fa: چلسی ~0.8 | ko: 첼시 ~0.8 | zh: 車路士
liverpool-fc | ja: リバプールFC | ko: 리버풀 FC
juventus | ko: 유벤투스 ~0.9 | zh: 祖雲達斯
inter-milan | ru: Интер Милан, миланский Интер | ko: 인터밀란, 인터 밀란 | el: Ίντερ ~0.8
ac-milan | ar: إيه سي ميلان | fa: آث میلان | zh: AC米兰 ~0.9
borussia-dortmund | fa: دورتموند ~0.5
paris-saint-germain | ru: ПСЖ ~0.95 | uk: ПСЖ ~0.95 | fa: پاریسن‌ژرمن
galatasaray | el: Γαλατασαράι | fa: گالاتاسرای
fenerbahce | el: Φενερμπαχτσέ, Φενέρμπαχτσε
besiktas | el: Μπεσίκτας
uefa-champions-league | el: Τσάμπιονς Λιγκ
premier-league | ar: الدوري الإنجليزي | fa: لیگ برتر انگلیس | ru: АПЛ ~0.9 | uk: АПЛ ~0.9 | el: Πρέμιερ Λιγκ
la-liga | el: Λα Λίγκα | ar: الدوري الإسباني | fa: لالیگا, لا لیگا | ko: 라리가, 프리메라리가
serie-a | ar: الدوري الإيطالي | fa: سری آ | ko: 세리에A, 세리에 A
bundesliga | ar: الدوري الألماني | fa: بوندسلیگا | ko: 분데스리가
ligue-1 | ar: الدوري الفرنسي | ko: 리그앙
national-hockey-league | ru: НХЛ | uk: НХЛ
national-basketball-association | ar: الدوري الأمريكي لكرة السلة | fa: ان‌بی‌ای
washington-capitals | ru: Вашингтон Кэпиталз
pittsburgh-penguins | ru: Питтсбург Пингвинз
xi-jinping | el: Σι Τζινπίνγκ, Σι Τζινπίνγ
george-washington | el: Τζορτζ Ουάσιγκτον
son-heung-min | ko: 손흥민 ~0.95
lee-kang-in | ko: 이강인 ~0.9
hwang-hee-chan | ko: 황희찬 ~0.9
hwang-in-beom | ko: 황인범 ~0.9
cho-gue-sung | ko: 조규성 ~0.9
seol-young-woo | ko: 설영우 ~0.9
oh-hyeon-gyu | ko: 오현규 ~0.9
busan-kr | ko: 부산, 부산시, 부산광역시
daegu-kr | ko: 대구 ~0.9, 대구시, 대구광역시
gwangju-kr | ko: 광주시 ~0.8, 광주광역시
daejeon-kr | ko: 대전 ~0.85, 대전시, 대전광역시
ulsan-kr | ko: 울산, 울산시, 울산광역시
sejong-kr | ko: 세종시
giannis-antetokounmpo | el: Γιάννης Αντετοκούνμπο | ar: يانيس أنتيتوكونمبو | ru: Яннис Адетокунбо | ja: ヤニス・アデトクンボ | ko: 야니스 아데토쿤보 | zh: 字母哥, 阿德托昆博
luka-doncic | ar: لوكا دونتشيتش | fa: لوکا دانچیچ | ru: Лука Дончич | uk: Лука Дончич | ja: ルカ・ドンチッチ | ko: 루카 돈치치 | zh: 东契奇 | el: Λούκα Ντόντσιτς
nikola-jokic | ar: نيكولا يوكيتش | fa: نیکولا یوکیچ | ru: Никола Йокич | uk: Нікола Йокич | ja: ニコラ・ヨキッチ | ko: 니콜라 요키치 | zh: 约基奇 | el: Νίκολα Γιόκιτς
stephen-curry | ru: Стивен Карри | el: Στεφ Κάρι, Στέφεν Κάρι
kevin-durant | ar: كيفن دورانت | ko: 케빈 듀란트
victor-wembanyama | ko: 빅토르 웸반야마
rui-hachimura | ja: 八村塁
aryna-sabalenka | el: Αρίνα Σαμπαλένκα
iga-swiatek | zh: 斯维亚特克 | el: Ίγκα Σβιόντεκ, Ίγκα Σβιάτεκ | uk: Іга Свьонтек
jannik-sinner | ko: 얀니크 신네르
lionel-messi | ko: 메시 ~0.6 | fa: مسی ~0.4
kylian-mbappe | ko: 음바페 ~0.9
erling-haaland | ko: 홀란드 ~0.6
robert-lewandowski | ko: 레반도프스키 ~0.9
pep-guardiola | ko: 과르디올라 ~0.9 | el: Πεπ Γκουαρντιόλα
taylor-swift | zh: 霉霉
christopher-nolan | zh: 诺兰 ~0.8
hillary-clinton | zh: 希拉蕊 ~0.8
leonardo-dicaprio | zh: 李奧納多 ~0.8
angela-merkel | zh: 梅克爾 ~0.8
ferdinand-marcos-jr | zh: 小馬可仕
javier-milei | zh: 米雷伊
nicolas-maduro | ja: マドゥーロ
cristiano-ronaldo | ja: Ｃ・ロナウド, C・ロナウド
wes-anderson | el: Γουές Άντερσον
ramzan-kadyrov | tr: Ramzan Kadirov
nikol-pashinyan | pl: Nikol Paszinian, Paszinian | tr: Paşinyan ~0.9
vitali-klitschko | tr: Vitaliy Kliçko
andrii-sybiha | tr: Andriy Sıbiha
alexander-lukashenko | tr: Lukaşenko ~0.9 | pl: Łukaszenka ~0.9
masoud-pezeshkian | tr: Pezeşkiyan ~0.9 | pl: Pezeszkian ~0.9
mohammad-bagher-ghalibaf | tr: Kalibaf ~0.8
ali-larijani | tr: Laricani ~0.6
qassem-soleimani | pl: Sulejmani ~0.6
asaad-al-shaibani | pl: Asad al-Szaibani, Asaad asz-Szaibani
yahya-sinwar | pl: Jahia Sinwar
ismail-haniyeh | tr: İsmail Heniyye, Heniyye, Haniye ~0.8 | pl: Hanije ~0.9
khalil-al-hayya | pl: Chalil al-Hajja
mohamed-bin-zayed | tr: Muhammed bin Zayid Al Nahyan | pl: Mohamed bin Zajed, Muhammad ibn Zajid
tamim-bin-hamad | tr: Temim bin Hamed, Şeyh Temim bin Hamed Al Sani
abdel-fattah-al-burhan | tr: Abdulfettah Burhan | pl: Abd al-Fattah al-Burhan
mohamed-hamdan-dagalo | tr: Hımidti
saddam-hussein | pl: Saddam Husein
mohammed-shia-al-sudani | pl: Mohammed Szia as-Sudani
muqtada-al-sadr | pl: Muktada as-Sadr
kim-jong-un | el: Κιμ Τζονγκ Ουν | pl: Kim Dzong Un
lee-jae-myung | pl: Li Dze Mjung
yoon-suk-yeol | pl: Jun Suk Jeol
imran-khan | tr: İmran Han | pl: Imran Chan
kassym-jomart-tokayev | tr: Tokayev ~0.9
shavkat-mirziyoyev | tr: Mirziyoyev ~0.9
kyriakos-mitsotakis | tr: Miçotakis ~0.95 | pl: Kiriakos Mitsotakis, Mitsotakis ~0.95
giorgos-gerapetritis | tr: Yerapetritis ~0.95
nikos-christodoulides | tr: Hristodulidis ~0.95
mossad | pl: Mosad
lot-polish-airlines | pl: PLL LOT
turkish-airlines | tr: #THY ~0.9
central-bank-of-turkiye | tr: #TCMB ~0.9
national-bank-of-poland | pl: #NBP ~0.9
abdullah-ocalan | tr: Öcalan ~0.7
rafah-ps | tr: Refah ~0.6 | el: Ράφα
khan-younis | pl: Chan Junus | ja: ハーンユニス, カーン・ユニス
manbij-sy | tr: Münbiç | ar: منبج ~0.9
afrin-sy | tr: Afrin ~0.9 | ar: عفرين
kobani-sy | tr: Aynularab, Aynelarap | ar: كوباني
daraa-sy | ar: درعا ~0.95
idlib-sy | el: Ιντλίμπ
latakia-sy | el: Λατάκεια
euphrates | tr: Fırat Nehri, Fırat ~0.6 | fa: رود فرات | el: Ευφράτης
erbil-iq | ru: Эрбиль
jenin-ps | el: Τζενίν | pl: Dżanin, Dżenin
natanz | ja: ナタンツ
shanghai-cn | el: Σαγκάη
new-delhi-in | pl: Nowe Delhi
el-fasher-sd | tr: El Faşir | ru: Эль-Фашер | uk: Ель-Фашер | ja: ファシェル, エルファシェル, エルファシル | el: Ελ Φάσερ
sanaa-ye | el: Σαναά
hodeidah-ye | tr: Hudeyde | fa: حدیده, بندر حدیده
aden-ye | ar: عدن ~0.8 | fa: عدن ~0.8
kyiv-ua | tr: Kıyiv
kharkiv-ua | el: Χάρκοβο | zh: 哈尔科夫, 哈爾科夫 | ja: ハルキウ | ar: خاركيف | fa: خارکیف
kherson-ua | ar: خيرسون | zh: 赫尔松, 赫爾松
zaporizhzhia-ua | el: Ζαπορίζια, Ζαπορίζζια
luhansk-ua | el: Λουγκάνσκ
odesa-ua | tr: Odessa ~0.9 | pl: Odessa ~0.9
pokrovsk-ua | tr: Pokrovsk ~0.8 | el: Ποκρόφσκ | ar: بوكروفسك | fa: پوکروفسک | zh: 波克罗夫斯克, 波克羅夫斯克 | ja: ポクロウシク | ko: 포크로우스크
kupiansk-ua | tr: Kupyansk | pl: Kupiańsk ~0.9 | el: Κουπιάνσκ
bakhmut-ua | ar: باخموت | fa: باخموت | zh: 巴赫穆特 | ja: バフムート, バフムト | ko: 바흐무트 | el: Μπαχμούτ
lviv-ua | pl: Lwów | ko: 르비우
kursk-ru | el: Κουρσκ
geneva-ch | el: Γενεύη
larnaca-cy | tr: Larnaka | el: Λάρνακα ~0.95
kaliningrad-ru | pl: obwód królewiecki
hezbollah | ko: 헤즈볼라
henrique-capriles-radonski | en: Henrique Capriles, Capriles ~0.8 | ru: Энрике Каприлес | uk: Енріке Капрілес | ar: هنريكي كابريليس | he: אנריקה קפרילס | fa: انریکه کاپریلس | zh: 恩里克·卡普里莱斯, 卡普里莱斯 ~0.9 | ja: エンリケ・カプリレス | ko: 엔리케 카프릴레스
mohamed-ould-cheikh-el-ghazouani | en: Mohamed Ould Ghazouani, Mohamed Ould Cheikh Ghazouani, Mohamed Ould El Ghazouani | fr: Mohamed Ould Ghazouani, Mohamed Ould Cheikh El Ghazouani | ru: Мохаммед ульд Газвани, Мохамед ульд аль-Газуани | zh: 加兹瓦尼 ~0.7 | ja: ガズワニ大統領
`;
