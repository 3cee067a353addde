/** Sights, seas and lands of the news as Greek newspapers write them. */
export const GREEK_SIGHTS = `
giza-eg | tr: Giza, Gize
country-sx | el: Σιντ Μάαρτεν, Άγιος Μαρτίνος ~0.5
gauteng-za | el: Γκαουτένγκ
peristeri-gr | el: Περιστέρι ~0.6
srebrenica | el: Σρεμπρένιτσα
brandenburg-gate | el: Πύλη του Βρανδεμβούργου
berlin-wall | el: Τείχος του Βερολίνου
chernobyl-nuclear-power-plant | el: πυρηνικός σταθμός του Τσερνόμπιλ, Πυρηνικός σταθμός του Τσερνόμπιλ
amazon-rainforest | el: τροπικό δάσος του Αμαζονίου, δάσος του Αμαζονίου
diego-garcia | el: Ντιέγκο Γκαρσία
himalayas | el: Ιμαλάια
tiananmen-square | el: Πλατεία Τιενανμέν, πλατεία Τιενανμέν, Τιενανμέν ~0.8
line-of-control | el: Γραμμή Ελέγχου ~0.7
old-trafford | el: Ολντ Τράφορντ
east-china-sea | el: Ανατολική Σινική Θάλασσα, Θάλασσα της Ανατολικής Κίνας
andes | el: Άνδεις
rhine | el: Ρήνος, Ρήνου
sahara | el: Σαχάρα
ruhr-valley | el: Ρουρ, κοιλάδα του Ρουρ
pearl-harbor | el: Περλ Χάρμπορ
notre-dame-de-paris | el: Παναγία των Παρισίων, Νοτρ Νταμ ~0.8
kensington-palace | el: Παλάτι του Κένσινγκτον
okinawa-prefecture-jp | el: Οκινάουα, Οκινάβα
yasukuni-shrine | el: Γιασουκούνι, ναός Γιασουκούνι
three-gorges-dam | el: Φράγμα των Τριών Φαραγγιών
spratly-islands | el: Νησιά Σπράτλι, νησιά Σπράτλι, Σπράτλι
somaliland | el: Σομαλιλάνδη, Σομαλιλάνδης
champs-elysees | el: Ηλύσια Πεδία, Σανζ Ελιζέ
babri-masjid | el: τέμενος Μπάμπρι
blue-house | el: Γαλάζιος Οίκος ~0.7, Μπλε Οίκος ~0.6 | tr: Mavi Saray
mar-a-lago | el: Μαρ-α-Λάγκο | tr: Mar-a-Lago
pituffik-space-base | el: βάση Πιτουφίκ | tr: Pituffik Uzay Üssü
`;
