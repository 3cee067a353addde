/** What newspapers of a country call much-read people, places and bodies, as met in reading them. */
export const READ_ABROAD = `
michael-fassbender | he: מייקל פסבנדר
al-manar | he: אלמנאר ~0.9
key-west-us | he: קי ווסט
syrian-army | he: הצבא הערבי הסורי
ismail-haniyeh | he: הנייה ~0.75
homs-sy | he: חומס ~0.8
coupang | ja: クーパン ~0.95
arm-holdings | ja: 英アーム, アーム・ホールディングス
sankei-shimbun | ja: 産経 ~0.9
didi-chuxing | zh: 滴滴 ~0.85, 滴滴出行
texas | zh: 得克萨斯州, 得克萨斯 ~0.95, 得州 ~0.9
mercedes-benz | zh: 梅赛德斯-奔驰, 梅赛德斯奔驰
black-sea | uk: Чорному морі, Чорного моря
dnipropetrovsk-ua | uk: Дніпропетровщина ~0.95, Дніпровщина
donetsk-oblast-ua | uk: Донеччина ~0.95
new-democracy-gr | el: #ΝΔ ~0.9
kyriakos-mitsotakis | el: Μητσοτάκης ~0.93, Μητσοτάκη ~0.93
pakistan-tehreek-e-insaf | hi: पाकिस्तान तहरीक-ए-इंसाफ
council-of-states-of-india | hi: राज्यसभा ~0.97, राज्य सभा
election-commission-of-india | hi: चुनाव आयोग ~0.85, भारत निर्वाचन आयोग
country-nl | it: Olanda ~0.97
sport-lisboa-e-benfica | he: בנפיקה ליסבון
juventus | he: יובנטוס ~0.95
inter-milan | pt: Inter de Milão, Inter Milão
bayern-munich | pt: Bayern Munique, Bayern de Munique
athletic-bilbao | pt: Athletic Bilbau, Athletic de Bilbau
club-brugge | es: Club Brujas | pt: Clube Brugge
constitutional-court-of-spain | es: Tribunal Constitucional ~0.35
badr-albusaidi | fa: بدر بوسعیدی, بدر البوسعیدی
x-network | fa: شبکه اجتماعی ایکس, شبکه ایکس, پلتفرم ایکس | ar: منصة إكس, موقع إكس
kadugli-sd | ar: كادوقلي, كادوجلي, كادقلي
rapid-support-forces | ar: مليشيا آل دقلو, ميليشيا آل دقلو
pas-de-calais-fr | fr: Pas-de-Calais ~0.85
strait-of-dover | fr: Pas-de-Calais ~0.1, pas de Calais ~0.9
the-left-pl | pl: Lewica ~0.85
the-left-de | pl: Lewica ~0.08
zbigniew-ziobro | pl: Ziobry ~0.95, Ziobrę ~0.95, Ziobrze ~0.95
alberto-nunez-feijoo | es: Feijóo ~0.9
santiago-abascal | es: Abascal ~0.6
alice-weidel | de: Weidel ~0.9, Weidels ~0.9
ekrem-imamoglu | tr: İmamoğlu ~0.92
lake-constance | de: Bodensee ~0.97
steve-witkoff | ru: Виткофф ~0.95, Стив Виткофф
bloomberg | ar: بلومبيرج ~0.85, وكالة بلومبيرج
kristalina-georgieva | ar: كريستالينا جورجييفا, جورجييفا ~0.95
international-monetary-fund | ar: صندوق النقد ~0.9
nhk | ja: #NHK ~0.93
party-to-protect-the-people-from-nhk-jp | ja: #NHK ~0.03
servant-of-the-people-ua | pl: #SN ~0.05
lars-klingbeil | de: Klingbeil ~0.92, Klingbeils ~0.92
dietmar-woidke | de: Woidke ~0.93, Woidkes ~0.93
peter-mandelson | fr: Mandelson ~0.93
radoslaw-sikorski | pl: Sikorski ~0.8, Sikorskiego ~0.8, Sikorskiemu ~0.8, Sikorskim ~0.8
radio-france-internationale | fr: #RFI ~0.97
jamaat-nusrat-al-islam-wal-muslimin | fr: Jnim ~0.97
psv-eindhoven | nl: #PSV ~0.95
az-alkmaar | nl: #AZ ~0.6
nac-breda | nl: #NAC ~0.85
netherlands-environmental-assessment-agency | nl: #PBL ~0.9
vooruit-be | nl: ^Vooruit ~0.4
greens-and-left-alliance-it | it: Avs ~0.93
afet-ve-acil-durum-yonetimi-baskanligi | tr: #AFAD ~0.98
marmara-prison | tr: Silivri Cezaevinde, Silivri Cezaevinden, Silivri Cezaevine, Silivri Cezaevindeki
atletico-mineiro | pt: Atlético-MG
internacional-porto-alegre | pt: ^Inter ~0.5, Inter de Porto Alegre
inter-milan | pt: Inter ~0.35
orlando-pirates | ar: أورلاندو بايرتس, أورلاندو بيراتس
state-of-law-coalition-iq | ar: ائتلاف دولة القانون, دولة القانون ~0.7
arak-ir | fa: اراک ~0.95
marivan-ir | fa: مریوان ~0.95
evin-prison | fa: اوین ~0.9
euronews | fa: یورونیوز, یورو نیوز
delta-electronics | zh: 台達電 ~0.97, 台達電子, 台达电子
democratic-party-for-the-people-jp | ja: 国民民主 ~0.93
mohamed-bin-zayed | ko: 무함마드 빈 자예드 알 나흐얀, 무함마드 빈 자이드 알나하얀, 무함마드 빈 자이드
supreme-administrative-court-of-poland | pl: #NSA ~0.9
samsung-electronics | ja: サムスン ~0.95, サムスン電子 ~0.98
fiat-chrysler-automobiles | ja: フィアット・クライスラー・オートモービルズ
the-new-york-times | zh: 紐時 ~0.95, 纽时 ~0.95
chiang-ching-kuo | zh: 蔣經國, 蒋经国
johannesburg-za | zh: 約翰尼斯堡, 约翰尼斯堡
foreign-ministry-cn | zh: 大陸外交部, 中國大陸外交部
country-cf | ar: إفريقيا الوسطى, أفريقيا الوسطى, افريقيا الوسطى
punjab-pk | hi: पंजाब ~0.12, पाकिस्तानी पंजाब
janata-dal-united-in | hi: जेडीयू ~0.97, जदयू ~0.97
uttar-pradesh-in | hi: यूपी ~0.97
samastipur-in | hi: समस्तीपुर
bhagalpur-in | hi: भागलपुर
nawada-in | hi: नवादा
lalu-prasad-yadav | hi: लालू ~0.9, लालू यादव, लालू प्रसाद
national-accountability-bureau | hi: राष्ट्रीय जवाबदेही ब्यूरो, एनएबी ~0.8
pakistan-tehreek-e-insaf | hi: पीटीआई ~0.25
kandahar-af | fa: کندهار ~0.6
hellenic-parliament | el: Βουλή ~0.6
nicos-anastasiades | el: Νίκος Αναστασιάδης
andreas-papandreou | el: Ανδρέας Παπανδρέου
abdel-fattah-el-sisi | el: Αλ Σίσι ~0.9, Αμπντέλ Φατάχ Αλ Σίσι
mikhail-mishustin | sv: Misjustin ~0.95, Michail Misjustin
five-star-movement-it | it: Cinque Stelle ~0.9
sievierodonetsk-ua | pl: Siewierodonieck, Siewierodoniecku
lysychansk-ua | pl: Lisiczańsk, Lisiczańska, Lisiczańsku
chasiv-yar-ua | pl: Czasiw Jar
denis-pushilin | pl: Denis Puszylin, Puszylin ~0.95
european-solidarity-ua | uk: Європейська солідарність, Європейської солідарності
ministere-de-leducation-nationale | fr: ministère de l'Éducation nationale, ministère de l'Education nationale
more-europe-it | it: Più Europa, +Europa
economic-community-of-west-african-states | fr: Communauté économique des États d’Afrique de l’Ouest, Communauté économique des Etats d’Afrique de l’Ouest
shinzo-abe | en: Abe Shinzo
fumio-kishida | en: Kishida Fumio
taro-aso | en: Aso Taro
sunnis | he: הסוני ~0.9, הסונים ~0.95, סונים ~0.95
cairo-eg | fr: Caire ~0.95
le-havre-fr | fr: Havre ~0.85
european-central-bank | it: Bce ~0.97
international-monetary-fund | it: Fmi ~0.95
world-health-organization | it: Oms ~0.97
shan-mm | en: Shan State ~0.97
kachin-mm | en: Kachin State ~0.97
rakhine-mm | en: Rakhine State ~0.98
kayah-mm | en: Kayah State ~0.97, Karenni State ~0.97
kayin-mm | en: Kayin State ~0.97, Karen State ~0.97
spartak-moscow | ru: Спартак ~0.5
zenit-st-petersburg | ru: Зенит ~0.7
cska-moscow | ru: ЦСКА ~0.5
lokomotiv-moscow | ru: Локомотив ~0.4
dynamo-moscow | ru: Динамо ~0.3
shakhtar-donetsk | uk: Шахтар ~0.8 | ru: Шахтёр ~0.4
dynamo-kyiv | uk: Динамо ~0.3
`;
