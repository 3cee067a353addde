/** Laws, summits, attacks and further authorities as Greek newspapers call them. */
export const GREEK_LAWS_SUMMITS = `
jcpoa | el: Πυρηνική συμφωνία του 2015, Κοινό Ολοκληρωμένο Σχέδιο Δράσης
digital-services-act | el: Πράξη για τις Ψηφιακές Υπηρεσίες, Νόμος για τις Ψηφιακές Υπηρεσίες
digital-markets-act | el: Πράξη για τις Ψηφιακές Αγορές, Νόμος για τις Ψηφιακές Αγορές
ai-act | el: Κανονισμός για την Τεχνητή Νοημοσύνη, Πράξη για την Τεχνητή Νοημοσύνη
voting-rights-act | el: Νόμος για τα Δικαιώματα Ψήφου, Νόμος περί Δικαιωμάτων Ψήφου
inflation-reduction-act | el: Νόμος για τη Μείωση του Πληθωρισμού
war-powers-resolution | el: Νόμος περί Πολεμικών Εξουσιών, Ψήφισμα περί Πολεμικών Εξουσιών
eu-sanctions-on-russia | el: Ευρωπαϊκές κυρώσεις κατά της Ρωσίας, Κυρώσεις της ΕΕ κατά της Ρωσίας
nato-summit-ankara-2026 | el: Σύνοδος του ΝΑΤΟ στην Άγκυρα, Σύνοδος Κορυφής του ΝΑΤΟ στην Άγκυρα
nato-summit-the-hague-2025 | el: Σύνοδος του ΝΑΤΟ στη Χάγη, Σύνοδος Κορυφής του ΝΑΤΟ στη Χάγη
paris-attacks-2015 | el: Τρομοκρατικές επιθέσεις στο Παρίσι, Επίθεση στο Μπατακλάν
mumbai-attacks-2008 | el: Επιθέσεις στη Βομβάη, Τρομοκρατικές επιθέσεις στη Βομβάη
pahalgam-attack | el: Επίθεση στο Παχαλγκάμ
bondi-beach-shooting-2025 | el: Επίθεση στην παραλία Μπόνταϊ, Επίθεση στο Μπόνταϊ, Μακελειό στην παραλία Μπόνταϊ
los-angeles-wildfires-2025 | el: Πυρκαγιές στο Λος Άντζελες ~0.9, Φωτιές στο Λος Άντζελες ~0.9
malaysia-airlines-flight-370 | el: Πτήση MH370
malaysia-airlines-flight-17 | el: Πτήση MH17
revolution-of-dignity | el: Επανάσταση της Αξιοπρέπειας
lebanon-war-2026 | el: Πόλεμος στον Λίβανο ~0.6
volkswagen-emissions-scandal | el: Ντίζελγκεϊτ
artemis-program | el: Πρόγραμμα Άρτεμις ~0.7
artemis-ii | el: Αποστολή Άρτεμις 2, Αποστολή Άρτεμις ΙΙ
australian-open | el: Αυστραλιανό Όπεν
rugby-world-cup | el: Παγκόσμιο Κύπελλο Ράγκμπι
uefa-nations-league | el: Νέισονς Λιγκ
lok-sabha | el: Λοκ Σάμπα
federal-police-of-germany | el: Γερμανική Ομοσπονδιακή Αστυνομία, Ομοσπονδιακή Αστυνομία της Γερμανίας
federal-office-for-migration-and-refugees | el: Ομοσπονδιακή Υπηρεσία Μετανάστευσης και Προσφύγων, Ομοσπονδιακή Υπηρεσία για τη Μετανάστευση και τους Πρόσφυγες
bundeskartellamt | el: Ομοσπονδιακή Υπηρεσία Καρτέλ
internal-revenue-service | el: Αμερικανική Εφορία
bureau-of-labor-statistics | el: Γραφείο Στατιστικών Εργασίας, Υπηρεσία Στατιστικών Εργασίας
united-states-european-command | el: Ευρωπαϊκή Διοίκηση των ΗΠΑ
united-states-northern-command | el: Βόρεια Διοίκηση των ΗΠΑ
office-of-the-united-states-trade-representative | el: Γραφείο του Εμπορικού Αντιπροσώπου των ΗΠΑ
competition-and-markets-authority | el: Αρχή Ανταγωνισμού και Αγορών
office-for-budget-responsibility | el: Γραφείο Δημοσιονομικής Ευθύνης
swedish-security-service | el: Σουηδική Υπηρεσία Ασφαλείας
national-police-corps-of-spain | el: Εθνική Αστυνομία της Ισπανίας, Ισπανική Εθνική Αστυνομία
central-commission-for-discipline-inspection | el: Κεντρική Επιτροπή Πειθαρχικού Ελέγχου
syrian-arab-red-crescent | el: Συριακή Ερυθρά Ημισέληνος, Συριακή Αραβική Ερυθρά Ημισέληνος
israel-central-bureau-of-statistics | el: Κεντρική Στατιστική Υπηρεσία του Ισραήλ
the-republicans-fr | el: Γάλλοι Ρεπουμπλικάνοι
scottish-greens | el: Πράσινοι της Σκωτίας
`;
