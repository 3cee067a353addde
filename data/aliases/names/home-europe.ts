/** What Russian, Ukrainian, Greek and Polish call bodies and places of their own for which no source gives their names, and the short names of the rest of Europe. */
export const HOME_EUROPE = `
transneft | ru: Транснефть | uk: Транснєфть
federal-assembly-of-russia | ru: Федеральное собрание, Федеральное Собрание, Федеральное собрание РФ | uk: Федеральні збори
central-bank-of-the-russian-federation | ru: ЦБ РФ, ЦБ России, Центробанк ~0.8, Центробанк РФ, Центробанк России
a-just-russia-for-truth-ru | ru: Справедливая Россия, Справедливая Россия — За правду
new-people-ru | ru: партия «Новые люди», партия Новые люди
zenit-st-petersburg | ru: петербургский Зенит, санкт-петербургский Зенит
spartak-moscow | ru: московский Спартак
lokomotiv-moscow | ru: московский Локомотив
dynamo-moscow | ru: московское Динамо, московский Динамо
cska-moscow | ru: московский ЦСКА, ПФК ЦСКА
s7-airlines | ru: авиакомпания S7
ural-airlines | ru: Уральские авиалинии
nordwind-airlines | ru: Нордвинд
sheremetyevo-international-airport | ru: Шереметьево, аэропорт Шереметьево | uk: Шереметьєво
domodedovo-international-airport | ru: аэропорт Домодедово | uk: аеропорт Домодєдово
vnukovo-international-airport | ru: Внуково, аэропорт Внуково | uk: аеропорт Внуково
zhukovsky-international-airport | ru: аэропорт Жуковский
pulkovo-airport | ru: Пулково, аэропорт Пулково
koltsovo-airport | ru: Кольцово ~0.7, аэропорт Кольцово
tolmachevo-airport | ru: Толмачево ~0.7, аэропорт Толмачево
kazan-international-airport | ru: аэропорт Казани
sochi-international-airport | ru: аэропорт Сочи
minsk-region-by | ru: Минская область | uk: Мінська область
national-assembly-of-belarus | ru: Национальное собрание Беларуси, Национальное собрание Белоруссии
house-of-representatives-of-belarus | ru: Палата представителей Беларуси
parliament-of-kazakhstan | ru: парламент Казахстана
house-of-representatives-of-kazakhstan | ru: мажилис парламента, мажилис Казахстана
belaya-rus-by | ru: Белая Русь
european-solidarity-ua | uk: Європейська солідарність | ru: Европейская солидарность
fatherland-ua | uk: ВО «Батьківщина», партія «Батьківщина»
holos-ua | uk: партія «Голос»
ukrainska-pravda | uk: Українська правда | ru: Украинская правда
nova-post | uk: Нова пошта | ru: Новая почта
ukraine-international | uk: #МАУ ~0.7, Міжнародні авіалінії України
national-technical-university-of-ukraine-igor-sikorsky-kyiv-polytechnic-institute | uk: #КПІ ~0.8, Київський політехнічний інститут
boryspil-international-airport | uk: аеропорт Бориспіль, аеропорт «Бориспіль» | ru: аэропорт Борисполь
lviv-international-airport | uk: аеропорт Львів
myrnohrad-ua | uk: Мирноград | ru: Мирноград
toretsk-ua | uk: Торецьк | ru: Торецк
orikhiv-ua | uk: Оріхів | ru: Орехов ~0.4
karlivka-ua | uk: Карлівка | ru: Карловка
hulyaypole-ua | uk: Гуляйполе | ru: Гуляйполе
ochakiv-ua | uk: Очаків | ru: Очаков ~0.7
hola-prystan-ua | uk: Гола Пристань | ru: Голая Пристань
zmiyiv-ua | uk: Зміїв | ru: Змиев ~0.7
novyy-buh-ua | uk: Новий Буг | ru: Новый Буг
nosivka-ua | uk: Носівка | ru: Носовка
vasylivka-ua | uk: Василівка ~0.7 | ru: Васильевка ~0.6
united-states-department-of-defense | uk: Пентагон
country-us | uk: Сполучені Штати Америки, Америка ~0.9 | ru: Америка ~0.9 | tr: Birleşik Devletler
fc-barcelona | uk: каталонська Барселона | ru: каталонская Барселона
bayern-munich | pl: Bayern Monachium | tr: Bayern Münih | ru: мюнхенская Бавария | uk: мюнхенська Баварія | el: Μπάγερν ~0.9, Μπάγερν Μονάχου
inter-milan | pl: Inter Mediolan | tr: Inter Milano
ac-milan | pl: AC Milan
manchester-united | pl: Manchester United
juventus | pl: Juventus Turyn | tr: Juventus Torino
paris-saint-germain | pl: Paris Saint-Germain
atletico-madrid | pl: Atletico Madryt | tr: Atletico Madrid
real-madrid | pl: Real Madryt
limassol-cy | el: Λεμεσός
famagusta-cy | el: Αμμόχωστος
kyrenia-cy | el: Κερύνεια
strovolos-cy | el: Στρόβολος
mount-athos | el: Άγιο Όρος, Άθως | ru: Афон, гора Афон | uk: Афон, гора Афон
attica-gr | el: Αττική, Περιφέρεια Αττικής
thessaly-gr | el: Θεσσαλία
epirus-gr | el: Ήπειρος ~0.8
euboea-gr | el: Εύβοια
evros-gr | el: Έβρος
chalkidiki-gr | el: Χαλκιδική
cyclades-gr | el: Κυκλάδες
dodecanese-gr | el: Δωδεκάνησα, Δωδεκάνησος
ionian-islands-gr | el: Ιόνια Νησιά, Επτάνησα, Επτάνησος
central-macedonia-gr | el: Κεντρική Μακεδονία
west-macedonia-gr | el: Δυτική Μακεδονία
east-macedonia-and-thrace-gr | el: Ανατολική Μακεδονία και Θράκη
central-greece-gr | el: Στερεά Ελλάδα
west-greece-gr | el: Δυτική Ελλάδα
north-aegean-gr | el: Βόρειο Αιγαίο
south-aegean-gr | el: Νότιο Αιγαίο
peloponnese-gr | el: Περιφέρεια Πελοποννήσου
achaea-gr | el: Αχαΐα
aetolia-acarnania-gr | el: Αιτωλοακαρνανία
arcadia-gr | el: Αρκαδία
argolis-gr | el: Αργολίδα
boeotia-gr | el: Βοιωτία
corinthia-gr | el: Κορινθία
evritania-gr | el: Ευρυτανία
ilia-gr | el: Ηλεία
imathia-gr | el: Ημαθία
kefalonia-gr | el: Κεφαλονιά
laconia-gr | el: Λακωνία
lasithi-gr | el: Λασίθι
lefkada-gr | el: Λευκάδα
magnesia-gr | el: Μαγνησία
messenia-gr | el: Μεσσηνία
phocis-gr | el: Φωκίδα
phthiotis-gr | el: Φθιώτιδα
pieria-gr | el: Πιερία
rhodope-gr | el: Ροδόπη
samos-gr | el: Σάμος
thesprotia-gr | el: Θεσπρωτία
zakynthos-gr | el: Ζάκυνθος
pella-gr | el: Πέλλα
athens-international-airport | el: αεροδρόμιο Ελευθέριος Βενιζέλος
thessaloniki-international-airport-macedonia | el: αεροδρόμιο Μακεδονία
larnaca-international-airport | el: αεροδρόμιο Λάρνακας
piraeus-bank | el: Τράπεζα Πειραιώς
public-power-corporation-sa | el: #ΔΕΗ
eydap | el: #ΕΥΔΑΠ
eyath | el: #ΕΥΑΘ
hellenic-railways-organisation | el: #ΟΣΕ ~0.8, Οργανισμός Σιδηροδρόμων Ελλάδος
house-of-representatives-of-cyprus | el: Βουλή των Αντιπροσώπων της Κύπρου
progressive-party-of-the-working-people-cy | el: #ΑΚΕΛ
democratic-rally-cy | el: #ΔΗΣΥ, Δημοκρατικός Συναγερμός
democratic-party-cy | el: #ΔΗΚΟ
movement-of-social-democrats-edek-cy | el: #ΕΔΕΚ
national-popular-front-cy | el: #ΕΛΑΜ
government-of-spain | es: Moncloa ~0.7
spartans-gr | el: κόμμα Σπαρτιάτες, κόμμα «Σπαρτιάτες»
`;
