/** Authorities, banks, courts, chambers and forces of states as Greek newspapers call them. */
export const GREEK_STATES_BODIES = `
russian-armed-forces | el: Ρωσικές Ένοπλες Δυνάμεις, Ρωσικών Ενόπλων Δυνάμεων, Ένοπλες Δυνάμεις της Ρωσίας
us-immigration-and-customs-enforcement | el: Υπηρεσία Μετανάστευσης και Τελωνείων, Υπηρεσία Μετανάστευσης και Επιβολής Τελωνειακού Ελέγχου, Υπηρεσία Ελέγχου Μετανάστευσης και Τελωνείων
us-customs-and-border-protection | el: Υπηρεσία Τελωνείων και Προστασίας των Συνόρων, Υπηρεσία Τελωνείων και Προστασίας Συνόρων
gaza-health-ministry | el: Υπουργείο Υγείας της Γάζας, Υπουργείο Υγείας στη Γάζα
food-and-drug-administration | el: Υπηρεσία Τροφίμων και Φαρμάκων, Αμερικανική Υπηρεσία Τροφίμων και Φαρμάκων, Αμερικανικός Οργανισμός Φαρμάκων
centers-for-disease-control-and-prevention | el: Κέντρα Ελέγχου και Πρόληψης Νοσημάτων, Κέντρα Ελέγχου και Πρόληψης Νόσων, Κέντρο Ελέγχου και Πρόληψης Νοσημάτων
national-institutes-of-health | el: Εθνικά Ινστιτούτα Υγείας των ΗΠΑ, Εθνικά Ινστιτούτα Υγείας
united-states-army | el: Αμερικανικός Στρατός, Στρατός των ΗΠΑ
united-states-navy | el: Αμερικανικό Ναυτικό, Πολεμικό Ναυτικό των ΗΠΑ, Ναυτικό των ΗΠΑ, Αμερικανικό Πολεμικό Ναυτικό
united-states-air-force | el: Αμερικανική Πολεμική Αεροπορία, Πολεμική Αεροπορία των ΗΠΑ
united-states-marine-corps | el: Σώμα Πεζοναυτών των ΗΠΑ, Αμερικανοί Πεζοναύτες
united-states-joint-chiefs-of-staff | el: Μικτό Επιτελείο των Ενόπλων Δυνάμεων των ΗΠΑ, Γενικό Επιτελείο Ενόπλων Δυνάμεων των ΗΠΑ
united-states-secret-service | el: Μυστική Υπηρεσία των ΗΠΑ, Αμερικανική Μυστική Υπηρεσία
united-states-national-security-council | el: Συμβούλιο Εθνικής Ασφαλείας των ΗΠΑ, Συμβούλιο Εθνικής Ασφάλειας των ΗΠΑ, Συμβούλιο Εθνικής Ασφαλείας του Λευκού Οίκου
united-states-chamber-of-commerce | el: Εμπορικό Επιμελητήριο των ΗΠΑ
united-states-military-academy | el: Στρατιωτική Ακαδημία του Γουέστ Πόιντ, Γουέστ Πόιντ
united-states-department-of-energy | el: Υπουργείο Ενέργειας των ΗΠΑ, Αμερικανικό Υπουργείο Ενέργειας
united-states-agency-for-international-development | el: Υπηρεσία Διεθνούς Ανάπτυξης των ΗΠΑ, Αμερικανική Υπηρεσία Διεθνούς Ανάπτυξης
us-district-court-for-the-southern-district-of-new-york | el: Ομοσπονδιακό Δικαστήριο του Μανχάταν
national-guard-us | el: Εθνοφρουρά ~0.7, Εθνοφρουρά των ΗΠΑ, Εθνική Φρουρά των ΗΠΑ
national-security-agency | el: Υπηρεσία Εθνικής Ασφάλειας των ΗΠΑ, Υπηρεσία Εθνικής Ασφαλείας των ΗΠΑ, Αμερικανική Υπηρεσία Εθνικής Ασφάλειας
national-hurricane-center | el: Εθνικό Κέντρο Τυφώνων, Αμερικανικό Εθνικό Κέντρο Τυφώνων
national-oceanic-and-atmospheric-administration | el: Εθνική Υπηρεσία Ωκεανών και Ατμόσφαιρας, Εθνική Ωκεανική και Ατμοσφαιρική Υπηρεσία
national-transportation-safety-board | el: Εθνικό Συμβούλιο Ασφάλειας Μεταφορών, Εθνικό Συμβούλιο για την Ασφάλεια των Μεταφορών
federal-aviation-administration | el: Ομοσπονδιακή Υπηρεσία Πολιτικής Αεροπορίας, Ομοσπονδιακή Υπηρεσία Αεροπορίας, Ομοσπονδιακή Διοίκηση Αεροπορίας
federal-trade-commission | el: Ομοσπονδιακή Επιτροπή Εμπορίου
federal-emergency-management-agency | el: Ομοσπονδιακή Υπηρεσία Διαχείρισης Εκτάκτων Αναγκών, Ομοσπονδιακή Υπηρεσία Διαχείρισης Έκτακτων Αναγκών
securities-and-exchange-commission | el: Επιτροπή Κεφαλαιαγοράς των ΗΠΑ, Αμερικανική Επιτροπή Κεφαλαιαγοράς
environmental-protection-agency | el: Υπηρεσία Προστασίας Περιβάλλοντος των ΗΠΑ, Υπηρεσία Προστασίας του Περιβάλλοντος
drug-enforcement-administration | el: Υπηρεσία Δίωξης Ναρκωτικών των ΗΠΑ, Αμερικανική Υπηρεσία Δίωξης Ναρκωτικών
department-of-government-efficiency | el: Υπουργείο Κυβερνητικής Αποτελεσματικότητας, Υπηρεσία Κυβερνητικής Αποτελεσματικότητας, Τμήμα Κυβερνητικής Αποτελεσματικότητας
congressional-budget-office | el: Γραφείο Προϋπολογισμού του Κογκρέσου
library-of-congress | el: Βιβλιοθήκη του Κογκρέσου
house-oversight-committee | el: Επιτροπή Εποπτείας της Βουλής των Αντιπροσώπων
house-judiciary-committee | el: Επιτροπή Δικαιοσύνης της Βουλής των Αντιπροσώπων
senate-foreign-relations-committee | el: Επιτροπή Εξωτερικών Σχέσεων της Γερουσίας
senate-judiciary-committee | el: Επιτροπή Δικαιοσύνης της Γερουσίας
senate-armed-services-committee | el: Επιτροπή Ενόπλων Δυνάμεων της Γερουσίας
senate-intelligence-committee | el: Επιτροπή Πληροφοριών της Γερουσίας
home-office | el: Βρετανικό Υπουργείο Εσωτερικών, Υπουργείο Εσωτερικών της Βρετανίας
his-majestys-treasury | el: Βρετανικό Υπουργείο Οικονομικών
royal-navy | el: Βασιλικό Ναυτικό, Βρετανικό Πολεμικό Ναυτικό, Βρετανικό Ναυτικό
royal-marines | el: Βασιλικοί Πεζοναύτες
national-health-service-gb | el: Βρετανικό Εθνικό Σύστημα Υγείας, Βρετανικό Σύστημα Υγείας
national-crime-agency | el: Εθνική Υπηρεσία Καταπολέμησης του Εγκλήματος, Εθνική Υπηρεσία Εγκλήματος
metropolitan-police | el: Μητροπολιτική Αστυνομία, Μητροπολιτική Αστυνομία του Λονδίνου
crown-prosecution-service | el: Εισαγγελική Υπηρεσία του Στέμματος, Βασιλική Εισαγγελία
supreme-court-of-the-united-kingdom | el: Ανώτατο Δικαστήριο του Ηνωμένου Βασιλείου, Βρετανικό Ανώτατο Δικαστήριο
scottish-parliament | el: Κοινοβούλιο της Σκωτίας, Σκωτικό Κοινοβούλιο
senedd | el: Κοινοβούλιο της Ουαλίας
federal-constitutional-court-de | el: Ομοσπονδιακό Συνταγματικό Δικαστήριο, Γερμανικό Συνταγματικό Δικαστήριο, Συνταγματικό Δικαστήριο της Καρλσρούης
federal-council-of-germany | el: Μπούντεσρατ
federal-intelligence-service | el: Ομοσπονδιακή Υπηρεσία Πληροφοριών
federal-office-for-the-protection-of-the-constitution | el: Ομοσπονδιακή Υπηρεσία Προστασίας του Συντάγματος, Υπηρεσία Προστασίας του Συντάγματος
federal-criminal-police-office | el: Ομοσπονδιακή Υπηρεσία Εγκληματολογίας, Ομοσπονδιακή Εγκληματολογική Υπηρεσία
federal-statistical-office-germany | el: Ομοσπονδιακή Στατιστική Υπηρεσία της Γερμανίας, Γερμανική Στατιστική Υπηρεσία
federation-of-german-industries | el: Ομοσπονδία Γερμανικών Βιομηχανιών, Σύνδεσμος Γερμανικών Βιομηχανιών, Ομοσπονδία Γερμανών Βιομηχάνων
german-air-force | el: Λουφτβάφε ~0.6, Γερμανική Πολεμική Αεροπορία
deutsche-bundesbank | el: Μπούντεσμπανκ
national-assembly-france | el: Γαλλική Εθνοσυνέλευση
french-foreign-legion | el: Λεγεώνα των Ξένων
conseil-detat-of-france | el: Γαλλικό Συμβούλιο της Επικρατείας
constitutional-court-of-spain | el: Ισπανικό Συνταγματικό Δικαστήριο, Συνταγματικό Δικαστήριο της Ισπανίας
guardia-di-finanza | el: Γκουάρντια ντι Φινάντσα
federal-council-switzerland | el: Ελβετικό Ομοσπονδιακό Συμβούλιο, Ομοσπονδιακό Συμβούλιο της Ελβετίας
swiss-national-bank | el: Εθνική Τράπεζα της Ελβετίας, Κεντρική Τράπεζα της Ελβετίας, Ελβετική Κεντρική Τράπεζα
bank-of-canada | el: Τράπεζα του Καναδά, Κεντρική Τράπεζα του Καναδά
bank-of-mexico | el: Τράπεζα του Μεξικού, Κεντρική Τράπεζα του Μεξικού
bank-of-israel | el: Τράπεζα του Ισραήλ, Κεντρική Τράπεζα του Ισραήλ
central-bank-of-argentina | el: Κεντρική Τράπεζα της Αργεντινής
central-bank-of-brazil | el: Κεντρική Τράπεζα της Βραζιλίας
central-bank-of-egypt | el: Κεντρική Τράπεζα της Αιγύπτου
central-bank-of-nigeria | el: Κεντρική Τράπεζα της Νιγηρίας
central-bank-of-iraq | el: Κεντρική Τράπεζα του Ιράκ
central-bank-of-syria | el: Κεντρική Τράπεζα της Συρίας
central-bank-of-turkiye | el: Κεντρική Τράπεζα της Τουρκίας, Τουρκική Κεντρική Τράπεζα
reserve-bank-of-india | el: Κεντρική Τράπεζα της Ινδίας, Αποθεματική Τράπεζα της Ινδίας
reserve-bank-of-australia | el: Κεντρική Τράπεζα της Αυστραλίας, Αποθεματική Τράπεζα της Αυστραλίας
reserve-bank-of-new-zealand | el: Κεντρική Τράπεζα της Νέας Ζηλανδίας, Αποθεματική Τράπεζα της Νέας Ζηλανδίας
peoples-bank-of-china | el: Λαϊκή Τράπεζα της Κίνας, Κεντρική Τράπεζα της Κίνας
saudi-central-bank | el: Κεντρική Τράπεζα της Σαουδικής Αραβίας
state-bank-of-pakistan | el: Κεντρική Τράπεζα του Πακιστάν
riksbank | el: Κεντρική Τράπεζα της Σουηδίας, Σουηδική Κεντρική Τράπεζα
norges-bank | el: Κεντρική Τράπεζα της Νορβηγίας, Νορβηγική Κεντρική Τράπεζα
hungarian-national-bank | el: Κεντρική Τράπεζα της Ουγγαρίας, Εθνική Τράπεζα της Ουγγαρίας
national-bank-of-poland | el: Κεντρική Τράπεζα της Πολωνίας, Εθνική Τράπεζα της Πολωνίας
national-bank-of-ukraine | el: Εθνική Τράπεζα της Ουκρανίας, Κεντρική Τράπεζα της Ουκρανίας
main-directorate-of-intelligence-of-ukraine | el: Κεντρική Διεύθυνση Πληροφοριών της Ουκρανίας, Στρατιωτική Υπηρεσία Πληροφοριών της Ουκρανίας
national-anti-corruption-bureau-of-ukraine | el: Εθνικό Γραφείο Καταπολέμησης της Διαφθοράς, Εθνικό Γραφείο κατά της Διαφθοράς, Εθνική Υπηρεσία Καταπολέμησης της Διαφθοράς
ukrainian-air-force | el: Ουκρανική Πολεμική Αεροπορία, Πολεμική Αεροπορία της Ουκρανίας, Ουκρανική Αεροπορία
state-duma | el: Ρωσική Δούμα, Κρατική Δούμα, Δούμα ~0.9
council-of-the-federation-of-russia | el: Συμβούλιο της Ομοσπονδίας, Συμβούλιο Ομοσπονδίας
black-sea-fleet | el: Στόλος της Μαύρης Θάλασσας, Ρωσικός Στόλος της Μαύρης Θάλασσας
russian-navy | el: Ρωσικό Ναυτικό, Ρωσικό Πολεμικό Ναυτικό, Πολεμικό Ναυτικό της Ρωσίας
russian-aerospace-forces | el: Ρωσικές Αεροδιαστημικές Δυνάμεις
national-guard-of-russia | el: Ρωσική Εθνοφρουρά, Εθνική Φρουρά της Ρωσίας, Ροσγκβάρντια
israeli-air-force | el: Ισραηλινή Πολεμική Αεροπορία, Πολεμική Αεροπορία του Ισραήλ, Ισραηλινή Αεροπορία
israeli-navy | el: Ισραηλινό Πολεμικό Ναυτικό, Ισραηλινό Ναυτικό, Πολεμικό Ναυτικό του Ισραήλ
syrian-army | el: Συριακός Στρατός
iraqi-army | el: Ιρακινός Στρατός
pakistan-army | el: Πακιστανικός Στρατός, Στρατός του Πακιστάν
pakistan-air-force | el: Πακιστανική Πολεμική Αεροπορία
sudanese-armed-forces | el: Ένοπλες Δυνάμεις του Σουδάν, Σουδανικές Ένοπλες Δυνάμεις, Σουδανικός Στρατός
egyptian-armed-forces | el: Ένοπλες Δυνάμεις της Αιγύπτου, Αιγυπτιακές Ένοπλες Δυνάμεις
south-korean-armed-forces | el: Νοτιοκορεατικός Στρατός, Στρατός της Νότιας Κορέας
korean-peoples-army | el: Βορειοκορεατικός Στρατός, Στρατός της Βόρειας Κορέας, Λαϊκός Στρατός της Κορέας
japan-self-defense-forces | el: Δυνάμεις Αυτοάμυνας, Δυνάμεων Αυτοάμυνας, Ιαπωνικές Δυνάμεις Αυτοάμυνας
peoples-liberation-army-navy | el: Κινεζικό Πολεμικό Ναυτικό, Πολεμικό Ναυτικό της Κίνας, Κινεζικό Ναυτικό
peoples-liberation-army-air-force | el: Κινεζική Πολεμική Αεροπορία, Πολεμική Αεροπορία της Κίνας
supreme-national-security-council-iran | el: Ανώτατο Συμβούλιο Εθνικής Ασφάλειας ~0.9, Ανώτατο Συμβούλιο Εθνικής Ασφαλείας ~0.9
atomic-energy-organization-of-iran | el: Οργανισμός Ατομικής Ενέργειας του Ιράν, Ιρανικός Οργανισμός Ατομικής Ενέργειας
assembly-of-experts | el: Συνέλευση των Ειδικών, Συνέλευση των Εμπειρογνωμόνων, Συνέλευση Εμπειρογνωμόνων
guardian-council | el: Συμβούλιο των Φρουρών, Συμβούλιο των Φυλάκων, Συμβούλιο των Φρουρών του Συντάγματος
islamic-consultative-assembly | el: Ιρανικό Κοινοβούλιο, Κοινοβούλιο του Ιράν
inter-services-intelligence | el: Πακιστανική Υπηρεσία Πληροφοριών
japan-meteorological-agency | el: Ιαπωνική Μετεωρολογική Υπηρεσία, Μετεωρολογική Υπηρεσία της Ιαπωνίας
national-intelligence-service-of-korea | el: Εθνική Υπηρεσία Πληροφοριών της Νότιας Κορέας, Νοτιοκορεατική Υπηρεσία Πληροφοριών
constitutional-court-of-korea | el: Συνταγματικό Δικαστήριο της Νότιας Κορέας, Νοτιοκορεατικό Συνταγματικό Δικαστήριο
constitutional-court-of-thailand | el: Συνταγματικό Δικαστήριο της Ταϊλάνδης
supreme-court-of-pakistan | el: Ανώτατο Δικαστήριο του Πακιστάν
supreme-court-of-kenya | el: Ανώτατο Δικαστήριο της Κένυας
national-bureau-of-statistics-of-china | el: Εθνική Στατιστική Υπηρεσία της Κίνας, Κινεζική Στατιστική Υπηρεσία
ministry-of-state-security-china | el: Υπουργείο Κρατικής Ασφάλειας της Κίνας, Κινεζικό Υπουργείο Κρατικής Ασφάλειας
superior-electoral-court-of-brazil | el: Ανώτατο Εκλογικό Δικαστήριο της Βραζιλίας, Ανώτατο Εκλογικό Δικαστήριο ~0.8
federal-police-of-brazil | el: Ομοσπονδιακή Αστυνομία της Βραζιλίας
australian-federal-police | el: Ομοσπονδιακή Αστυνομία της Αυστραλίας, Αυστραλιανή Ομοσπονδιακή Αστυνομία
national-committee-for-the-administration-of-gaza | el: Εθνική Επιτροπή για τη Διοίκηση της Γάζας, Εθνική Επιτροπή Διοίκησης της Γάζας
turkish-radio-and-television-corporation | el: Τουρκική Κρατική Τηλεόραση, Τουρκική Ραδιοτηλεόραση
`;
