/** Bodies, groups, events and places as Greek newspapers write them, where no source gives a Greek name. */
export const GREEK_BODIES = `
federal-reserve | el: Ομοσπονδιακή Τράπεζα των ΗΠΑ, Αμερικανική Ομοσπονδιακή Τράπεζα
israel-defense-forces | el: Ισραηλινές Ένοπλες Δυνάμεις, Ένοπλες Δυνάμεις του Ισραήλ, Ισραηλινές Αμυντικές Δυνάμεις
reuters | el: Ρόιτερς
united-states-congress | el: Κογκρέσο των ΗΠΑ, Αμερικανικό Κογκρέσο
united-states-senate | el: Γερουσία των ΗΠΑ, Αμερικανική Γερουσία
united-states-house-of-representatives | el: Βουλή των Αντιπροσώπων
supreme-court-of-the-united-states | el: Ανώτατο Δικαστήριο των ΗΠΑ
central-intelligence-agency | el: Κεντρική Υπηρεσία Πληροφοριών
federal-bureau-of-investigation | el: Ομοσπονδιακό Γραφείο Ερευνών
republican-party-us | el: Ρεπουμπλικανικό Κόμμα
democratic-party-us | el: Δημοκρατικό Κόμμα ~0.6
associated-press | el: Ασοσιέιτεντ Πρες
bundestag | el: Μπούντεσταγκ
saudi-aramco | el: Σαουδική Αράμκο
united-states-department-of-justice | el: Υπουργείο Δικαιοσύνης των ΗΠΑ
united-states-department-of-the-treasury | el: Υπουργείο Οικονομικών των ΗΠΑ
united-states-department-of-homeland-security | el: Υπουργείο Εσωτερικής Ασφάλειας των ΗΠΑ
gazprom | el: Γκαζπρόμ
rosneft | el: Ροσνέφτ
agence-france-presse | el: Γαλλικό Πρακτορείο
chinese-communist-party | el: Κομμουνιστικό Κόμμα Κίνας, Κομμουνιστικό Κόμμα της Κίνας
world-bank | el: Παγκόσμια Τράπεζα
armed-forces-of-ukraine | el: Ένοπλες Δυνάμεις της Ουκρανίας
opec | el: ΟΠΕΚ
african-union | el: Αφρικανική Ένωση
federal-security-service-ru | el: Ομοσπονδιακή Υπηρεσία Ασφαλείας
palestinian-authority | el: Παλαιστινιακή Αρχή
us-central-command | el: Κεντρική Διοίκηση των ΗΠΑ
alternative-for-germany | el: Εναλλακτική για τη Γερμανία
catholic-church | el: Καθολική Εκκλησία, Ρωμαιοκαθολική Εκκλησία
labour-party-uk | el: Εργατικό Κόμμα ~0.7
conservative-party-uk | el: Συντηρητικό Κόμμα ~0.8
arab-league | el: Αραβικός Σύνδεσμος, Αραβική Λίγκα
bank-of-japan | el: Τράπεζα της Ιαπωνίας
bank-of-england | el: Τράπεζα της Αγγλίας
peoples-liberation-army | el: Λαϊκός Απελευθερωτικός Στρατός
unhcr | el: Ύπατη Αρμοστεία του ΟΗΕ για τους Πρόσφυγες
world-economic-forum | el: Παγκόσμιο Οικονομικό Φόρουμ
amnesty-international | el: Διεθνής Αμνηστία
human-rights-watch | el: Παρατηρητήριο Ανθρωπίνων Δικαιωμάτων
christian-democratic-union | el: Χριστιανοδημοκρατική Ένωση
social-democratic-party-of-germany | el: Σοσιαλδημοκρατικό Κόμμα Γερμανίας
european-council | el: Ευρωπαϊκό Συμβούλιο
european-court-of-justice | el: Δικαστήριο της Ευρωπαϊκής Ένωσης
european-investment-bank | el: Ευρωπαϊκή Τράπεζα Επενδύσεων
european-bank-for-reconstruction-and-development | el: Ευρωπαϊκή Τράπεζα Ανασυγκρότησης και Ανάπτυξης
council-of-europe | el: Συμβούλιο της Ευρώπης
international-committee-of-the-red-cross | el: Διεθνής Επιτροπή του Ερυθρού Σταυρού
international-court-of-justice | el: Διεθνές Δικαστήριο της Χάγης, Διεθνές Δικαστήριο Δικαιοσύνης
international-olympic-committee | el: Διεθνής Ολυμπιακή Επιτροπή
interpol | el: Ιντερπόλ
europol | el: Γιουροπόλ
mossad | el: Μοσάντ
knesset | el: Κνεσέτ
national-rally | el: Εθνικός Συναγερμός, Εθνική Συσπείρωση
new-york-stock-exchange | el: Χρηματιστήριο της Νέας Υόρκης
parliament-of-the-united-kingdom | el: Βρετανικό Κοινοβούλιο
house-of-commons | el: Βουλή των Κοινοτήτων
house-of-lords | el: Βουλή των Λόρδων
world-food-programme | el: Παγκόσμιο Επισιτιστικό Πρόγραμμα
world-trade-organization | el: Παγκόσμιος Οργανισμός Εμπορίου
xinhua | el: Σινχουά
wikipedia | el: Βικιπαίδεια
board-of-peace | el: Συμβούλιο Ειρήνης
brothers-of-italy-it | el: Αδέλφια της Ιταλίας, Αδέρφια της Ιταλίας
medecins-sans-frontieres | el: Γιατροί Χωρίς Σύνορα
reporters-without-borders | el: Ρεπόρτερς Χωρίς Σύνορα, Δημοσιογράφοι Χωρίς Σύνορα
transparency-international | el: Διεθνής Διαφάνεια
united-russia-ru | el: Ενωμένη Ρωσία
anadolu-agency | el: Αναντολού
asian-development-bank | el: Ασιατική Τράπεζα Ανάπτυξης
central-bank-of-the-russian-federation | el: Κεντρική Τράπεζα της Ρωσίας, Τράπεζα της Ρωσίας
gulf-cooperation-council | el: Συμβούλιο Συνεργασίας του Κόλπου
iron-dome | el: Σιδερένιος Θόλος, Σιδηρούς Θόλος
munich-security-conference | el: Διάσκεψη Ασφαλείας του Μονάχου, Διάσκεψη για την Ασφάλεια του Μονάχου
shanghai-cooperation-organisation | el: Οργανισμός Συνεργασίας της Σαγκάης
alliance-90-the-greens | el: Συμμαχία 90/Οι Πράσινοι
commonwealth-of-nations | el: Κοινοπολιτεία των Εθνών
international-labour-organization | el: Διεθνής Οργάνωση Εργασίας
food-and-agriculture-organization-of-the-united-nations | el: Οργανισμός Τροφίμων και Γεωργίας
bank-of-spain | el: Τράπεζα της Ισπανίας
polisario-front | el: Μέτωπο Πολισάριο
international-energy-agency | el: Διεθνής Οργανισμός Ενέργειας
international-organization-for-migration | el: Διεθνής Οργανισμός Μετανάστευσης
hayat-tahrir-al-sham | el: Χαγιάτ Ταχρίρ αλ Σαμ, Χαγιάτ Ταχρίρ αλ-Σαμ
syrian-democratic-forces | el: Συριακές Δημοκρατικές Δυνάμεις
kurds | el: Κούρδοι
rapid-support-forces | el: Δυνάμεις Ταχείας Υποστήριξης
druze | el: Δρούζοι
muslim-brotherhood | el: Μουσουλμανική Αδελφότητα
kurdistan-workers-party | el: Εργατικό Κόμμα του Κουρδιστάν
al-qassam-brigades | el: Ταξιαρχίες αλ Κασάμ, Ταξιαρχίες Εζεντίν αλ Κασάμ
march-23-movement | el: Κίνημα της 23ης Μαρτίου
rohingya | el: Ροχίνγκια
uyghurs | el: Ουιγούροι
alawites | el: Αλαουίτες
wagner-group | el: Βάγκνερ ~0.5
sinaloa-cartel | el: Καρτέλ Σιναλόα, Καρτέλ της Σιναλόα
al-shabaab | el: Αλ Σαμπάμπ, Αλ-Σαμπάμπ
boko-haram | el: Μπόκο Χαράμ
peshmerga | el: Πεσμεργκά
yazidis | el: Γιαζίντι
khmer-rouge | el: Ερυθροί Χμερ
tuareg | el: Τουαρέγκ
ndrangheta | el: Ντραγκέτα
abraham-accords | el: Συμφωνίες του Αβραάμ
holocaust | el: Ολοκαύτωμα
olympic-games | el: Ολυμπιακοί Αγώνες
paris-agreement | el: Συμφωνία του Παρισιού
arab-spring | el: Αραβική Άνοιξη
cold-war | el: Ψυχρός Πόλεμος
world-war-i | el: Α' Παγκόσμιος Πόλεμος, Πρώτος Παγκόσμιος Πόλεμος
world-war-ii | el: Β' Παγκόσμιος Πόλεμος, Δεύτερος Παγκόσμιος Πόλεμος
nobel-prize | el: Βραβείο Νόμπελ
nobel-peace-prize | el: Νόμπελ Ειρήνης, Βραβείο Νόμπελ Ειρήνης
academy-awards | el: Όσκαρ ~0.8
vietnam-war | el: Πόλεμος του Βιετνάμ
six-day-war | el: Πόλεμος των Έξι Ημερών
iranian-revolution | el: Ισλαμική Επανάσταση
armenian-genocide | el: Γενοκτονία των Αρμενίων
korean-war | el: Πόλεμος της Κορέας
cultural-revolution | el: Πολιτιστική Επανάσταση
chernobyl-disaster | el: Πυρηνικό ατύχημα του Τσερνόμπιλ
fifa-world-cup | el: Παγκόσμιο Κύπελλο ~0.6, Μουντιάλ
cannes-film-festival | el: Φεστιβάλ των Καννών, Φεστιβάλ Καννών
normandy-landings | el: Απόβαση στη Νορμανδία
gaza-strip | el: Γάζα ~0.8
strait-of-hormuz | el: Στενά του Ορμούζ, Στενό του Ορμούζ, Ορμούζ
west-bank | el: Δυτική Όχθη
northern-ireland | el: Βόρεια Ιρλανδία
kashmir | el: Κασμίρ
persian-gulf | el: Περσικός Κόλπος
red-sea | el: Ερυθρά Θάλασσα
black-sea | el: Μαύρη Θάλασσα, Εύξεινος Πόντος
mediterranean-sea | el: Μεσόγειος, Μεσόγειος Θάλασσα
baltic-sea | el: Βαλτική, Βαλτική Θάλασσα
south-china-sea | el: Νότια Σινική Θάλασσα
crimea | el: Κριμαία
chechnya | el: Τσετσενία
siberia | el: Σιβηρία
golan-heights | el: Υψίπεδα του Γκολάν
wall-street | el: Γουόλ Στριτ
hollywood | el: Χόλιγουντ
darfur | el: Νταρφούρ
nazi-germany | el: Ναζιστική Γερμανία
panama-canal | el: Διώρυγα του Παναμά
suez-canal | el: Διώρυγα του Σουέζ
sahel | el: Σαχέλ
country-ba | el: Βοσνία-Ερζεγοβίνη, Βοσνία
country-mm | el: Μιανμάρ
country-cd | el: Λαϊκή Δημοκρατία του Κονγκό
shenzhen-cn | el: Σενζέν
latin-america | el: Λατινική Αμερική
central-asia | el: Κεντρική Ασία
kurdistan-region-iq | el: Ιρακινό Κουρδιστάν
al-aqsa-mosque | el: Τέμενος Αλ Άκσα, Τέμενος αλ Άκσα
yokohama-jp | el: Γιοκοχάμα
`;
