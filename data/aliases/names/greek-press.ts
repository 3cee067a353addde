/** Newspapers, agencies and broadcasters as Greek newspapers write them where they use Greek letters. */
export const GREEK_PRESS = `
the-new-york-times | el: Νιου Γιορκ Τάιμς, Τάιμς της Νέας Υόρκης
the-washington-post | el: Ουάσινγκτον Ποστ
the-wall-street-journal | el: Γουόλ Στριτ Τζέρναλ
the-guardian | el: Γκάρντιαν
the-economist | el: Εκόνομιστ
the-times | el: Τάιμς του Λονδίνου
the-sunday-times | el: Σάντεϊ Τάιμς
the-daily-telegraph | el: Ντέιλι Τέλεγκραφ
the-observer | el: Ομπσέρβερ
daily-mail | el: Ντέιλι Μέιλ
daily-mirror | el: Ντέιλι Μίρορ
the-atlantic | el: Ατλάντικ ~0.7
newsweek | el: Νιούσγουικ
los-angeles-times | el: Λος Άντζελες Τάιμς
x-network | el: Τουίτερ
le-monde | el: Λε Μοντ, Λε Μόντ
le-figaro | el: Λε Φιγκαρό, Φιγκαρό ~0.7
le-parisien | el: Λε Παριζιέν
liberation-newspaper | el: Λιμπερασιόν
le-canard-enchaine | el: Κανάρ Ανσενέ, Λε Κανάρ Ανσενέ
charlie-hebdo | el: Σαρλί Εμπντό
bild | el: Μπιλντ
der-spiegel | el: Ντερ Σπίγκελ, Σπίγκελ ~0.9
die-welt | el: Ντι Βελτ
die-zeit | el: Ντι Τσάιτ
frankfurter-allgemeine-zeitung | el: Φρανκφούρτερ Αλγκεμάινε, Φρανκφούρτερ Αλγκεμάινε Τσάιτουνγκ
sueddeutsche-zeitung | el: Ζιντόιτσε Τσάιτουνγκ, Ζουντόιτσε Τσάιτουνγκ
deutsche-presse-agentur | el: Γερμανικό Πρακτορείο, Γερμανικό Πρακτορείο Ειδήσεων
haaretz | el: Χααρέτζ, Χαάρετζ, Χααρέτς
jerusalem-post | el: Τζερούσαλεμ Ποστ
times-of-israel | el: Τάιμς του Ισραήλ, Τάιμς οφ Ισραέλ
yedioth-ahronoth | el: Γεντιότ Αχρονότ, Γεντιότ Αχαρονότ
israel-hayom | el: Ισραέλ Χαγιόμ
tass | el: ΤΑΣΣ, Πρακτορείο Τας, Πρακτορείο ΤΑΣ
interfax | el: Ίντερφαξ, Ιντερφάξ
ria-novosti | el: Ρία Νόβοστι, ΡΙΑ Νόβοστι
sputnik-news-agency | el: Πρακτορείο Σπούτνικ
vedomosti | el: Βεντόμοστι
novaya-gazeta | el: Νόβαγια Γκαζέτα
meduza | el: Μεντούζα ~0.8
the-moscow-times | el: Μόσκοου Τάιμς
channel-one-russia | el: Πρώτο Κανάλι της Ρωσίας
belta | el: Μπέλτα ~0.7
ukrinform | el: Ουκρινφόρμ
suspilne | el: Σουσπίλνε
gazeta-wyborcza | el: Γκαζέτα Βιμπόρτσα
kyodo-news | el: Κιόντο ~0.8, Πρακτορείο Κιόντο
yonhap-news-agency | el: Γιονχάπ
jiji-press | el: Τζίτζι Πρες
asahi-shimbun | el: Ασάχι Σίμπουν
yomiuri-shimbun | el: Γιομιούρι Σίμπουν
global-times | el: Γκλόμπαλ Τάιμς
peoples-daily | el: Λαϊκή Ημερησία, Ημερησία του Λαού
china-central-television | el: Κινεζική Κρατική Τηλεόραση, Κρατική Τηλεόραση της Κίνας
south-china-morning-post | el: Σάουθ Τσάινα Μόρνινγκ Ποστ
al-arabiya | el: Αλ Αραμπίγια, Αλ-Αραμπίγια
al-mayadeen | el: Αλ Μαγιαντίν
al-masirah | el: Αλ Μασίρα, Αλ Μασιρά
al-manar | el: Αλ Μανάρ, Αλ-Μανάρ
al-ahram | el: Αλ Αχράμ, Αλ-Αχράμ
al-akhbar-lb | el: Αλ Αχμπάρ
an-nahar | el: Αν Ναχάρ
asharq-al-awsat | el: Ασάρκ αλ Άουσατ, Ασάρκ Αλ Αουσάτ
al-qahera-news | el: Αλ Κάχερα Νιουζ
tasnim-news-agency | el: Τασνίμ
fars-news-agency | el: Πρακτορείο Φαρς
mehr-news-agency | el: Πρακτορείο Μεχρ
kayhan-newspaper | el: Καϊχάν
wafa-news-agency | el: Πρακτορείο Ουάφα, Παλαιστινιακό Πρακτορείο Ειδήσεων
irib | el: Ιρανική Κρατική Τηλεόραση, Κρατική Τηλεόραση του Ιράν
kcna | el: Κορεατικό Κεντρικό Πρακτορείο Ειδήσεων, Βορειοκορεατικό Πρακτορείο Ειδήσεων
radio-free-europe | el: Ράδιο Ελεύθερη Ευρώπη, Ραδιόφωνο Ελεύθερη Ευρώπη
radio-free-asia | el: Ράδιο Ελεύθερη Ασία
radio-farda | el: Ράντιο Φάρντα
voice-of-america | el: Φωνή της Αμερικής
radio-france-internationale | el: Γαλλικό Διεθνές Ραδιόφωνο
the-lancet | el: Λάνσετ ~0.7
vogue-magazine | el: Βογκ ~0.9
vanity-fair-magazine | el: Βάνιτι Φερ
the-hollywood-reporter | el: Χόλιγουντ Ριπόρτερ
national-geographic | el: Νάσιοναλ Τζεογκράφικ
folha-de-s-paulo | el: Φόλια ντε Σάο Πάολο, Φόλια ντε Σάο Πάουλο
o-globo | el: Γκλόμπο ~0.6
clarin-newspaper | el: Κλαρίν ~0.9
el-tiempo-co | el: Ελ Τιέμπο
granma-newspaper | el: Γκράνμα ~0.9
syrian-arab-news-agency | el: Συριακό Πρακτορείο Ειδήσεων, Πρακτορείο Σάνα
saudi-press-agency | el: Σαουδαραβικό Πρακτορείο Ειδήσεων, Σαουδικό Πρακτορείο Ειδήσεων
antara-news-agency | el: Πρακτορείο Αντάρα
european-broadcasting-union | el: Ευρωπαϊκή Ραδιοτηλεοπτική Ένωση
telegram | el: Τέλεγκραμ
facebook | el: Φέισμπουκ
youtube | el: Γιουτιούμπ
instagram | el: Ίνσταγκραμ
tiktok | el: Τικ Τοκ, ΤικΤοκ
wikileaks | el: Γουικιλίκς
`;
