/** People of business, courts, faiths, letters, stage and sport, and of single events, as Greek newspapers write them. */
export const GREEK_PEOPLE_STAGE = `
virat-kohli | el: Βιράτ Κόλι
john-ternus | el: Τζον Τέρνους
ana-botin | el: Άνα Μποτίν
connor-mcdavid | el: Κόνορ ΜακΝτέιβιντ
dario-amodei | el: Ντάριο Αμοντέι
el-mencho | el: Ελ Μέντσο
gina-rinehart | el: Τζίνα Ράινχαρτ
greg-brockman | el: Γκρεγκ Μπρόκμαν
jim-ratcliffe | el: Τζιμ Ράτκλιφ
khamzat-chimaev | el: Χαμζάτ Τσιμάεφ
luis-de-la-fuente | el: Λουίς ντε λα Φουέντε
massimiliano-allegri | el: Μασιμιλιάνο Αλέγκρι
mukesh-ambani | el: Μουκές Αμπάνι
shah-rukh-khan | el: Σαχ Ρουχ Καν, Σαχρούχ Καν, Σαχ Ρουκ Καν
sidney-crosby | el: Σίντνεϊ Κρόσμπι
sydney-sweeney | el: Σίντνεϊ Σουίνι
alex-pretti | el: Άλεξ Πρέτι
alexei-miller | el: Αλεξέι Μίλερ
andy-jassy | el: Άντι Τζάσι
ben-shapiro | el: Μπεν Σαπίρο
bill-ackman | el: Μπιλ Άκμαν
carlos-ghosn | el: Κάρλος Γκοσν, Κάρλος Γκον
chloe-zhao | el: Κλόι Ζάο
daniel-vorcaro | el: Ντανιέλ Βορκάρο
igor-sechin | el: Ιγκόρ Σέτσιν, Ίγκορ Σέτσιν
jane-fraser | el: Τζέιν Φρέιζερ
joan-laporta | el: Ζοάν Λαπόρτα, Τζοάν Λαπόρτα, Χουάν Λαπόρτα
justin-welby | el: Τζάστιν Γουέλμπι
ken-griffin | el: Κεν Γκρίφιν
luciano-spalletti | el: Λουτσιάνο Σπαλέτι
marc-marquez | el: Μαρκ Μάρκεθ
mary-barra | el: Μέρι Μπάρα
michael-b-jordan | el: Μάικλ Μπ. Τζόρνταν, Μάικλ Μπι Τζόρνταν
michelangelo-buonarroti | el: Μιχαήλ Άγγελος, Μικελάντζελο ~0.8, Μικελάντζελο Μπουοναρότι
michelle-bowman | el: Μισέλ Μπόουμαν
patrice-motsepe | el: Πατρίς Μοτσέπε
remco-evenepoel | el: Ρέμκο Έβενεπουλ, Ρέμκο Εβενεπούλ
renee-good | el: Ρενέ Γκουντ, Ρενέ Νικόλ Γκουντ
rinat-akhmetov | el: Ρινάτ Αχμέτοφ
sam-bankman-fried | el: Σαμ Μπάνκμαν-Φριντ, Σαμ Μπάνκμαν Φριντ
sarah-mullally | el: Σάρα Μαλάλι
unai-emery | el: Ουνάι Έμερι
vitalik-buterin | el: Βιτάλικ Μπουτερίν
akio-toyoda | el: Ακίο Τογιόντα
alisher-usmanov | el: Αλισέρ Ουσμάνοφ
alvaro-arbeloa | el: Άλβαρο Αρμπελόα
amanda-anisimova | el: Αμάντα Ανισίμοβα
amy-coney-barrett | el: Έιμι Κόνεϊ Μπάρετ, Έιμι Κόνι Μπάρετ
brett-kavanaugh | el: Μπρετ Κάβανο, Μπρετ Κάβανα
brian-armstrong | el: Μπράιαν Άρμστρονγκ
clarence-thomas | el: Κλάρενς Τόμας
cristian-chivu | el: Κριστιάν Κίβου
david-ellison | el: Ντέιβιντ Έλισον
david-solomon | el: Ντέιβιντ Σόλομον
eddie-howe | el: Έντι Χάου
evan-gershkovich | el: Έβαν Γκέρσκοβιτς, Έβαν Γκερσκόβιτς
franco-colapinto | el: Φράνκο Κολαπίντο
gisele-pelicot | el: Ζιζέλ Πελικό
javier-aguirre | el: Χαβιέρ Αγκίρε
josh-allen | el: Τζος Άλεν
lamar-jackson | el: Λαμάρ Τζάκσον
marc-benioff | el: Μαρκ Μπένιοφ
michael-carrick | el: Μάικλ Κάρικ
michael-saylor | el: Μάικλ Σέιλορ
mustafa-suleyman | el: Μουσταφά Σουλεϊμάν ~0.7
naoya-inoue | el: Ναόγια Ινούε
oleg-deripaska | el: Όλεγκ Ντεριπάσκα, Ολέγκ Ντεριπάσκα
patrick-mahomes | el: Πάτρικ Μαχόμς, Πάτρικ Μαχόουμς
ratan-tata | el: Ρατάν Τάτα
ren-zhengfei | el: Ρεν Ζενγκφέι
samuel-alito | el: Σάμιουελ Αλίτο
shireen-abu-akleh | el: Σιρίν Αμπού Άκλεχ, Σιρίν Αμπού Ακλέχ, Σιρίν Αμπού Άκλα
stephen-colbert | el: Στίβεν Κολμπέρ, Στίβεν Κόλμπερτ
tetsuya-yamagami | el: Τετσούγια Γιαμαγκάμι
trent-alexander-arnold | el: Τρεντ Αλεξάντερ-Άρνολντ, Τρεντ Αλεξάντερ Άρνολντ
tyler-robinson | el: Τάιλερ Ρόμπινσον
wagner-moura | el: Βάγκνερ Μούρα
walid-regragui | el: Γουαλίντ Ρεγκραγκί, Ουαλίντ Ρεγκραγκί
zhang-yiming | el: Ζανγκ Γιμίνγκ
aaron-rodgers | el: Άαρον Ρότζερς
aileen-cannon | el: Αϊλίν Κάνον
alex-ovechkin | el: Αλεξάντερ Οβέτσκιν, Άλεξ Οβέτσκιν, Αλεξάντρ Οβέτσκιν
andrew-forrest | el: Άντριου Φόρεστ
anne-carson | el: Αν Κάρσον
anthony-joshua | el: Άντονι Τζόσουα
arianna-fontana | el: Αριάνα Φοντάνα
bari-weiss | el: Μπάρι Γουάις
ben-shelton | el: Μπεν Σέλτον
chloe-kim | el: Κλόι Κιμ
dana-white | el: Ντέινα Γουάιτ
dmitry-muratov | el: Ντμίτρι Μουράτοφ, Ντμίτρι Μουρατόφ
do-kwon | el: Ντο Κβον, Ντο Κουόν
drake-maye | el: Ντρέικ Μέι
gennaro-gattuso | el: Τζενάρο Γκατούζο
jack-smith-us | el: Τζακ Σμιθ ~0.8
jessica-pegula | el: Τζέσικα Πεγκούλα
jim-farley | el: Τζιμ Φάρλεϊ
ketanji-brown-jackson | el: Κετάντζι Μπράουν Τζάκσον
lando-norris | el: Λάντο Νόρις
lei-jun | el: Λέι Τζουν
mira-murati | el: Μίρα Μουράτι
nick-fuentes | el: Νικ Φουέντες
palmer-luckey | el: Πάλμερ Λάκι
pietro-parolin | el: Πιέτρο Παρολίν
ryan-coogler | el: Ράιαν Κούγκλερ
sachin-tendulkar | el: Σατσίν Τεντουλκάρ
sam-darnold | el: Σαμ Ντάρνολντ
scottie-scheffler | el: Σκότι Σέφλερ
sonia-sotomayor | el: Σόνια Σοτομαγιόρ
travis-kelce | el: Τράβις Κέλσι
vincent-bollore | el: Βενσάν Μπολορέ, Βινσέντ Μπολορέ
`;
