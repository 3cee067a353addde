/** Companies, makers and houses as Greek newspapers write them where they use Greek letters. */
export const GREEK_COMPANIES = `
boeing | el: Μπόινγκ
airbus | el: Έρμπας
mcdonalds | el: Μακντόναλντς, ΜακΝτόναλντς, Μακ Ντόναλντς
coca-cola | el: Κόκα Κόλα, Κόκα-Κόλα
lufthansa | el: Λουφτχάνσα
volkswagen | el: Φολκσβάγκεν
siemens | el: Ζίμενς, Σίμενς
rheinmetall | el: Ράινμεταλ
lukoil | el: Λουκόιλ
rosatom | el: Ροσατόμ
roscosmos | el: Ροσκόσμος, Ρωσκόσμος
rostec | el: Ροστέκ
rusal | el: Ρουσάλ
sberbank | el: Σμπέρμπανκ
gazprombank | el: Γκαζπρομπάνκ, Γκάζπρομπανκ
gazprom-neft | el: Γκαζπρόμ Νεφτ
yandex | el: Γιάντεξ
novatek | el: Νοβατέκ
naftogaz | el: Ναφτογκάζ, Ναφτόγκαζ
ukrenergo | el: Ουκρενέργκο
privatbank | el: Πρίβατμπανκ
nord-stream | el: Νορντ Στριμ
baykar | el: Μπαϊκάρ
huawei | el: Χουαουέι
alibaba-group | el: Αλιμπάμπα ~0.8
hyundai-motor | el: Χιουντάι
samsung-electronics | el: Σάμσουνγκ
toyota | el: Τογιότα ~0.9
honda | el: Χόντα ~0.8
nissan | el: Νισάν ~0.7
suzuki-motor | el: Σουζούκι ~0.6
yamaha-motor | el: Γιαμάχα ~0.9
renault | el: Ρενό ~0.7
ford | el: Φορντ ~0.4
general-motors | el: Τζένεραλ Μότορς
nestle | el: Νεστλέ
carrefour | el: Καρφούρ
chanel | el: Οίκος Σανέλ
dior | el: Οίκος Ντιόρ
giorgio-armani-spa | el: Οίκος Αρμάνι
gucci | el: Οίκος Γκούτσι
prada | el: Οίκος Πράντα
versace | el: Οίκος Βερσάτσε
cartier | el: Οίκος Καρτιέ
hermes-international | el: Οίκος Ερμές
christies | el: Οίκος Κρίστις
lehman-brothers | el: Λίμαν Μπράδερς
goldman-sachs | el: Γκόλντμαν Σακς
morgan-stanley | el: Μόργκαν Στάνλεϊ
credit-suisse | el: Κρεντί Σουίς
walt-disney-organisation | el: Γουόλτ Ντίσνεϊ ~0.4
lockheed-martin | el: Λόκχιντ Μάρτιν
rolls-royce-holdings | el: Ρολς Ρόις ~0.6
ikea | el: ΙΚΕΑ
the-lego-group | el: Λέγκο ~0.6
chevron | el: Σέβρον
petrobras | el: Πετρομπράς
pemex | el: Πεμέξ
turkish-airlines | el: Τουρκικές Αερογραμμές
british-airways | el: Μπρίτις Έργουεϊς
malaysia-airlines | el: Μαλαισιανές Αερογραμμές
air-india | el: Έρ Ίντια
israel-aerospace-industries | el: Ισραηλινή Αεροδιαστημική Βιομηχανία, Ισραηλινή Αεροδιαστημική Εταιρεία
evergrande | el: Έβεργκραντ
sncf | el: Γαλλικοί Σιδηρόδρομοι
royal-mail | el: Βρετανικά Ταχυδρομεία
united-states-postal-service | el: Ταχυδρομική Υπηρεσία των ΗΠΑ
public-investment-fund | el: Δημόσιο Επενδυτικό Ταμείο, Δημόσιο Ταμείο Επενδύσεων
qatar-investment-authority | el: Επενδυτική Αρχή του Κατάρ
abu-dhabi-investment-authority | el: Επενδυτική Αρχή του Άμπου Ντάμπι
kuwait-investment-authority | el: Επενδυτική Αρχή του Κουβέιτ
london-stock-exchange | el: Χρηματιστήριο του Λονδίνου
tokyo-stock-exchange | el: Χρηματιστήριο του Τόκιο
hong-kong-exchanges | el: Χρηματιστήριο του Χονγκ Κονγκ
dow-jones-industrial-average | el: Ντάου Τζόουνς
nasdaq | el: Νάσντακ
nikkei-225 | el: Νικέι
hang-seng-index | el: Χανγκ Σενγκ
blackwater | el: Μπλάκγουοτερ
odebrecht | el: Οντεμπρέχτ
telefonica | el: Τελεφόνικα
thyssenkrupp | el: Τίσενκρουπ
`;
