/** Towns, regions, camps and buildings as Greek newspapers write them. */
export const GREEK_TOWNS = `
venice-it | el: Βενετία
verona-it | el: Βερόνα
genoa-it | el: Γένοβα
palermo-it | el: Παλέρμο
padua-it | el: Πάδοβα, Πάντοβα
boston-us | el: Βοστώνη
nottingham-gb | el: Νότιγχαμ
canterbury-gb | el: Καντέρμπερι, Κάντερμπερι
blackpool-gb | el: Μπλάκπουλ
winchester-gb | el: Γουίντσεστερ
galway-ie | el: Γκόλγουεϊ
limerick-ie | el: Λίμερικ
kryvyi-rih-ua | el: Κρίβι Ριχ, Κριβί Ρι, Κρίβι Ρι, Κριβίι Ριχ
cankaya-tr | el: Τσανκάγια
bethlehem-ps | el: Βηθλεέμ
jebel-ali | el: Τζεμπέλ Άλι, Τζέμπελ Άλι
khiam | el: Χιάμ
hasakah-sy | el: Χασάκα, Χασακέ
hadramaut-ye | el: Χανταραμάουτ, Χαντραμάουτ, Χαντραμούτ
ain-al-hilweh | el: Άιν αλ Χίλουε, Αΐν αλ Χίλουε, Άιν ελ Χίλουε
kurdistan-ir | el: Ιρανικό Κουρδιστάν
ahvaz-ir | el: Αχβάζ
kerman-ir | el: Κερμάν
quetta-pk | el: Κουέτα
gujranwala-pk | el: Γκουτζρανουάλα
north-waziristan | el: Βόρειο Ουαζιριστάν, Βόρειο Βαζιριστάν
south-waziristan | el: Νότιο Ουαζιριστάν, Νότιο Βαζιριστάν
bagram-airfield | el: Μπαγκράμ, Βάση του Μπαγκράμ
pahalgam | el: Παχαλγκάμ
gwalior-in | el: Γκουαλιόρ
mysore-in | el: Μαϊσόρ
madurai-in | el: Μαντουράι
raipur-in | el: Ραϊπούρ
amravati-in | el: Αμραβάτι
wenzhou-cn | el: Γουέντζου, Ουενζού
guilin-cn | el: Γκουιλίν
guiyang-cn | el: Γκουιγιάνγκ
haikou-cn | el: Χαϊκόου
dandong-cn | el: Νταντόνγκ
kinmen-tw | el: Κινμέν
tainan-tw | el: Ταϊνάν
nagasaki-jp | el: Ναγκασάκι
hamamatsu-jp | el: Χαμαμάτσου
shizuoka-jp | el: Σιζουόκα
panmunjom | el: Πανμουντζόμ, Πανμουντζόν
liancourt-rocks | el: Ντόκντο
senkaku-islands | el: Νησιά Σενκάκου, Σενκάκου
paracel-islands | el: Νησιά Παρασέλ, Παρασέλ ~0.8
scarborough-shoal | el: Ύφαλος Σκάρμπορο, Ύφαλος του Σκάρμπορο
johor-bahru-my | el: Τζοχόρ Μπαρού, Τζοχόρ Μπάρου
khulna-bd | el: Κούλνα
timbuktu-ml | el: Τιμπουκτού
nyala-sd | el: Νιάλα
benin-city-ng | el: Μπενίν Σίτι
robben-island | el: Νησί Ρόμπεν, Ρόμπεν Άιλαντ
pietermaritzburg-za | el: Πιτερμάριτσμπουργκ
pointe-noire-cg | el: Πουάντ Νουάρ, Πουάντ-Νουάρ
bouake-ci | el: Μπουακέ
cartagena-co | el: Καρταχένα ~0.8
bucaramanga-co | el: Μπουκαραμάνγκα
cochabamba-bo | el: Κοτσαμπάμπα
callao-pe | el: Καγιάο
trujillo-pe | el: Τρουχίγιο ~0.7
barquisimeto-ve | el: Μπαρκισιμέτο
ciudad-guayana-ve | el: Σιουδάδ Γουαγιάνα
iztapalapa-mx | el: Ισταπαλάπα
reynosa-mx | el: Ρεϊνόσα
morelia-mx | el: Μορέλια
aguascalientes-mx | el: Αγουασκαλιέντες
coyoacan-mx | el: Κογιοακάν
essequibo-region | el: Εσεκίμπο
northwest-territories | el: Βορειοδυτικά Εδάφη
yellowknife-ca | el: Γέλοουναϊφ
mississauga-ca | el: Μισισάγκα
gold-coast-au | el: Γκολντ Κόουστ
victoria-au | el: Πολιτεία της Βικτόρια, Πολιτεία της Βικτώρια
australasia | el: Αυστραλασία
gondwanaland | el: Γκοντβάνα
laurasia | el: Λαυρασία
lusitania | el: Λουζιτανία
chaldea | el: Χαλδαία
northumbria | el: Νορθουμβρία
cotswolds | el: Κότσγουολντς
cumbria | el: Κάμπρια
lancashire | el: Λάνκασιρ, Λανκασάιρ
shetland | el: Σέτλαντ, Νησιά Σέτλαντ
soho | el: Σόχο ~0.8
bloomsbury | el: Μπλούμσμπερι
surrey-gb | el: Σάρεϊ
somerset-gb | el: Σόμερσετ
dorset-gb | el: Ντόρσετ
devon-gb | el: Ντέβον
norfolk-gb | el: Νόρφολκ ~0.7
suffolk-gb | el: Σάφολκ
kent-gb | el: Κεντ ~0.5
hampshire-gb | el: Χάμπσαϊρ
oxfordshire-gb | el: Οξφορντσάιρ, Οξφορντσίρ
wessex | el: Γουέσεξ
east-sussex-gb | el: Ανατολικό Σάσεξ
west-sussex-gb | el: Δυτικό Σάσεξ
nantucket | el: Ναντάκετ
kauai | el: Καουάι
lascaux | el: Λασκό, Σπήλαιο του Λασκό
barbuda | el: Μπαρμπούντα
nevis | el: Νέβις
trinidad | el: Τρινιντάντ ~0.5
zealand | el: Ζηλανδία ~0.4
gulf-coast | el: Ακτή του Κόλπου
colorado-river | el: Ποταμός Κολοράντο
yellowstone-national-park | el: Γέλοουστοουν, Εθνικό Πάρκο Γέλοουστοουν
arlington-national-cemetery | el: Εθνικό Κοιμητήριο του Άρλινγκτον, Κοιμητήριο του Άρλινγκτον, Νεκροταφείο του Άρλινγκτον
fort-bragg | el: Φορτ Μπραγκ
rose-garden | el: Κήπος με τις Τριανταφυλλιές, Κήπος των Ρόδων
kennedy-center | el: Κέντρο Κένεντι
kennedy-space-center | el: Διαστημικό Κέντρο Κένεντι
rikers-island | el: Ρίκερς Άιλαντ
guantanamo-bay-detention-camp | el: Φυλακές του Γκουαντάναμο, Φυλακή του Γκουαντάναμο
mount-hermon | el: Όρος Ερμών
morag-corridor | el: Διάδρομος Μοράγκ
netzarim-corridor | el: Διάδρομος Νετσαρίμ, Διάδρομος Νετζαρίμ
kerem-shalom-crossing | el: Κερέμ Σαλόμ
al-shifa-hospital | el: Νοσοκομείο αλ Σίφα, Νοσοκομείο Αλ Σίφα, Νοσοκομείο Σίφα, Αλ Σίφα
nasser-hospital | el: Νοσοκομείο Νάσερ
kamal-adwan-hospital | el: Νοσοκομείο Καμάλ Αντουάν, Νοσοκομείο Καμάλ Αντβάν
beaufort-castle | el: Κάστρο Μποφόρ, Κάστρο του Μποφόρ
al-hol-camp | el: Αλ Χολ, Αλ Χόουλ
hmeimim-air-base | el: Χμεϊμίμ
tartus-naval-base | el: Ναυτική βάση της Ταρτούς
isfahan-nuclear-site | el: Πυρηνικές εγκαταστάσεις του Ισφαχάν
fukushima-daiichi-nuclear-power-plant | el: Φουκουσίμα Νταϊίτσι, Πυρηνικός σταθμός της Φουκουσίμα, Πυρηνικό εργοστάσιο της Φουκουσίμα
blue-line-lebanon | el: Γαλάζια Γραμμή ~0.8, Μπλε Γραμμή ~0.5
lubyanka | el: Λουμπιάνκα
kinburn-spit | el: Χερσόνησος Κινμπούρν
al-azhar | el: Αλ Άζχαρ, Αλ Αζχάρ
dome-of-the-rock | el: Θόλος του Βράχου
great-mosque-of-mecca | el: Μεγάλο Τέμενος της Μέκκας, Μεγάλο Τζαμί της Μέκκας
sultan-ahmed-mosque | el: Μπλε Τζαμί, Τέμενος Σουλτάν Αχμέτ
golden-temple | el: Χρυσός Ναός
pyramids-of-giza | el: Πυραμίδες της Γκίζας, Πυραμίδων της Γκίζας, Πυραμίδες της Γκίζα
burj-khalifa | el: Μπουρτζ Χαλίφα
arc-de-triomphe | el: Αψίδα του Θριάμβου
reichstag-building | el: Ράιχσταγκ ~0.8
st-pauls-cathedral | el: Καθεδρικός του Αγίου Παύλου, Καθεδρικός ναός του Αγίου Παύλου
sandringham | el: Σάντρινγκχαμ
stormont | el: Στόρμοντ
memorial-to-the-murdered-jews-of-europe | el: Μνημείο του Ολοκαυτώματος ~0.5
estadio-azteca | el: Στάδιο Αζτέκα
hambantota | el: Χαμπαντότα
ras-isa | el: Ρας Ίσα
`;
