/** People of politics, business and sport as Greek newspapers write them. */
export const GREEK_PEOPLE = `
volodymyr-zelensky | el: Βολοντίμιρ Ζελένσκι, Βολοντιμίρ Ζελένσκι
elon-musk | el: Έλον Μασκ, Ίλον Μασκ
ahmed-al-sharaa | el: Άχμεντ αλ Σάρα, Άχμεντ αλ-Σάρα, Άχμεντ αλ Σαράα, Αχμέντ αλ Σάρα
emmanuel-macron | el: Εμανουέλ Μακρόν, Εμμανουέλ Μακρόν
marco-rubio | el: Μάρκο Ρούμπιο
mohammed-bin-salman | el: Μοχάμεντ μπιν Σαλμάν, Μοχάμεντ Μπιν Σαλμάν
jd-vance | el: Τζέι Ντι Βανς, Τζ. Ντ. Βανς
narendra-modi | el: Ναρέντρα Μόντι
nicolas-maduro | el: Νικολάς Μαδούρο
leo-xiv | el: Λέων ΙΔ΄, Λέοντας ΙΔ΄, Λέων ΙΔ', Πάπας Λέων
andy-burnham | el: Άντι Μπέρναμ, Άντι Μπέρνχαμ
antonio-guterres | el: Αντόνιο Γκουτέρες
friedrich-merz | el: Φρίντριχ Μερτς, Φρίντριχ Μερτζ
keir-starmer | el: Κιρ Στάρμερ, Κίρ Στάρμερ
mojtaba-khamenei | el: Μοτζτάμπα Χαμενεΐ, Μοτζταμπά Χαμενεΐ
sanae-takaichi | el: Σανάε Τακαΐτσι
mark-carney | el: Μαρκ Κάρνεϊ
pete-hegseth | el: Πιτ Χέγκσεθ
pope-francis | el: Πάπας Φραγκίσκος
steve-witkoff | el: Στιβ Γουίτκοφ
abdel-fattah-el-sisi | el: Αμπντέλ Φατάχ αλ Σίσι, Αμπντέλ Φατάχ ελ-Σίσι, Αμπντέλ Φάταχ αλ Σίσι
javier-milei | el: Χαβιέρ Μιλέι
sergey-lavrov | el: Σεργκέι Λαβρόφ
boris-johnson | el: Μπόρις Τζόνσον
charles-iii | el: Βασιλιάς Κάρολος, Κάρολος Γ΄
ursula-von-der-leyen | el: Ούρσουλα φον ντερ Λάιεν, Ούρσουλα φον Ντερ Λάιεν
claudia-sheinbaum | el: Κλαούντια Σέινμπαουμ, Κλάουντια Σέινμπαουμ
jared-kushner | el: Τζάρεντ Κούσνερ
jeff-bezos | el: Τζεφ Μπέζος
lee-jae-myung | el: Λι Τζε-μιούνγκ, Λι Τζε Μιουνγκ
mohamed-bin-zayed | el: Μοχάμεντ μπιν Ζάγεντ, Μοχάμεντ μπιν Ζαγέντ
olaf-scholz | el: Όλαφ Σολτς
tom-barrack | el: Τομ Μπάρακ
zohran-mamdani | el: Ζοράν Μαμντάνι, Ζόραν Μαμντάνι
giorgia-meloni | el: Τζόρτζια Μελόνι
imran-khan | el: Ιμράν Χαν
jair-bolsonaro | el: Ζαΐρ Μπολσονάρο, Ζαΐχ Μπολσονάρο
jerome-powell | el: Τζερόμ Πάουελ
justin-trudeau | el: Τζάστιν Τριντό
sam-altman | el: Σαμ Άλτμαν
scott-bessent | el: Σκοτ Μπέσεντ
tim-cook | el: Τιμ Κουκ
abbas-araghchi | el: Αμπάς Αραγτσί, Αμπάς Αραγκτσί
abdel-fattah-al-burhan | el: Αμπντέλ Φατάχ αλ Μπουρχάν
alexander-stubb | el: Αλεξάντερ Στουμπ
anthony-albanese | el: Άντονι Αλμπανέζι
cyril-ramaphosa | el: Σίριλ Ραμαφόζα
delcy-rodriguez | el: Ντέλσι Ροντρίγκες
dmitry-peskov | el: Ντμίτρι Πεσκόφ
edward-snowden | el: Έντουαρντ Σνόουντεν
gustavo-petro | el: Γκουστάβο Πέτρο
kamala-harris | el: Κάμαλα Χάρις
maria-corina-machado | el: Μαρία Κορίνα Ματσάδο
nayib-bukele | el: Ναγίμπ Μπουκέλε
prabowo-subianto | el: Πραμπόβο Σουμπιάντο
shehbaz-sharif | el: Σεχμπάζ Σαρίφ
tamim-bin-hamad | el: Ταμίμ μπιν Χαμάντ αλ Θάνι, Ταμίμ μπιν Χαμάντ
yoon-suk-yeol | el: Γιουν Σουκ Γέολ, Γιουν Σοκ-γελ
jeffrey-epstein | el: Τζέφρι Έπσταϊν
jensen-huang | el: Τζένσεν Χουάνγκ
kevin-warsh | el: Κέβιν Γουόρς
mike-johnson | el: Μάικ Τζόνσον
nigel-farage | el: Νάιτζελ Φάρατζ
nikol-pashinyan | el: Νικόλ Πασινιάν
pedro-sanchez | el: Πέδρο Σάντσεθ
robert-f-kennedy-jr | el: Ρόμπερτ Κένεντι Τζούνιορ, Ρόμπερτ Φ. Κένεντι Τζούνιορ
asaad-al-shaibani | el: Άσαντ αλ Σαϊμπάνι, Ασάαντ αλ Σαϊμπάνι
ferdinand-marcos-jr | el: Φερδινάνδος Μάρκος Τζούνιορ
joseph-aoun | el: Ζοζέφ Αούν
keiko-fujimori | el: Κέικο Φουχιμόρι
li-qiang | el: Λι Τσιάνγκ
masoud-pezeshkian | el: Μασούντ Πεζεσκιάν
mohamed-hamdan-dagalo | el: Μοχάμεντ Χαμντάν Νταγκλό
rodrigo-duterte | el: Ροντρίγκο Ντουτέρτε
s-jaishankar | el: Σουμπραμανιάμ Τζαϊσανκάρ
salman-of-saudi-arabia | el: Βασιλιάς Σαλμάν
wang-yi | el: Γουάνγκ Γι
aleksandar-vucic | el: Αλεξάνταρ Βούτσιτς
elizabeth-ii | el: Βασίλισσα Ελισάβετ, Ελισάβετ Β΄
gavin-newsom | el: Γκάβιν Νιούσομ
kassym-jomart-tokayev | el: Κασίμ-Τζομάρτ Τοκάγεφ, Κασίμ Τζομάρτ Τοκάγεφ
rafael-grossi | el: Ραφαέλ Γκρόσι
william-prince-of-wales | el: Πρίγκιπας Ουίλιαμ, Πρίγκιπας Γουίλιαμ
abiy-ahmed | el: Αμπίι Άχμεντ, Άμπι Άχμεντ
alexei-navalny | el: Αλεξέι Ναβάλνι
ali-al-sistani | el: Αλί αλ Σιστάνι
annalena-baerbock | el: Αναλένα Μπέρμποκ
bernie-sanders | el: Μπέρνι Σάντερς
bola-tinubu | el: Μπόλα Τινούμπου
catherine-princess-of-wales | el: Κέιτ Μίντλετον, Πριγκίπισσα Κέιτ
chuck-schumer | el: Τσακ Σούμερ
hakan-fidan | el: Χακάν Φιντάν
john-kerry | el: Τζον Κέρι
jose-antonio-kast | el: Χοσέ Αντόνιο Καστ
kaja-kallas | el: Κάγια Κάλας
kash-patel | el: Κας Πατέλ
lai-ching-te | el: Λάι Τσινγκ-τε, Λάι Τσινγκ Τε
miguel-diaz-canel | el: Μιγκέλ Ντίας-Κανέλ, Μιγκέλ Ντίας Κανέλ
mohammad-javad-zarif | el: Μοχαμάντ Τζαβάντ Ζαρίφ
mohammed-bin-abdulrahman-al-thani | el: Μοχάμεντ μπιν Αμπντουλραχμάν αλ Θάνι
pam-bondi | el: Παμ Μπόντι
petro-poroshenko | el: Πέτρο Ποροσένκο
reza-pahlavi | el: Ρεζά Παχλαβί
rishi-sunak | el: Ρίσι Σούνακ
sergio-mattarella | el: Σέρτζιο Ματαρέλα
stephen-miller | el: Στίβεν Μίλερ
andres-manuel-lopez-obrador | el: Αντρές Μανουέλ Λόπες Ομπραδόρ
anwar-ibrahim | el: Ανουάρ Ιμπραχίμ
asim-munir | el: Ασίμ Μουνίρ
felipe-vi | el: Βασιλιάς Φελίπε, Φελίπε ΣΤ΄
gianni-infantino | el: Τζιάνι Ινφαντίνο
greta-thunberg | el: Γκρέτα Τούνμπεργκ
herzi-halevi | el: Χέρτσι Χαλεβί
israel-katz | el: Ισραέλ Κατς
jamal-khashoggi | el: Τζαμάλ Κασόγκι
john-thune | el: Τζον Θουν
kim-yo-jong | el: Κιμ Γιο Γιονγκ, Κιμ Γιο-τζονγκ
mazloum-abdi | el: Μαζλούμ Αμπντί
mette-frederiksen | el: Μέτε Φρέντερικσεν
min-aung-hlaing | el: Μιν Αούνγκ Χλάινγκ
osama-bin-laden | el: Οσάμα μπιν Λάντεν, Οσάμα Μπιν Λάντεν
pierre-poilievre | el: Πιέρ Πουαλιέβρ
rafic-hariri | el: Ραφίκ Χαρίρι
sundar-pichai | el: Σουντάρ Πιτσάι
theresa-may | el: Τερέζα Μέι
tulsi-gabbard | el: Τούλσι Γκάμπαρντ
vitali-klitschko | el: Βιτάλι Κλίτσκο
william-ruto | el: Ουίλιαμ Ρούτο, Γουίλιαμ Ρούτο
amy-klobuchar | el: Έιμι Κλόμπουσαρ
tom-cotton | el: Τομ Κότον
alexandria-ocasio-cortez | el: Αλεξάντρια Οκάσιο-Κορτέζ, Αλεξάντρια Οκάσιο Κορτέζ
antony-blinken | el: Άντονι Μπλίνκεν
boris-pistorius | el: Μπόρις Πιστόριους
camilla-queen | el: Βασίλισσα Καμίλα
david-lammy | el: Ντέιβιντ Λάμι
faisal-bin-farhan | el: Φαϊζάλ μπιν Φαρχάν
felix-tshisekedi | el: Φελίξ Τσισεκέντι
george-floyd | el: Τζορτζ Φλόιντ
isaac-herzog | el: Ισαάκ Χέρτζογκ, Ισαάκ Χέρτσογκ
jean-claude-juncker | el: Ζαν-Κλοντ Γιούνκερ, Ζαν Κλοντ Γιούνκερ
kazuo-ueda | el: Καζούο Ουέντα
lindsey-graham | el: Λίντσεϊ Γκράχαμ, Λίντσεϊ Γκρέιαμ
maria-zakharova | el: Μαρία Ζαχάροβα
mike-pence | el: Μάικ Πενς
muqtada-al-sadr | el: Μοκτάντα αλ Σαντρ
naim-qassem | el: Ναΐμ Κάσεμ
pavel-durov | el: Πάβελ Ντούροφ
peter-magyar | el: Πέτερ Μαγιάρ
rahul-gandhi | el: Ραχούλ Γκάντι
satya-nadella | el: Σάτια Ναντέλα
to-lam | el: Το Λαμ
alice-weidel | el: Αλίς Βάιντελ
andrej-babis | el: Αντρέι Μπάμπις
andrew-mountbatten-windsor | el: Πρίγκιπας Άντριου
antonio-costa | el: Αντόνιο Κόστα
charlie-kirk | el: Τσάρλι Κερκ
gitanas-nauseda | el: Γκιτάνας Ναουσέντα
hakeem-jeffries | el: Χακίμ Τζέφρις
howard-lutnick | el: Χάουαρντ Λάτνικ
jordan-bardella | el: Ζορντάν Μπαρντελά
karoline-leavitt | el: Κάρολαϊν Λέβιτ
kirill-dmitriev | el: Κιρίλ Ντμίτριεφ
kristalina-georgieva | el: Κρισταλίνα Γκεοργκίεβα
kristi-noem | el: Κρίστι Νόεμ
mahsa-amini | el: Μαχσά Αμινί
marwan-barghouti | el: Μαρουάν Μπαργκούτι
mike-pompeo | el: Μάικ Πομπέο
nancy-pelosi | el: Νάνσι Πελόζι
oleksandr-syrskyi | el: Ολεξάντρ Σίρσκι
patriarch-kirill | el: Πατριάρχης Κύριλλος
rachel-reeves | el: Ρέιτσελ Ριβς
robert-fico | el: Ρόμπερτ Φίτσο
rumen-radev | el: Ρούμεν Ράντεφ
sebastien-lecornu | el: Σεμπαστιάν Λεκορνί
sergei-shoigu | el: Σεργκέι Σοϊγκού
shavkat-mirziyoyev | el: Σαβκάτ Μιρζιγιόγεφ
tedros-adhanom-ghebreyesus | el: Τέντρος Αντάνομ Γκεμπρεγέσους
tucker-carlson | el: Τάκερ Κάρλσον
bezalel-smotrich | el: Μπεζαλέλ Σμότριχ
gideon-saar | el: Γκίντεον Σάαρ, Γκίντεον Σαάρ
hassan-nasrallah | el: Χασάν Νασράλα
ibrahim-traore | el: Ιμπραΐμ Τραορέ
ishaq-dar | el: Ισάκ Νταρ
itamar-ben-gvir | el: Ιταμάρ Μπεν Γκβιρ, Ιταμάρ Μπεν-Γκβιρ
john-roberts | el: Τζον Ρόμπερτς
mike-waltz | el: Μάικ Γουόλτς, Μάικ Γουόλτζ
naftali-bennett | el: Ναφτάλι Μπένετ
nawaf-salam | el: Ναουάφ Σαλάμ
yair-lapid | el: Γιαΐρ Λαπίντ
yair-golan | el: Γιαΐρ Γκολάν
albin-kurti | el: Αλμπίν Κούρτι
beyonce | el: Μπιγιονσέ
david-barnea | el: Νταβίντ Μπαρνέα, Ντέιβιντ Μπαρνέα
ebrahim-raisi | el: Εμπραχίμ Ραϊσί, Ιμπραχίμ Ραϊσί
gautam-adani | el: Γκαουτάμ Αντάνι
geert-wilders | el: Γκέερτ Βίλντερς, Χέερτ Βίλντερς
harvey-weinstein | el: Χάρβεϊ Γουάινστιν, Χάρβεϊ Γουάινσταϊν
jeremy-corbyn | el: Τζέρεμι Κόρμπιν
john-bolton | el: Τζον Μπόλτον
john-ratcliffe | el: Τζον Ράτκλιφ
karol-nawrocki | el: Κάρολ Ναβρότσκι
kyrylo-budanov | el: Κιρίλο Μπουντάνοφ
liz-truss | el: Λιζ Τρας
maia-sandu | el: Μάια Σάντου
malala-yousafzai | el: Μαλάλα Γιουσαφζάι
mehmet-simsek | el: Μεχμέτ Σιμσέκ
melania-trump | el: Μελάνια Τραμπ
peter-mandelson | el: Πίτερ Μάντελσον
rob-jetten | el: Ρομπ Γέτεν
ron-desantis | el: Ρον Ντε Σάντις, Ρον ΝτεΣάντις
sean-combs | el: Σον Κομπς
tim-walz | el: Τιμ Γουόλς, Τιμ Γουόλζ
volker-turk | el: Φόλκερ Τουρκ
abdullah-ocalan | el: Αμπντουλάχ Οτσαλάν
andrew-bailey | el: Άντριου Μπέιλι
angela-rayner | el: Άντζελα Ρέινερ
anthony-fauci | el: Άντονι Φάουτσι
carlos-alcaraz | el: Κάρλος Αλκαράθ
edi-rama | el: Έντι Ράμα
elizabeth-warren | el: Ελίζαμπεθ Γουόρεν
esmail-baghaei | el: Εσμαΐλ Μπαγαΐ, Εσμαΐλ Μπαγκαΐ
francesca-albanese | el: Φραντσέσκα Αλμπανέζε
gabriel-boric | el: Γκαμπριέλ Μπόριτς
gadi-eisenkot | el: Γκάντι Άιζενκοτ
greg-abbott | el: Γκρεγκ Άμποτ
hassan-rouhani | el: Χασάν Ροχανί
jean-luc-melenchon | el: Ζαν-Λικ Μελανσόν, Ζαν Λικ Μελανσόν
jimmy-kimmel | el: Τζίμι Κίμελ
kemi-badenoch | el: Κέμι Μπέιντνοκ
khalifa-haftar | el: Χαλίφα Χαφτάρ
kirsty-coventry | el: Κίρστι Κόβεντρι
luigi-mangione | el: Λουίτζι Μαντζιόνε
maros-sefcovic | el: Μάρος Σέφτσοβιτς
max-verstappen | el: Μαξ Φερστάπεν
mikhail-khodorkovsky | el: Μιχαήλ Χοντορκόφσκι
mikhail-mishustin | el: Μιχαήλ Μισούστιν
mohammad-bagher-ghalibaf | el: Μοχαμάντ Μπαγέρ Γαλιμπάφ, Μοχάμαντ Μπακέρ Γκαλιμπάφ, Μοχαμάντ Μπακέρ Καλιμπάφ
radoslaw-sikorski | el: Ράντοσλαβ Σικόρσκι
roberta-metsola | el: Ρομπέρτα Μέτσολα
saif-al-islam-gaddafi | el: Σάιφ αλ Ισλάμ Καντάφι
thaksin-shinawatra | el: Τακσίν Σιναουάτρα
tom-homan | el: Τομ Χόμαν
valerii-zaluzhnyi | el: Βαλέρι Ζαλούζνι
yulia-svyrydenko | el: Γιούλια Σβιριντένκο
avigdor-liberman | el: Αβιγκντόρ Λίμπερμαν
badr-abdelatty | el: Μπαντρ Αμπντελάτι
chrystia-freeland | el: Κρίστια Φρίλαντ
colin-powell | el: Κόλιν Πάουελ
denys-shmyhal | el: Ντένις Σμιχάλ
devlet-bahceli | el: Ντεβλέτ Μπαχτσελί
edouard-philippe | el: Εντουάρ Φιλίπ
eyal-zamir | el: Εγιάλ Ζαμίρ
ghislaine-maxwell | el: Γκισλέιν Μάξγουελ
hafez-al-assad | el: Χάφεζ αλ Άσαντ
james-comey | el: Τζέιμς Κόμεϊ
jannik-sinner | el: Γιανίκ Σίνερ
joao-lourenco | el: Ζοάο Λουρένσο
john-healey | el: Τζον Χίλι
kanye-west | el: Κάνιε Γουέστ
lars-klingbeil | el: Λαρς Κλίνγκμπαϊλ
letitia-james | el: Λετίσια Τζέιμς
madonna | el: Μαντόνα
marjorie-taylor-greene | el: Μάρτζορι Τέιλορ Γκριν
napoleon-i | el: Μέγας Ναπολέων
narges-mohammadi | el: Ναργκίς Μοχαμαντί, Ναργκές Μοχαμαντί
oleksandr-usyk | el: Ολεξάντρ Ούσικ
prince-harry | el: Πρίγκιπας Χάρι
qassem-soleimani | el: Κασέμ Σουλεϊμανί
simone-biles | el: Σιμόν Μπάιλς
susie-wiles | el: Σούζι Γουάιλς
wolfgang-schauble | el: Βόλφγκανγκ Σόιμπλε
yahya-sinwar | el: Γιαχία Σινουάρ
mohammed-deif | el: Μοχάμεντ Ντέιφ
walid-jumblatt | el: Ουαλίντ Τζουμπλάτ
abdelmadjid-tebboune | el: Αμπντελμαζίντ Τεμπούν
abu-bakr-al-baghdadi | el: Αμπού Μπακρ αλ Μπαγκντάντι
ali-larijani | el: Αλί Λαριτζανί
andrei-belousov | el: Αντρέι Μπελούσοφ
brad-cooper | el: Μπραντ Κούπερ
shohei-ohtani | el: Σοχέι Οτάνι
`;
