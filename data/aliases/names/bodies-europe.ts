/**
 * What languages between Dutch and Romanian, Hindi and Indonesian call bodies and seats of the whole world, states in full in
 * Arabic, and what ministries are called after where they sit, as far as no other table has them.
 */
export const BODIES_EUROPE = `
european-commission | ro: Comisia Europeană | hu: Európai Bizottság | sv: Europeiska kommissionen | id: Komisi Eropa | he: הנציבות האירופית | bg: Европейската комисия | hr: Europska komisija | fi: Euroopan komissio
european-parliament | ro: Parlamentul European | hu: Európai Parlament | de: Europäische Parlament | bg: Европейският парламент | hr: Europski parlament | fi: Euroopan parlamentti | id: Parlemen Eropa
european-council | ro: Consiliul European | hu: Európai Tanács | cs: Evropská rada | nl: Europese Raad
european-central-bank | ro: Banca Centrală Europeană | hu: Európai Központi Bank | id: Bank Sentral Eropa
european-court-of-justice | pl: Trybunał Sprawiedliwości UE, TSUE | cs: Evropský soudní dvůr, Soudní dvůr EU | nl: Europese Hof van Justitie | ro: Curtea de Justiție a Uniunii Europene, CJUE | hu: Európai Bíróság | el: Ευρωπαϊκό Δικαστήριο
european-court-of-human-rights | ro: Curtea Europeană a Drepturilor Omului | nl: Europese Hof voor de Rechten van de Mens | hu: Emberi Jogok Európai Bírósága
council-of-europe | ro: Consiliul Europei | hu: Európa Tanács | cs: Rada Evropy | pl: Rada Europy
nato | nl: NAVO | pl: Sojusz Północnoatlantycki | cs: Severoatlantická aliance | ro: Alianța Nord-Atlantică | uk: Північноатлантичний альянс | ru: Североатлантический альянс
united-nations | ro: Organizația Națiunilor Unite, Națiunile Unite | hu: ENSZ | sv: Förenta nationerna | fi: Yhdistyneet kansakunnat | id: Perserikatan Bangsa-Bangsa
united-nations-security-council | ro: Consiliul de Securitate, Consiliul de Securitate al ONU | de: Weltsicherheitsrat | nl: Veiligheidsraad | hu: ENSZ Biztonsági Tanácsa | id: Dewan Keamanan PBB | sv: FN:s säkerhetsråd
international-atomic-energy-agency | de: Internationale Atomenergiebehörde, Internationale Atomenergie-Organisation | ro: Agenția Internațională pentru Energie Atomică | id: Badan Energi Atom Internasional | hu: Nemzetközi Atomenergia-ügynökség
international-criminal-court | ro: Curtea Penală Internațională | hu: Nemzetközi Büntetőbíróság | id: Mahkamah Pidana Internasional
international-court-of-justice | ro: Curtea Internațională de Justiție | hu: Nemzetközi Bíróság | id: Mahkamah Internasional
international-monetary-fund | ro: Fondul Monetar Internațional | hu: Nemzetközi Valutaalap | id: Dana Moneter Internasional
world-health-organization | ro: Organizația Mondială a Sănătății | id: Organisasi Kesehatan Dunia | hu: Egészségügyi Világszervezet
world-bank | ro: Banca Mondială | id: Bank Dunia | hu: Világbank | hi: विश्व बैंक
international-committee-of-the-red-cross | de: Internationales Komitee vom Roten Kreuz | nl: Internationale Rode Kruis | ro: Crucea Roșie Internațională | pl: Międzynarodowy Komitet Czerwonego Krzyża
white-house | ro: Casa Albă | hu: Fehér Ház | id: Gedung Putih | fi: Valkoinen talo
united-states-department-of-state | ro: Departamentul de Stat | id: Departemen Luar Negeri AS | hu: amerikai külügyminisztérium
united-states-department-of-defense | ro: Pentagonul | ja: 米国防総省
supreme-court-of-the-united-states | ro: Curtea Supremă a SUA, Curtea Supremă a Statelor Unite | id: Mahkamah Agung AS
middle-east | ro: Orientul Mijlociu | id: Timur Tengah | hu: Közel-Kelet | hr: Bliski istok
country-us | ro: Statele Unite
parliament-of-ukraine | uk: Верховна Рада, Верховної Ради, Верховній Раді
functional-groups-party-id | id: Partai Golkar
great-indonesia-movement-party-id | id: Partai Gerindra
indonesia-democratic-party-struggle-id | id: PDIP, PDI Perjuangan
ministry-of-defense-of-the-russian-federation | nl: Russische ministerie van Defensie | ro: Ministerul rus al Apărării
foreign-ministry-it | it: Farnesina ~0.9
foreign-ministry-br | pt: Itamaraty ~0.95
interior-ministry-it | it: Viminale ~0.8
jammu-and-kashmir-in | hi: जम्मू-कश्मीर ~0.75, जम्मू कश्मीर ~0.75
la-liga | es: LaLiga EA Sports, LALIGA EA Sports
sharm-el-sheikh-eg | ar: شرم الشيخ | fa: شرم الشیخ
country-eg | ar: جمهورية مصر العربية
country-sy | ar: الجمهورية العربية السورية
country-jo | ar: المملكة الأردنية الهاشمية
country-ye | ar: الجمهورية اليمنية
country-lb | ar: الجمهورية اللبنانية
country-tn | ar: الجمهورية التونسية
country-kw | ar: دولة الكويت
country-qa | ar: دولة قطر
country-bh | ar: مملكة البحرين
country-ma | ar: المملكة المغربية
country-ps | ar: دولة فلسطين
country-ae | ar: دولة الإمارات, دولة الإمارات العربية المتحدة
country-ir | ar: الجمهورية الإسلامية الإيرانية | fa: جمهوری اسلامی ~0.9
country-py | ar: باراجواي
country-uy | ar: أوروجواي
jonas-gahr-store | ar: يوناس جار ستوره, يوناس جار ستور, يوناس غار ستوره
mohammed-shia-al-sudani | ar: محمد السوداني
nouri-al-maliki | ar: نوري المالكي
recep-tayyip-erdogan | el: Ταγίπ Ερντογάν | ru: Тайип Эрдоган, Реджеп Эрдоган | uk: Реджеп Ердоган, Таїп Ердоган | tr: Tayyip Erdoğan | de: Tayyip Erdogan
`;
