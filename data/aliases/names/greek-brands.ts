/** Makers, banks, raters and teams whose names Greek newspapers write in Greek letters beside Latin ones. */
export const GREEK_BRANDS = `
bbc | el: Μπι Μπι Σι, Μπι-Μπι-Σι
deutsche-bank | el: Ντόιτσε Μπανκ
deutsche-telekom | el: Ντόιτσε Τέλεκομ
commerzbank-ag | el: Κομέρτσμπανκ
allianz-se | el: Αλιάντς ~0.9
adidas-ag | el: Αντίντας ~0.9
philips | el: Φίλιπς ~0.6
nokia-corporation | el: Νόκια ~0.9
sony | el: Σόνι ~0.6
toshiba | el: Τοσίμπα
nintendo | el: Νιντέντο
pfizer | el: Φάιζερ ~0.9
astrazeneca | el: ΑστραΖένεκα, Άστρα Ζένεκα
novartis | el: Νοβάρτις
starbucks | el: Στάρμπακς
heineken | el: Χάινεκεν
carlsberg-group | el: Κάρλσμπεργκ ~0.9
jpmorgan-chase | el: Τζέι Πι Μόργκαν
walmart | el: Γουόλμαρτ
exxonmobil | el: Έξον Μόμπιλ
barclays | el: Μπάρκλεϊς
moodys | el: Μούντις
fitch-ratings | el: Φιτς ~0.8, Οίκος Φιτς
s-p-global-ratings | el: Στάνταρντ εντ Πουρς, Στάνταρντ & Πουρς
kaspersky-lab | el: Κασπέρσκι ~0.6
alstom | el: Άλστομ
rolex | el: Ρόλεξ
sothebys | el: Οίκος Σόθμπις
red-bull-racing | el: Ρεντ Μπουλ ~0.7
mclaren-racing | el: Μακλάρεν ~0.7
metro-goldwyn-mayer | el: Μέτρο Γκόλντουιν Μάγερ
marvel-entertainment | el: Μάρβελ ~0.6
brent-crude | el: Αργό Μπρεντ, Αργό τύπου Μπρεντ, Μπρεντ ~0.7
polish-press-agency | el: Πολωνικό Πρακτορείο Ειδήσεων
irna | el: Πρακτορείο Ίρνα, Ιρανικό Πρακτορείο Ειδήσεων
kronen-zeitung | el: Κρόνεν Τσάιτουνγκ
`;
