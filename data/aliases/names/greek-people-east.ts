/** People of politics in Asia, the Middle East and Africa as Greek newspapers write them. */
export const GREEK_PEOPLE_EAST = `
tarique-rahman | el: Ταρίκ Ραχμάν, Τάρικ Ραχμάν
ajit-doval | el: Ατζίτ Ντοβάλ
anutin-charnvirakul | el: Ανουτίν Τσαρνβιρακούλ
mamata-banerjee | el: Μαμάτα Μπανερτζί
mohammad-khatami | el: Μοχάμαντ Χαταμί, Μοχαμάντ Χαταμί
abdelaziz-bouteflika | el: Αμπντελαζίζ Μπουτεφλίκα
amit-shah | el: Αμίτ Σαχ
abdul-ghani-baradar | el: Αμπντούλ Γάνι Μπαραντάρ, Αμπντούλ Γκάνι Μπαραντάρ
jiang-zemin | el: Ζιανγκ Ζεμίν, Τζιανγκ Ζεμίν
khaleda-zia | el: Χαλέντα Ζία
mahathir-mohamad | el: Μαχατίρ Μοχάμαντ, Μαχατίρ Μοχαμάντ
mohammed-bin-nayef | el: Μοχάμεντ μπιν Ναγέφ, Μοχάμεντ μπιν Ναγιέφ, Μοχάμεντ μπιν Νάγεφ
sara-netanyahu | el: Σάρα Νετανιάχου
sirajuddin-haqqani | el: Σιρατζουντίν Χακάνι
hun-sen | el: Χουν Σεν
jimmy-lai | el: Τζίμι Λάι
daniel-hagari | el: Ντανιέλ Χαγκάρι, Ντάνιελ Χαγκάρι
effie-defrin | el: Έφι Ντεφρίν, Έφι Ντέφριν
fayez-al-sarraj | el: Φαγέζ αλ Σάρατζ, Φαγέζ αλ Σαράτζ, Φαγέζ Σάρατζ, Φαγιέζ αλ Σάρατζ
joko-widodo | el: Τζόκο Ουιντόντο, Τζόκο Γουιντόντο
julius-malema | el: Τζούλιους Μαλέμα
laurent-gbagbo | el: Λοράν Γκμπαγκμπό, Λοράν Μπαγκμπό
mir-hossein-mousavi | el: Μιρ Χοσεΐν Μουσαβί, Μιρ Χοσέιν Μουσαβί
tahnoun-bin-zayed | el: Ταχνούν μπιν Ζαγέντ
abdullah-bin-zayed | el: Αμπντάλα μπιν Ζαγέντ, Αμπντουλάχ μπιν Ζαγέντ, Αμπντάλα μπιν Ζάγεντ
alpha-conde | el: Αλφά Κοντέ
anwar-gargash | el: Ανουάρ Γκαργκάς
assimi-goita | el: Ασιμί Γκοϊτά
balendra-shah | el: Μπαλέντρα Σαχ
hassan-sheikh-mohamud | el: Χασάν Σεΐχ Μοχαμούντ, Χασάν Σεΐχ Μαχμούντ
hun-manet | el: Χουν Μανέτ
karim-khan | el: Καρίμ Χαν, Καρίμ Καν
kizza-besigye | el: Κίζα Μπεσίγκιε, Κίζα Μπεσίγκε
lawrence-wong | el: Λόρενς Γουόνγκ, Λόρενς Ουόνγκ
meles-zenawi | el: Μελές Ζενάουι
mohamed-elbaradei | el: Μοχάμεντ ελ Μπαραντέι, Μοχάμεντ αλ Μπαραντέι, Μοχάμεντ Ελμπαραντέι
muhoozi-kainerugaba | el: Μουχόζι Καϊνερουγκάμπα
nana-akufo-addo | el: Νάνα Ακούφο-Άντο, Νάνα Ακούφο Άντο
navi-pillay | el: Νάβι Πιλάι
nawaz-sharif | el: Ναουάζ Σαρίφ
paetongtarn-shinawatra | el: Παετονγκτάρν Σιναουάτρα, Παετόνγκταρν Σιναουάτρα, Πετονγκτάρν Σιναουάτρα
samia-suluhu-hassan | el: Σάμια Σουλούχου Χασάν, Σαμία Σουλούχου Χασάν
sara-duterte | el: Σάρα Ντουτέρτε
shinjiro-koizumi | el: Σιντζίρο Κοϊζούμι
toshimitsu-motegi | el: Τοσιμίτσου Μοτέγκι
tsai-ing-wen | el: Τσάι Ινγκ-γουέν, Τσάι Ινγκ-ουέν, Τσάι Ινγκ Ουέν, Τσάι Ινγκ-Γουέν
yahya-saree | el: Γιαχία Σαρί, Γιάχια Σαρί, Γιαχία Σαρέε
ajay-banga | el: Ατζάι Μπάνγκα
ali-al-zaidi | el: Αλί αλ Ζαΐντι, Αλί αλ-Ζαΐντι
ali-bongo | el: Αλί Μπονγκό
arvind-kejriwal | el: Αρβίντ Κετζριουάλ, Αρβίντ Κετζριβάλ
asif-ali-zardari | el: Ασίφ Αλί Ζαρντάρι
aziz-akhannouch | el: Αζίζ Αχανούς
bassirou-diomaye-faye | el: Μπασίρου Ντιομάγ Φάγ, Μπασίρου Ντιομάγε Φάγε, Μπασίρου Ντιομάι Φάι
droupadi-murmu | el: Ντρουπάντι Μουρμού, Ντρουπαντί Μουρμού
emomali-rahmon | el: Εμομαλί Ραχμόν
gali-baharav-miara | el: Γκάλι Μπαχαράβ-Μιάρα, Γκάλι Μπαχαράβ Μιάρα
haitham-bin-tariq | el: Χαϊθάμ μπιν Ταρίκ, Χάιθαμ μπιν Ταρίκ
idriss-deby | el: Ιντρίς Ντεμπί
mostafa-madbouly | el: Μουσταφά Μαντμπούλι
muhammadu-buhari | el: Μουχαμάντου Μπουχάρι, Μοχαμαντού Μπουχάρι
nguyen-phu-trong | el: Νγκουγιέν Φου Τρονγκ
nirmala-sitharaman | el: Νιρμάλα Σιταραμάν
prayut-chan-o-cha | el: Πραγιούτ Τσαν-ο-Τσα, Πραγιούτ Τσαν Ότσα, Πραγιούθ Τσαν-Ότσα
qais-al-khazali | el: Καΐς αλ Χαζάλι
shashi-tharoor | el: Σάσι Θαρούρ
vajiralongkorn | el: Μάχα Βατζιραλονγκόρν, Βατζιραλονγκόρν
zhang-youxia | el: Ζανγκ Γιουσιά, Τζανγκ Γιουσιά
abdul-malik-al-houthi | el: Αμπντούλ Μάλικ αλ Χούθι, Αμπντούλ Μαλίκ αλ Χούθι, Αμπντελμάλεκ αλ Χούθι, Αμπντουλμαλίκ αλ Χούθι
aidarous-al-zubaidi | el: Αϊνταρούς αλ Ζουμπαΐντι, Αϊνταρούς αλ Ζουμπάιντι
alassane-ouattara | el: Αλασάν Ουαταρά
amir-khan-muttaqi | el: Αμίρ Χαν Μουτάκι
anura-kumara-dissanayake | el: Ανούρα Κουμάρα Ντισαναγιάκε, Ανούρα Κουμάρα Ντισανάγιακε
bobi-wine | el: Μπόμπι Γουάιν
cheng-li-wun | el: Τσενγκ Λι-γουν, Τσενγκ Λι-Γουν
cho-kuk | el: Τσο Κουκ
denis-sassou-nguesso | el: Ντενί Σασού Νγκεσό, Ντενίς Σασού Νγκεσό
eli-cohen-politician | el: Έλι Κοέν ~0.6, Ελί Κοέν ~0.6
emmerson-mnangagwa | el: Έμερσον Μνανγκάγκουα
hafiz-saeed | el: Χαφίζ Σαΐντ
hamad-bin-isa-al-khalifa | el: Χαμάντ μπιν Ίσα αλ Χαλίφα, Χαμάντ μπιν Ισά αλ Χαλίφα
he-lifeng | el: Χε Λιφένγκ
john-dramani-mahama | el: Τζον Ντραμάνι Μαχάμα, Τζον Μαχάμα
joseph-kabila | el: Ζοζέφ Καμπίλα, Ζοζέφ Καμπιλά
kazem-gharibabadi | el: Καζέμ Γαριμπαμπάντι, Καζέμ Γκαριμπαμπαντί, Καζέμ Γαριμπαμπαντί, Καζέμ Γκαριμπαμπάντι
khalid-bin-salman | el: Χαλίντ μπιν Σαλμάν
khalil-al-hayya | el: Χαλίλ αλ Χάγια, Χαλίλ αλ-Χάγια, Χαλίλ αλ Χαγιά
kim-ju-ae | el: Κιμ Τζου-έ, Κιμ Τζου Έ, Κιμ Τζου Άε, Κιμ Τζου-άε
macky-sall | el: Μακί Σαλ
mahamat-idriss-deby | el: Μαχαμάτ Ιντρίς Ντεμπί
masood-azhar | el: Μασούντ Αζχάρ
megawati-sukarnoputri | el: Μεγκαουάτι Σουκαρνοπούτρι
mirza-fakhrul-islam-alamgir | el: Μίρζα Φαχρούλ Ισλάμ Αλαμγκίρ
mohammad-bagher-zolghadr | el: Μοχαμάντ Μπαγέρ Ζολγκάντρ, Μοχαμάντ Μπαγκέρ Ζολγκάντρ, Μοχάμαντ Μπαγκέρ Ζολγκάντρ
mohammad-eslami | el: Μοχαμάντ Εσλαμί, Μοχάμαντ Εσλαμί, Μοχαμάντ Εσλάμι, Μοχάμαντ Εσλάμι
mohammed-shia-al-sudani | el: Μοχάμεντ Σία αλ Σουντάνι, Μοχάμεντ αλ Σουντάνι, Μοχάμεντ Σία αλ-Σουντάνι
mohammed-al-halbousi | el: Μοχάμεντ αλ Χαλμπούσι
morgan-tsvangirai | el: Μόργκαν Τσβανγκιράι
moshe-yaalon | el: Μοσέ Γιααλόν, Μοσέ Γιαλόν
nabih-berri | el: Ναμπίχ Μπέρι, Ναμπί Μπέρι
ousmane-sonko | el: Ουσμάν Σονκό
paul-mashatile | el: Πολ Μασατίλε
piyush-goyal | el: Πιγιούς Γκογιάλ
raila-odinga | el: Ράιλα Οντίνγκα, Ραΐλα Οντίνγκα
ryosei-akazawa | el: Ριοσέι Ακαζάουα
sadyr-japarov | el: Σαντίρ Ζαπάροφ, Σαντίρ Τζαπάροφ
salva-kiir | el: Σάλβα Κιρ
samir-geagea | el: Σαμίρ Ζεαζέα, Σαμίρ Τζάτζα, Σαμίρ Τζαάτζα
satsuki-katayama | el: Σατσούκι Καταγιάμα
shafiqur-rahman | el: Σαφικούρ Ραχμάν
shigeru-ishiba | el: Σιγκέρου Ισίμπα
thomas-sankara | el: Τομάς Σανκαρά, Τόμας Σανκάρα
yingluck-shinawatra | el: Γινγκλάκ Σιναουάτρα, Γίνγκλακ Σιναουάτρα
yoav-gallant | el: Γιοάβ Γκάλαντ, Γιόαβ Γκάλαντ, Γιοάβ Γκαλάντ
yoshihide-suga | el: Γιοσιχίντε Σούγκα
abdalla-hamdok | el: Αμπντάλα Χάμντοκ, Αμπντάλα Χαμντόκ
akihito | el: Ακιχίτο
amir-ohana | el: Αμίρ Οχάνα
ashraf-ghani | el: Ασράφ Γάνι, Άσραφ Γάνι
badr-albusaidi | el: Μπαντρ αλ Μπουσαΐντι, Μπαντρ Αλμπουσαΐντι, Μπαντρ αλ-Μπουσαΐντι, Μπαντρ μπιν Χαμάντ αλ Μπουσαΐντι
blaise-compaore | el: Μπλεζ Κομπαορέ
bushra-bibi | el: Μπούσρα Μπίμπι
david-zini | el: Νταβίντ Ζίνι, Ντέιβιντ Ζίνι
dong-jun | el: Ντονγκ Τζουν
edgar-lungu | el: Έντγκαρ Λούνγκου
han-dong-hoon | el: Χαν Ντονγκ-χουν, Χαν Ντονγκ Χουν
isaac-amit | el: Ισαάκ Αμίτ, Ιτζχάκ Αμίτ, Γιτζχάκ Αμίτ
ismail-haniyeh | el: Ισμαήλ Χανίγια, Ισμαΐλ Χανίγια, Ισμαήλ Χανίγιε, Ισμαΐλ Χανίγιε, Ισμαήλ Χανιγιέ
jang-dong-hyuk | el: Τζανγκ Ντονγκ-χιόκ
kais-saied | el: Καΐς Σαγέντ, Κάις Σάιεντ, Καΐς Σάιεντ, Κάις Σαγέντ
kamchybek-tashiev | el: Καμτσιμπέκ Τασίεφ
liu-zhenli | el: Λιου Ζενλί
majed-al-ansari | el: Ματζέντ αλ Ανσάρι, Μάτζεντ αλ Ανσάρι, Ματζέντ αλ-Ανσάρι
mao-ning | el: Μάο Νινγκ
nasser-bourita | el: Νάσερ Μπουρίτα, Νασέρ Μπουρίτα
ngozi-okonjo-iweala | el: Νγκόζι Οκόντζο-Ιουεάλα, Νγκόζι Οκόντζο-Ιγουεάλα, Νγκόζι Οκόνιο-Ιουεάλα
nnamdi-kanu | el: Νάμντι Κάνου
pham-minh-chinh | el: Φαμ Μιν Τσιν, Φαμ Μινχ Τσινχ
priyanka-gandhi | el: Πριγιάνκα Γκάντι
pushpa-kamal-dahal | el: Πούσπα Καμάλ Νταχάλ
qin-gang | el: Τσιν Γκανγκ
saddam-haftar | el: Σαντάμ Χάφταρ, Σαντάμ Χαφτάρ
serdar-berdimuhamedov | el: Σερντάρ Μπερντιμουχαμέντοφ
susilo-bambang-yudhoyono | el: Σουσίλο Μπαμπάνγκ Γιουντογιόνο
therese-kayikwamba-wagner | el: Τερέζ Καγικουάμπα Βάγκνερ
vikram-misri | el: Βικράμ Μίσρι
yariv-levin | el: Γιαρίβ Λεβίν, Γιάριβ Λεβίν
yogi-adityanath | el: Γιόγκι Αντιτιανάτ, Γιόγκι Αντιτιανάθ
yoshimasa-hayashi | el: Γιοσιμάσα Χαγιάσι
`;
