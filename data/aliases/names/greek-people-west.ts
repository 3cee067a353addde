/** People of politics in Europe, the Americas and Australia as Greek newspapers write them. */
export const GREEK_PEOPLE_WEST = `
abelardo-de-la-espriella | el: Αμπελάρδο ντε λα Εσπριέγια, Αμπελάρντο ντε λα Εσπριέγια
dan-quayle | el: Νταν Κουέιλ
todd-blanche | el: Τοντ Μπλανς
haakon-viii | el: Βασιλιάς Χάακον, Χάακον Η΄, Πρίγκιπας Χάακον
markwayne-mullin | el: Μάρκγουεϊν Μάλιν, Μαρκγουέιν Μάλιν
daniel-noboa | el: Ντανιέλ Νομπόα
priti-patel | el: Πρίτι Πατέλ
serzh-sargsyan | el: Σερζ Σαρκισιάν
willem-alexander | el: Βίλεμ-Αλεξάντερ, Γουλιέλμος Αλέξανδρος, Γουλιέλμος-Αλέξανδρος
alexandre-de-moraes | el: Αλεξάντρε ντε Μοράες, Αλεσάντρε ντε Μοράες
amy-pope | el: Έιμι Πόουπ
christine-frechette | el: Κριστίν Φρεσέτ
christopher-luxon | el: Κρίστοφερ Λάξον
danielle-smith | el: Ντανιέλ Σμιθ
diosdado-cabello | el: Ντιοσντάδο Καμπέγιο, Ντιοσδάδο Καμπέγιο, Διοσδάδο Καμπέγιο, Ντιοσντάντο Καμπέγιο
elbridge-colby | el: Έλμπριτζ Κόλμπι
flavio-bolsonaro | el: Φλάβιο Μπολσονάρο, Φλάβιο Μπολσονάρου
francois-legault | el: Φρανσουά Λεγκό
frederik-x | el: Βασιλιάς Φρειδερίκος, Φρειδερίκος Ι΄, Βασιλιάς Φρέντερικ
ivan-fedorov-governor | el: Ιβάν Φεντόροφ
jonathan-powell | el: Τζόναθαν Πάουελ
markus-soder | el: Μάρκους Ζέντερ
mike-huckabee | el: Μάικ Χάκαμπι
penny-wong | el: Πένι Γουόνγκ, Πένι Ουόνγκ
shabana-mahmood | el: Σαμπάνα Μαχμούντ
usha-vance | el: Ούσα Βανς
wes-streeting | el: Γουές Στρίτινγκ
alex-saab | el: Άλεξ Σάαμπ, Άλεξ Σαάμπ
anita-orban | el: Ανίτα Όρμπαν
glenn-youngkin | el: Γκλεν Γιάνγκιν
igor-kostyukov | el: Ιγκόρ Κοστιούκοφ
jay-clayton | el: Τζέι Κλέιτον
john-brennan | el: Τζον Μπρέναν
laura-loomer | el: Λόρα Λούμερ
mykhailo-drapatyi | el: Μιχαΐλο Ντραπάτι, Μιχάιλο Ντραπάτι
richard-marles | el: Ρίτσαρντ Μαρλς
serhii-koretskyi | el: Σέρχιι Κορέτσκι, Σερχίι Κορέτσκι
valery-gerasimov | el: Βαλέρι Γκερασίμοφ, Βαλερί Γκερασίμοφ
alberto-fernandez | el: Αλμπέρτο Φερνάντες
alexander-van-der-bellen | el: Αλεξάντερ Φαν ντερ Μπέλεν, Αλεξάντερ Βαν ντερ Μπέλεν
andras-baka | el: Αντράς Μπάκα, Άντρας Μπάκα
anita-anand | el: Ανίτα Ανάντ
bidzina-ivanishvili | el: Μπιτζίνα Ιβανισβίλι, Μπιντζίνα Ιβανισβίλι
chris-wright | el: Κρις Ράιτ
corey-lewandowski | el: Κόρεϊ Λεβαντόφσκι, Κόρι Λεβαντόφσκι, Κόρεϊ Λεβαντάουσκι
dmytro-kuleba | el: Ντμίτρο Κουλέμπα, Ντμιτρό Κουλέμπα
doug-collins | el: Νταγκ Κόλινς
edmundo-gonzalez | el: Εντμούντο Γκονσάλες, Εδμούνδο Γκονσάλες, Εντμούντο Γκονσάλες Ουρούτια, Εδμούνδο Γκονσάλες Ουρούτια
federica-mogherini | el: Φεντερίκα Μογκερίνι
hendrik-wuest | el: Χέντρικ Βιστ
humza-yousaf | el: Χάμζα Γιούσαφ, Χούμζα Γιούσαφ
irakli-kobakhidze | el: Ιρακλί Κομπαχίτζε, Ιρακλί Κομπαχίντζε, Ιράκλι Κομπαχίτζε
jamieson-greer | el: Τζέιμισον Γκριρ, Τζέιμσον Γκριρ
jean-noel-barrot | el: Ζαν-Νοέλ Μπαρό, Ζαν Νοέλ Μπαρό
jim-chalmers | el: Τζιμ Τσάλμερς
jonas-gahr-store | el: Γιόνας Γκαρ Στέρε, Γιόνας Γκαρ Στόρε
jose-manuel-barroso | el: Ζοζέ Μανουέλ Μπαρόζο, Ζοζέ Μπαρόζο
josh-shapiro | el: Τζος Σαπίρο
karl-nehammer | el: Καρλ Νεχάμερ
lars-lokke-rasmussen | el: Λαρς Λόκε Ράσμουσεν
martin-schulz | el: Μάρτιν Σουλτς
micheal-martin | el: Μίχολ Μάρτιν, Μίχαλ Μάρτιν
michelle-oneill | el: Μισέλ Ο'Νιλ, Μισέλ Ονίλ
milorad-dodik | el: Μίλοραντ Ντόντικ
mitch-mcconnell | el: Μιτς ΜακΚόνελ, Μιτς Μακόνελ, Μιτς Μακ Κόνελ
mykhailo-fedorov | el: Μιχαΐλο Φεντόροφ, Μιχάιλο Φεντόροφ
nicusor-dan | el: Νικουσόρ Νταν
nikolai-patrushev | el: Νικολάι Πατρούσεφ
ozgur-ozel | el: Οζγκιούρ Οζέλ, Οζγκούρ Οζέλ
pedro-castillo | el: Πέδρο Καστίγιο, Πέντρο Καστίγιο
petr-pavel | el: Πετρ Πάβελ
philippe-lazzarini | el: Φιλίπ Λαζαρινί
robert-mueller | el: Ρόμπερτ Μιούλερ, Ρόμπερτ Μάλερ
rodrigo-paz | el: Ροδρίγο Πας, Ροντρίγκο Πας
scott-morrison | el: Σκοτ Μόρισον
sean-parnell | el: Σον Παρνέλ
selahattin-demirtas | el: Σελαχατίν Ντεμιρτάς
stephen-miran | el: Στίβεν Μιράν, Στίβεν Μίραν
sviatlana-tsikhanouskaya | el: Σβετλάνα Τιχανόφσκαγια, Σβιατλάνα Τσιχανούσκαγια, Σβετλάνα Τσιχανούσκαγια
tom-fletcher | el: Τομ Φλέτσερ
tony-burke | el: Τόνι Μπερκ
ulf-kristersson | el: Ουλφ Κρίστερσον, Ουλφ Κρίστερσσον
valdis-dombrovskis | el: Βάλντις Ντομπρόβσκις, Βάλντις Ντομπρόφσκις
vladimir-kara-murza | el: Βλαντίμιρ Καρά-Μουρζά, Βλαντιμίρ Καρά-Μουρζά, Βλαντίμιρ Κάρα-Μουρζά
yevgeny-prigozhin | el: Γεβγκένι Πριγκόζιν, Ευγένι Πριγκόζιν
alberto-nunez-feijoo | el: Αλμπέρτο Νούνιεθ Φεϊχό, Αλμπέρτο Νούνιες Φεϊχό, Αλμπέρτο Φεϊχό
alexander-dobrindt | el: Αλεξάντερ Ντόμπριντ
albert-ii | el: Αλβέρτος του Μονακό, Πρίγκιπας Αλβέρτος, Πρίγκιπα Αλβέρτου
andrej-plenkovic | el: Αντρέι Πλένκοβιτς
andrew-cuomo | el: Άντριου Κουόμο
andrii-sybiha | el: Αντρίι Σιμπίχα, Άντριι Σιμπίχα, Αντρίι Σιμπίγα, Αντρέι Σιμπίχα, Αντρίι Σίμπιχα
andrius-kubilius | el: Άντριους Κουμπίλιους, Αντριους Κουμπίλιους
antonio-tajani | el: Αντόνιο Ταγιάνι
bart-de-wever | el: Μπαρτ ντε Βέβερ
carlos-mazon | el: Κάρλος Μαθόν
casey-means | el: Κέισι Μινς
catherine-connolly | el: Κάθριν Κόνολι
cevdet-yilmaz | el: Τζεβντέτ Γιλμάζ
christian-stocker | el: Κρίστιαν Στόκερ
dan-caine | el: Νταν Κέιν
dan-driscoll | el: Νταν Ντρίσκολ
fatih-karahan | el: Φατίχ Καραχάν
fernando-grande-marlaska | el: Φερνάντο Γκράντε-Μαρλάσκα, Φερνάντο Γκράντε Μαρλάσκα
frans-timmermans | el: Φρανς Τίμερμανς
george-osborne | el: Τζορτζ Όσμπορν
gretchen-whitmer | el: Γκρέτσεν Γουίτμερ
guido-crosetto | el: Γκουίντο Κροσέτο
hannah-spencer | el: Χάνα Σπένσερ
hunter-biden | el: Χάντερ Μπάιντεν
igor-dodon | el: Ιγκόρ Ντοντόν
j-b-pritzker | el: Τζέι Μπι Πρίτσκερ, Τζέι Μπι Πρίτζκερ, Τζ. Μπ. Πρίτζκερ
james-cleverly | el: Τζέιμς Κλέβερλι
jaroslaw-kaczynski | el: Γιάροσλαβ Κατσίνσκι, Γιαροσλάβ Κατσίνσκι, Γιάροσλαφ Κατσίνσκι
jay-bhattacharya | el: Τζέι Μπατατσάρια
jeffrey-donaldson | el: Τζέφρι Ντόναλντσον
johann-wadephul | el: Γιόχαν Βάντεφουλ
john-fetterman | el: Τζον Φέτερμαν
kelly-loeffler | el: Κέλι Λόφλερ
kristen-michal | el: Κρίστεν Μίχαλ
lee-zeldin | el: Λι Ζέλντιν
leopoldo-lopez | el: Λεοπόλδο Λόπες, Λεοπόλντο Λόπες, Λεοπόλντο Λόπεζ
lisa-nandy | el: Λίζα Νάντι
lloyd-austin | el: Λόιντ Όστιν
malcolm-turnbull | el: Μάλκολμ Τέρνμπουλ
marty-makary | el: Μάρτι Μακάρι
michal-simecka | el: Μίχαλ Σιμέτσκα
morgan-mcsweeney | el: Μόργκαν ΜακΣουίνι, Μόργκαν Μακ Σουίνι
nickolay-mladenov | el: Νικολάι Μλαντένοφ
nikki-haley | el: Νίκι Χέιλι
paloma-valencia | el: Παλόμα Βαλένσια
patricia-bullrich | el: Πατρίσια Μπούλριτς
philippe-of-belgium | el: Φίλιππος του Βελγίου, Βασιλιάς Φίλιππος ~0.4
rupert-lowe | el: Ρούπερτ Λόου
sajid-javid | el: Σατζίντ Τζαβίντ
sean-duffy | el: Σον Ντάφι
stephane-dujarric | el: Στεφάν Ντουζαρίκ
steve-scalise | el: Στιβ Σκαλίζ
sven-schulze | el: Σβεν Σούλτσε
tom-emmer | el: Τομ Έμερ
tony-abbott | el: Τόνι Άμποτ
viola-amherd | el: Βιόλα Άμχερντ
vjosa-osmani | el: Βιόσα Οσμάνι
xiomara-castro | el: Σιομάρα Κάστρο, Ξιομάρα Κάστρο
yael-braun-pivet | el: Γιαέλ Μπρον-Πιβέ, Γιαέλ Μπρον Πιβέ
yulia-navalnaya | el: Γιούλια Ναβάλναγια
yuri-ushakov | el: Γιούρι Ουσακόφ, Γιούρι Ουσάκοφ
yvette-cooper | el: Ιβέτ Κούπερ
pauline-hanson | el: Πολίν Χάνσον
`;
