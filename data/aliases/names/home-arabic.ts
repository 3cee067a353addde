/** What Arabic and Persian call people, bodies and places of their own for which no source gives their names. */
export const HOME_ARABIC = `
omar-marmoush | ar: عمر مرموش | fa: عمر مرموش | ru: Омар Мармуш | uk: Омар Мармуш | ja: オマル・マルムシュ | ko: 오마르 마르무시
mohamed-el-shenawy | ar: محمد الشناوي
mostafa-shobeir | ar: مصطفى شوبير
emam-ashour | ar: إمام عاشور
mohamed-abdelmonem | ar: محمد عبد المنعم
ramy-rabia | ar: رامي ربيعة
yasser-ibrahim | ar: ياسر إبراهيم ~0.7
marwan-attia | ar: مروان عطية
hamdy-fathy | ar: حمدي فتحي
brahim-diaz | ar: إبراهيم دياز, براهيم دياز | fa: براهیم دیاز | ru: Браим Диас | uk: Браїм Діас | ja: ブラヒム・ディアス | ko: 브라힘 디아스
sofyan-amrabat | ar: سفيان أمرابط | ru: Софьян Амрабат
yassine-bounou | ar: ياسين بونو | fa: یاسین بونو | ru: Яссин Буну
nayef-aguerd | ar: نايف أكرد
noussair-mazraoui | ar: نصير مزراوي | ru: Нуссаир Мазрауи
ayoub-el-kaabi | ar: أيوب الكعبي | el: Αγιούμπ Ελ Κααμπί
azzedine-ounahi | ar: عز الدين أوناحي
bilal-el-khannouss | ar: بلال الخنوس
ismael-saibari | ar: إسماعيل الصيباري, إسماعيل صيباري
soufiane-rahimi | ar: سفيان رحيمي
munir-mohamedi | ar: منير المحمدي
chadi-riad | ar: شادي رياض
anass-salah-eddine | ar: أنس صلاح الدين ~0.7
aissa-mandi | ar: عيسى ماندي
houssem-aouar | ar: حسام عوار
mohamed-amoura | ar: محمد الأمين عمورة, محمد عمورة
amine-gouiri | ar: أمين غويري
nabil-bentaleb | ar: نبيل بن طالب
ramy-bensebaini | ar: رامي بن سبعيني
rayan-ait-nouri | ar: ريان آيت نوري
ibrahim-maza | ar: إبراهيم مازا
fares-chaibi | ar: فارس شايبي
ramiz-zerrouki | ar: رامز زروقي
luca-zidane | ar: لوكا زيدان
hannibal-mejbri | ar: حنبعل المجبري
ellyes-skhiri | ar: إلياس السخيري
montassar-talbi | ar: منتصر الطالبي
dylan-bronn | ar: ديلان برون
akram-afif | ar: أكرم عفيف
almoez-ali | ar: المعز علي
hassan-al-haydos | ar: حسن الهيدوس
meshaal-barsham | ar: مشعل برشم
salem-al-dawsari | ar: سالم الدوسري
firas-al-buraikan | ar: فراس البريكان
saud-abdulhamid | ar: سعود عبد الحميد, سعود عبدالحميد
saleh-al-shehri | ar: صالح الشهري
mohamed-kanno | ar: محمد كنو
mohammed-al-owais | ar: محمد العويس
nawaf-al-aqidi | ar: نواف العقيدي
abdulelah-al-amri | ar: عبد الإله العمري
hassan-al-tambakti | ar: حسان تمبكتي
musab-al-juwayr | ar: مصعب الجوير
aymen-hussein | ar: أيمن حسين ~0.8
ali-jasim | ar: علي جاسم ~0.6
mohanad-ali | ar: مهند علي ~0.7
zidane-iqbal | ar: زيدان إقبال
jalal-hassan | ar: جلال حسن ~0.7
musa-al-taamari | ar: موسى التعمري
yazan-al-arab | ar: يزن العرب
yazeed-abulaila | ar: يزيد أبو ليلى
ali-olwan | ar: علي علوان
nizar-al-rashdan | ar: نزار الرشدان
mohamed-ould-cheikh-el-ghazouani | ar: محمد ولد الشيخ الغزواني, ولد الغزواني | fa: محمد ولد شیخ الغزوانی
reema-bint-bandar-bin-sultan-al-saud | ar: ريما بنت بندر
yousif-al-otaiba | ar: يوسف العتيبة
sabri-boukadoum | ar: صبري بوقادوم
nada-hamadeh | ar: ندى حمادة
council-of-representatives-of-iraq | ar: مجلس النواب العراقي, البرلمان العراقي
national-assembly-of-lebanon | ar: مجلس النواب اللبناني, البرلمان اللبناني
house-of-representatives-of-egypt | ar: مجلس النواب المصري, البرلمان المصري
senate-of-egypt | ar: مجلس الشيوخ المصري
house-of-representatives-of-jordan | ar: مجلس النواب الأردني, البرلمان الأردني
senate-of-jordan | ar: مجلس الأعيان الأردني
parliament-of-algeria | ar: البرلمان الجزائري
national-peoples-assembly-of-algeria | ar: المجلس الشعبي الوطني
council-of-the-nation-of-algeria | ar: مجلس الأمة الجزائري
parliament-of-morocco | ar: البرلمان المغربي
house-of-representatives-of-morocco | ar: مجلس النواب المغربي
house-of-councillors-of-morocco | ar: مجلس المستشارين المغربي
assembly-of-peoples-representatives-of-tunisia | ar: البرلمان التونسي, مجلس نواب الشعب التونسي
shura-council-of-saudi-arabia | ar: مجلس الشورى السعودي
shura-council-of-qatar | ar: مجلس الشورى القطري
shura-council-of-bahrain | ar: مجلس الشورى البحريني
council-of-representatives-of-bahrain | ar: مجلس النواب البحريني
shura-council-of-oman | ar: مجلس الشورى العماني
federal-national-council-of-the-united-arab-emirates | ar: المجلس الوطني الاتحادي
parliament-of-yemen | ar: البرلمان اليمني
house-of-representatives-of-yemen | ar: مجلس النواب اليمني
national-liberation-front-dz | ar: حزب جبهة التحرير الوطني
national-democratic-rally-dz | ar: حزب التجمع الوطني الديمقراطي
movement-of-society-for-peace-dz | ar: حركة مجتمع السلم
etihad-airways | ar: الاتحاد للطيران | fa: هواپیمایی اتحاد
emirates-airline | ar: طيران الإمارات | fa: هواپیمایی امارات
flydubai | ar: فلاي دبي | fa: فلای دبی
air-arabia | ar: العربية للطيران
air-algerie | ar: الخطوط الجوية الجزائرية
egyptair | ar: مصر للطيران
royal-air-maroc | ar: الخطوط الملكية المغربية
oman-air | ar: الطيران العماني
saudia | ar: الخطوط السعودية, الخطوط الجوية السعودية
tunisair | ar: الخطوط التونسية
libyan-airlines | ar: الخطوط الجوية الليبية
alrajhi-bank | ar: مصرف الراجحي
mashreq | ar: بنك المشرق
abu-dhabi-commercial-bank | ar: بنك أبوظبي التجاري
acwa | ar: أكوا باور
al-azhar-university | ar: جامعة الأزهر
ministry-of-health-of-saudi-arabia | ar: وزارة الصحة السعودية
dubai-international-airport | ar: مطار دبي الدولي | fa: فرودگاه دبی
abu-dhabi-international-airport | ar: مطار أبوظبي الدولي, مطار زايد الدولي
hamad-international-airport | ar: مطار حمد الدولي
cairo-international-airport | ar: مطار القاهرة الدولي
baghdad-international-airport | ar: مطار بغداد الدولي
queen-alia-international-airport | ar: مطار الملكة علياء الدولي
kuwait-international-airport | ar: مطار الكويت الدولي
bahrain-international-airport | ar: مطار البحرين الدولي
beirut-rafic-hariri-international-airport | ar: مطار رفيق الحريري الدولي, مطار بيروت الدولي, مطار بيروت
damascus-international-airport | ar: مطار دمشق الدولي
khartoum-international-airport | ar: مطار الخرطوم الدولي, مطار الخرطوم
king-khalid-international-airport | ar: مطار الملك خالد الدولي
king-abdulaziz-international-airport | ar: مطار الملك عبدالعزيز الدولي, مطار الملك عبد العزيز الدولي
mohammed-v-international-airport | ar: مطار محمد الخامس الدولي, مطار محمد الخامس
houari-boumediene-airport | ar: مطار هواري بومدين
tunis-carthage-international-airport | ar: مطار تونس قرطاج الدولي, مطار تونس قرطاج
mitiga-international-airport | ar: مطار معيتيقة
sharm-el-sheikh-international-airport | ar: مطار شرم الشيخ الدولي
hofuf-sa | ar: الهفوف
baqubah-iq | ar: مدينة بعقوبة, قضاء بعقوبة
tobruk-ly | ar: طبرق
tarhuna-ly | ar: ترهونة
sabratha-ly | ar: صبراتة
tagiura-ly | ar: تاجوراء
douma-sy | ar: مدينة دوما
azaz-sy | ar: أعزاز, اعزاز
al-bab-sy | ar: مدينة الباب
sennar-sd | ar: سنار ~0.7
sennar-sd | ar: ولاية سنار
north-darfur-sd | ar: شمال دارفور, ولاية شمال دارفور
north-kurdufan-sd | ar: شمال كردفان, ولاية شمال كردفان
kassala-state-sd | ar: ولاية كسلا
al-qadarif-sd | ar: ولاية القضارف
river-nile-state-sd | ar: ولاية نهر النيل
en-nahud-sd | ar: مدينة النهود
shendi-sd | ar: شندي
umm-ruwaba-sd | ar: أم روابة
al-manaqil-sd | ar: المناقل
russeifa-jo | ar: الرصيفة
adjlun-jo | ar: عجلون
khemisset-ma | ar: الخميسات
ksar-el-kebir-ma | ar: مدينة القصر الكبير
fnidek-ma | ar: الفنيدق
berrechid-ma | ar: برشيد
taourirt-ma | ar: تاوريرت
el-eulma-dz | ar: العلمة
ain-beida-dz | ar: عين البيضاء
boufarik-dz | ar: بوفاريك
tuz-khurmatu-iq | ar: طوزخورماتو
khalis-iq | ar: قضاء الخالص
nizwa-om | ar: نزوى
rustaq-om | ar: الرستاق
kom-ombo-eg | ar: كوم أمبو
al-khafji-sa | ar: الخفجي
baghdad-governorate-iq | ar: محافظة بغداد
erbil-governorate-iq | ar: محافظة أربيل
karbala-governorate-iq | ar: محافظة كربلاء
najaf-governorate-iq | ar: محافظة النجف
sulaymaniyah-governorate-iq | ar: محافظة السليمانية
mount-lebanon-lb | ar: جبل لبنان, محافظة جبل لبنان
akkar-lb | ar: عكار, محافظة عكار
east-jerusalem-ps | ar: القدس الشرقية | fa: بیت‌المقدس شرقی, قدس شرقی
police-command-of-the-islamic-republic-of-iran | fa: فراجا, فرماندهی انتظامی
tejarat-bank | fa: بانک تجارت
national-trust-party-ir | fa: حزب اعتماد ملی
front-of-islamic-revolutionary-stability-ir | fa: جبهه پایداری
islamic-coalition-party-ir | fa: حزب مؤتلفه اسلامی, حزب موتلفه اسلامی
executives-of-construction-party-ir | fa: حزب کارگزاران سازندگی, کارگزاران سازندگی
union-of-islamic-iran-peoples-party-ir | fa: حزب اتحاد ملت
combatant-clergy-association-ir | fa: جامعه روحانیت مبارز
militant-clerics-society-ir | fa: مجمع روحانیون مبارز
moderation-and-development-party-ir | fa: حزب اعتدال و توسعه
mehdi-taremi | fa: مهدی طارمی | ar: مهدي طارمي | ru: Мехди Тареми | el: Μεχντί Ταρέμι
alireza-beiranvand | fa: علیرضا بیرانوند | ar: علي رضا بيرانفاند
alireza-jahanbakhsh | fa: علیرضا جهانبخش | ar: علي رضا جهانبخش
saman-ghoddos | fa: سامان قدوس
ehsan-hajsafi | fa: احسان حاج‌صفی, احسان حاج صفی
hossein-hosseini | fa: حسین حسینی ~0.5
hossein-kanaanizadegan | fa: حسین کنعانی‌زادگان, حسین کنعانی زادگان
mehdi-ghayedi | fa: مهدی قایدی
mehdi-torabi | fa: مهدی ترابی ~0.7
milad-mohammadi | fa: میلاد محمدی ~0.7
mohammad-mohebi | fa: محمد محبی ~0.8
mohammad-ghorbani | fa: محمد قربانی ~0.5
payam-niazmand | fa: پیام نیازمند
ramin-rezaeian | fa: رامین رضاییان, رامین رضائیان
rouzbeh-cheshmi | fa: روزبه چشمی
saeid-ezatolahi | fa: سعید عزت‌اللهی, سعید عزت اللهی
saleh-hardani | fa: صالح حردانی
shahriyar-moghanlou | fa: شهریار مغانلو
shojae-khalilzadeh | fa: شجاع خلیل‌زاده, شجاع خلیل زاده
amirhossein-hosseinzadeh | fa: امیرحسین حسین‌زاده, امیرحسین حسین زاده
ali-alipour | fa: علی علیپور, علی علی‌پور
aria-yousefi | fa: آریا یوسفی
hamadan-ir | fa: همدان
khorramabad-ir | fa: خرم‌آباد, خرم آباد
khomeyni-shahr-ir | fa: خمینی‌شهر
najafabad-ir | fa: نجف‌آباد, نجف آباد
bukan-ir | fa: بوکان
bojnourd-ir | fa: بجنورد
varamin-ir | fa: ورامین
malayer-ir | fa: ملایر
rafsanjan-ir | fa: رفسنجان
miandoab-ir | fa: میاندوآب
iranshahr-ir | fa: ایرانشهر
torbat-e-heydariyeh-ir | fa: تربت حیدریه, تربت‌حیدریه
zabol-ir | fa: زابل
quchan-ir | fa: قوچان
bandar-e-anzali-ir | fa: بندر انزلی, بندرانزلی
masjed-soleyman-ir | fa: مسجدسلیمان, مسجد سلیمان
azadshahr-ir | fa: آزادشهر
ilam-province-ir | fa: استان ایلام
kermanshah-province-ir | fa: استان کرمانشاه
khorasan-e-razavi-ir | fa: خراسان رضوی, استان خراسان رضوی
qazvin-province-ir | fa: استان قزوین
qom-province-ir | fa: استان قم
badakhshan-af | fa: ولایت بدخشان, بدخشان
baghlan-province-af | fa: ولایت بغلان
bamyan-province-af | fa: ولایت بامیان
daykundi-af | fa: دایکندی, ولایت دایکندی
farah-province-af | fa: ولایت فراه
ghazni-province-af | fa: ولایت غزنی
ghor-af | fa: ولایت غور
jowzjan-af | fa: ولایت جوزجان, جوزجان
kapisa-af | fa: ولایت کاپیسا, کاپیسا
khost-province-af | fa: ولایت خوست
kunar-af | fa: ولایت کنر
laghman-af | fa: ولایت لغمان, لغمان
logar-af | fa: ولایت لوگر, لوگر
maidan-wardak-af | fa: میدان وردک, ولایت میدان وردک
nangarhar-af | fa: ننگرهار, ولایت ننگرهار
nimruz-af | fa: ولایت نیمروز
nuristan-af | fa: نورستان, ولایت نورستان
paktika-af | fa: پکتیکا, ولایت پکتیکا
parwan-af | fa: ولایت پروان
samangan-af | fa: سمنگان, ولایت سمنگان
sar-e-pol-af | fa: ولایت سرپل
takhar-af | fa: ولایت تخار, تخار
urozgan-af | fa: ولایت ارزگان, ارزگان
washington-us | fa: واشینگتن
crimea | fa: کریمیا
mediterranean-sea | fa: مدیترانه
european-union | fa: اتحادیه اروپایی
israel-katz | fa: یسرائیل کاتز
abdel-fattah-el-sisi | fa: عبدالفتاح سیسی
irna | fa: خبرگزاری ایرنا
`;
