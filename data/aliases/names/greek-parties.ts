/** Parties, unions, armed groups, secret services and peoples as Greek newspapers write them, "Κόμμα" in both cases. */
export const GREEK_PARTIES = `
bharatiya-janata-party | el: Ινδικό Λαϊκό Κόμμα, Ινδικού Λαϊκού Κόμματος, Μπαρατίγια Τζανάτα, Μπαρατίγια Τζανάτα Πάρτι
indian-national-congress | el: Κόμμα του Κογκρέσου, Κόμματος του Κογκρέσου, Ινδικό Εθνικό Κογκρέσο
african-national-congress | el: Αφρικανικό Εθνικό Κογκρέσο
economic-freedom-fighters | el: Μαχητές για την Οικονομική Ελευθερία, Μαχητές της Οικονομικής Ελευθερίας
workers-party-br | el: Κόμμα των Εργατών ~0.6, Κόμμα των Εργαζομένων ~0.8
australian-labor-party-au | el: Εργατικό Κόμμα Αυστραλίας, Εργατικό Κόμμα της Αυστραλίας, Αυστραλιανό Εργατικό Κόμμα
liberal-democratic-party-japan | el: Φιλελεύθερο Δημοκρατικό Κόμμα ~0.7, Φιλελεύθερου Δημοκρατικού Κόμματος ~0.7
constitutional-democratic-party-of-japan-jp | el: Συνταγματικό Δημοκρατικό Κόμμα
komeito-jp | el: Κομέιτο
people-power-party-kr | el: Κόμμα της Δύναμης του Λαού, Κόμμα της Λαϊκής Δύναμης, Κόμμα Λαϊκής Δύναμης
democratic-party-of-korea | el: Δημοκρατικό Κόμμα της Κορέας, Δημοκρατικό Κόμμα της Νότιας Κορέας
democratic-progressive-party-taiwan | el: Δημοκρατικό Προοδευτικό Κόμμα, Δημοκρατικού Προοδευτικού Κόμματος
kuomintang | el: Κουομιντάνγκ
communist-party-of-vietnam-vn | el: Κομμουνιστικό Κόμμα Βιετνάμ, Κομμουνιστικό Κόμμα του Βιετνάμ, Κομμουνιστικού Κόμματος του Βιετνάμ
national-league-for-democracy-mm | el: Εθνικός Σύνδεσμος για τη Δημοκρατία
pakistan-tehreek-e-insaf | el: Πακιστάν Τεχρίκ-ε-Ινσάφ, Πακιστανικό Κίνημα για τη Δικαιοσύνη
democratic-unionist-party-gb | el: Δημοκρατικό Ενωτικό Κόμμα, Δημοκρατικού Ενωτικού Κόμματος
scottish-national-party-gb | el: Σκωτικό Εθνικό Κόμμα, Εθνικό Κόμμα της Σκωτίας, Εθνικό Κόμμα Σκωτίας, Σκοτσέζικο Εθνικό Κόμμα
liberal-democrats-gb | el: Φιλελεύθεροι Δημοκράτες ~0.7
plaid-cymru | el: Πλάιντ Κάμρι
sinn-fein-ie | el: Σιν Φέιν
fianna-fail-ie | el: Φιάνα Φάιλ, Φίανα Φόιλ
fine-gael-ie | el: Φίνε Γκάελ, Φάιν Γκέιλ
christian-social-union-de | el: Χριστιανοκοινωνική Ένωση
freedom-party-of-austria-at | el: Κόμμα Ελευθερίας της Αυστρίας, Κόμμα της Ελευθερίας της Αυστρίας, Αυστριακό Κόμμα της Ελευθερίας
austrian-peoples-party-at | el: Αυστριακό Λαϊκό Κόμμα, Λαϊκό Κόμμα της Αυστρίας
fidesz | el: Φίντες
tisza-party | el: Κόμμα Τίσα, Κόμμα Τίσζα, Κόμματος Τίσα
law-and-justice | el: Νόμος και Δικαιοσύνη, Δίκαιο και Δικαιοσύνη
civic-coalition-pl | el: Συνασπισμός των Πολιτών, Συνασπισμός Πολιτών
solidarity-poland | el: Συνδικάτο Αλληλεγγύη
la-france-insoumise | el: Ανυπότακτη Γαλλία
socialist-party-fr | el: Γαλλικό Σοσιαλιστικό Κόμμα, Σοσιαλιστικό Κόμμα Γαλλίας
spanish-socialist-workers-party | el: Ισπανικό Σοσιαλιστικό Εργατικό Κόμμα, Σοσιαλιστικό Εργατικό Κόμμα Ισπανίας, Σοσιαλιστικό Κόμμα Ισπανίας
peoples-party-spain | el: Λαϊκό Κόμμα Ισπανίας, Λαϊκό Κόμμα της Ισπανίας, Ισπανικό Λαϊκό Κόμμα
christian-democratic-appeal-nl | el: Χριστιανοδημοκρατική Έκκληση
servant-of-the-people-ua | el: Υπηρέτης του Λαού ~0.8
georgian-dream | el: Γεωργιανό Όνειρο
justice-and-development-party | el: Κόμμα Δικαιοσύνης και Ανάπτυξης, Κόμματος Δικαιοσύνης και Ανάπτυξης
republican-peoples-party | el: Ρεπουμπλικανικό Λαϊκό Κόμμα, Ρεπουμπλικανικού Λαϊκού Κόμματος, Ρεπουμπλικανικό Κόμμα του Λαού
likud | el: Λικούντ
fatah | el: Φατάχ ~0.9
palestine-liberation-organization | el: Οργάνωση για την Απελευθέρωση της Παλαιστίνης, Οργάνωση Απελευθέρωσης της Παλαιστίνης
amal-movement | el: Κίνημα Αμάλ, Αμάλ ~0.6
lebanese-forces | el: Λιβανικές Δυνάμεις, Λιβανικών Δυνάμεων
kurdistan-democratic-party | el: Δημοκρατικό Κόμμα του Κουρδιστάν, Δημοκρατικό Κόμμα Κουρδιστάν
patriotic-union-of-kurdistan | el: Πατριωτική Ένωση του Κουρδιστάν, Πατριωτική Ένωση Κουρδιστάν
united-socialist-party-of-venezuela-ve | el: Ενωμένο Σοσιαλιστικό Κόμμα Βενεζουέλας, Ενωμένο Σοσιαλιστικό Κόμμα της Βενεζουέλας
la-libertad-avanza-ar | el: Η Ελευθερία Προχωρά, Η Ελευθερία Προοδεύει
partido-justicialista-ar | el: Περονιστικό Κόμμα
liberal-party-of-canada | el: Φιλελεύθερο Κόμμα του Καναδά, Φιλελεύθερου Κόμματος του Καναδά
parti-quebecois | el: Κόμμα του Κεμπέκ
democratic-national-committee | el: Εθνική Επιτροπή των Δημοκρατικών, Εθνική Επιτροπή Δημοκρατικών
republican-national-committee | el: Εθνική Επιτροπή των Ρεπουμπλικανών, Εθνική Επιτροπή Ρεπουμπλικανών
democratic-forces-for-the-liberation-of-rwanda | el: Δημοκρατικές Δυνάμεις για την Απελευθέρωση της Ρουάντα
jamaat-nusrat-al-islam-wal-muslimin | el: Ομάδα για την Υποστήριξη του Ισλάμ και των Μουσουλμάνων, Ομάδα Υποστήριξης του Ισλάμ και των Μουσουλμάνων
tehrik-i-taliban-pakistan | el: Ταλιμπάν του Πακιστάν, Πακιστανοί Ταλιμπάν, Τεχρίκ-ε-Ταλιμπάν Πακιστάν
lashkar-e-taiba | el: Λασκάρ-ε-Τάιμπα, Λασκάρ ε Τάιμπα, Λασκάρ-ε-Ταΐμπα
jaish-e-mohammed | el: Τζαΐς-ε-Μοχάμεντ, Τζάις-ε-Μοχάμεντ, Τζαΐς ε Μοχάμεντ
al-qaida-in-the-arabian-peninsula | el: Αλ Κάιντα στην Αραβική Χερσόνησο, Αλ Κάιντα της Αραβικής Χερσονήσου
al-qaida-in-the-islamic-maghreb | el: Αλ Κάιντα στο Ισλαμικό Μαγκρέμπ, Αλ Κάιντα του Ισλαμικού Μαγκρέμπ
al-nusra-front | el: Μέτωπο αλ Νόσρα, Μέτωπο αλ Νούσρα, Αλ Νόσρα, Αλ Νούσρα
jalisco-new-generation-cartel | el: Καρτέλ Νέας Γενιάς Χαλίσκο, Καρτέλ της Νέας Γενιάς του Χαλίσκο, Καρτέλ Χαλίσκο Νέας Γενιάς, Καρτέλ Χαλίσκο Νέα Γενιά, Καρτέλ Νέα Γενιά Χαλίσκο, Καρτέλ του Χαλίσκο
tren-de-aragua | el: Τρεν ντε Αράγουα, Τρεν ντε Αραγκουά
comando-vermelho | el: Κομάντο Βερμέλιο, Κόκκινη Διοίκηση
revolutionary-armed-forces-of-colombia | el: Επαναστατικές Ένοπλες Δυνάμεις της Κολομβίας, Επαναστατικών Ενόπλων Δυνάμεων της Κολομβίας
kataib-hezbollah | el: Κατάιμπ Χεζμπολά, Καταΐμπ Χεζμπολά, Κατάεμπ Χεζμπολάχ, Καταΐμπ Χεζμπολάχ
asaib-ahl-al-haq | el: Ασάιμπ Αλ αλ Χακ, Ασαΐμπ Αχλ αλ Χακ, Ασάιμπ Αχλ αλ Χακ
balochistan-liberation-army | el: Απελευθερωτικός Στρατός του Μπαλουχιστάν, Απελευθερωτικός Στρατός του Μπαλουτσιστάν, Απελευθερωτικός Στρατός του Βαλουχιστάν
haqqani-network | el: Δίκτυο Χακάνι
arakan-army | el: Στρατός του Αρακάν, Στρατός Αρακάν
peoples-protection-units | el: Μονάδες Προστασίας του Λαού, Μονάδες Λαϊκής Προστασίας
abu-sayyaf | el: Αμπού Σαγιάφ
allied-democratic-forces | el: Συμμαχικές Δημοκρατικές Δυνάμεις, Συμμαχικών Δημοκρατικών Δυνάμεων
tigray-peoples-liberation-front | el: Λαϊκό Απελευθερωτικό Μέτωπο του Τιγκράι, Λαϊκό Μέτωπο για την Απελευθέρωση του Τιγκράι, Απελευθερωτικό Μέτωπο του Λαού του Τιγκράι, Λαϊκό Μέτωπο Απελευθέρωσης του Τιγκράι
azov-brigade | el: Τάγμα Αζόφ, Τάγματος Αζόφ, Ταξιαρχία Αζόφ
libyan-national-army | el: Λιβυκός Εθνικός Στρατός
basij | el: Μπασίτζ
viet-cong | el: Βιετκόνγκ, Βιετ Κονγκ
ku-klux-klan | el: Κου Κλουξ Κλαν
antifa | el: Αντίφα ~0.8
camorra | el: Καμόρα ~0.8
cosa-nostra | el: Κόζα Νόστρα
yakuza | el: Γιακούζα
gestapo | el: Γκεστάπο
stasi | el: Στάζι ~0.8
kgb | el: Κα Γκε Μπε, Κα-Γκε-Μπε
yellow-vests | el: Κίτρινα Γιλέκα, Κίτρινων Γιλέκων
falun-gong | el: Φαλούν Γκονγκ
civil-guard | el: Γκουάρντια Σιβίλ, Γουάρδια Θιβίλ
carabineros-de-chile | el: Καραμπινέρος της Χιλής
shiites | el: Σιίτες
sunnis | el: Σουνίτες
sikhs | el: Σιχ
pashtuns | el: Παστούν, Παστούνοι
hazaras | el: Χαζάρα
tutsi | el: Τούτσι
hutu | el: Χούτου
maori | el: Μαορί
copts | el: Κόπτες
bedouin | el: Βεδουίνοι
baloch | el: Βαλούχοι, Μπαλούχοι
haredim | el: Χαρεντίμ, Υπερορθόδοξοι Εβραίοι
crimean-tatars | el: Τάταροι της Κριμαίας
roma-people | el: Ρομά ~0.9
society-of-jesus | el: Ιησουίτες
russian-orthodox-church | el: Ρωσική Ορθόδοξη Εκκλησία, Ρωσική Εκκλησία
church-of-england | el: Εκκλησία της Αγγλίας, Αγγλικανική Εκκλησία
church-of-jesus-christ-of-latter-day-saints | el: Εκκλησία των Μορμόνων, Μορμόνοι
jehovahs-witnesses | el: Μάρτυρες του Ιεχωβά
church-of-scientology | el: Εκκλησία της Σαϊεντολογίας, Σαϊεντολογία
unification-church | el: Εκκλησία της Ενοποίησης
opus-dei | el: Όπους Ντέι
central-council-of-jews-in-germany | el: Κεντρικό Συμβούλιο των Εβραίων στη Γερμανία, Κεντρικό Συμβούλιο Εβραίων της Γερμανίας
confederation-of-german-trade-unions | el: Συνομοσπονδία Γερμανικών Συνδικάτων, Γερμανική Συνομοσπονδία Συνδικάτων
united-auto-workers | el: Ένωση Εργατών Αυτοκινητοβιομηχανίας
`;
