/**
 * What parties are called at home and in the languages around, where the list of parties has them in English alone.
 */
export const PARTY_NAMES = `
sweden-democrats-se | sv: Sverigedemokraterna ~0.95 | no: Sverigedemokratene | da: Sverigedemokraterne | fi: Ruotsidemokraatit | de: Schwedendemokraten
swedish-social-democratic-party-se | sv: Socialdemokraterna ~0.8
moderate-party-se | sv: Moderaterna ~0.85 | no: Moderaterna ~0.85
center-party-se | sv: Centerpartiet ~0.8
christian-democrats-se | sv: Kristdemokraterna ~0.85
green-party-se | sv: Miljöpartiet ~0.9, Miljöpartiet de gröna
left-party-se | sv: Vänsterpartiet ~0.85
the-liberals-se | sv: Liberalerna ~0.6
labor-party-no | no: Arbeiderpartiet ~0.9
progress-party-no | no: Fremskrittspartiet ~0.9
center-party-no | no: Senterpartiet ~0.9
socialist-left-party-no | no: Sosialistisk Venstreparti
christian-democratic-party-no | no: Kristelig Folkeparti
social-democrats-dk | da: Socialdemokratiet ~0.85
danish-peoples-party-dk | da: Dansk Folkeparti ~0.95
denmark-democrats-dk | da: Danmarksdemokraterne ~0.95
moderates-dk | da: Moderaterne ~0.8
red-green-alliance-dk | da: Enhedslisten ~0.9
social-liberal-party-dk | da: Radikale Venstre
green-left-dk | da: Socialistisk Folkeparti
conservative-peoples-party-dk | da: Det Konservative Folkeparti
national-coalition-party-fi | fi: Kokoomus ~0.9, Kansallinen kokoomus | sv: Samlingspartiet
finns-party-fi | fi: Perussuomalaiset ~0.95 | sv: Sannfinländarna
center-party-fi | fi: Suomen Keskusta
left-alliance-fi | fi: Vasemmistoliitto ~0.9
social-democratic-party-fi | fi: Sosialidemokraatit
christian-democrats-fi | fi: Kristillisdemokraatit
party-for-freedom | nl: Partij voor de Vrijheid
peoples-party-for-freedom-and-democracy-nl | nl: Volkspartij voor Vrijheid en Democratie
labor-party-nl | nl: Partij van de Arbeid
farmer-citizen-movement-nl | nl: BoerBurgerBeweging
christian-democratic-appeal-nl | nl: Christen-Democratisch Appèl
christian-union-nl | nl: ChristenUnie
new-social-contract-nl | nl: Nieuw Sociaal Contract
forum-for-democracy-nl | nl: Forum voor Democratie
party-for-the-animals-nl | nl: Partij voor de Dieren
new-flemish-alliance-be | nl: Nieuw-Vlaamse Alliantie
movement-for-reform-be | fr: Mouvement réformateur, Mouvement Réformateur
balad-il | he: בל"ד ~0.8 | ar: التجمع الوطني الديمقراطي
hadash-il | he: חד"ש ~0.6 | ar: الجبهة الديمقراطية للسلام والمساواة
taal-il | he: תע"ל ~0.8 | ar: العربية للتغيير
united-arab-list | he: רע"מ ~0.85, הרשימה הערבית המאוחדת ~0.95 | ar: القائمة العربية الموحدة
blue-and-white-il | he: כחול לבן ~0.5, כחול-לבן | ar: حزب أزرق أبيض
national-unity-il | he: המחנה הממלכתי ~0.95 | ar: المعسكر الرسمي
new-hope-il | he: תקווה חדשה
labor-party-il | he: מפלגת העבודה ~0.85 | ar: حزب العمل الإسرائيلي
meretz-il | he: מפלגת מרצ, מפלגת מר"צ
otzma-yehudit-il | he: עוצמה יהודית ~0.97 | ar: القوة اليهودية, عوتسما يهوديت
civic-democratic-party-cz | cs: Občanská demokratická strana ~0.95
freedom-and-direct-democracy-cz | cs: Svoboda a přímá demokracie
mayors-and-independents-cz | cs: Starostové a nezávislí
czech-pirate-party-cz | cs: Česká pirátská strana
action-of-dissatisfied-citizens-cz | cs: hnutí ANO, ANO 2011
direction-social-democracy-sk | sk: Smer-SD ~0.97, Smer – sociálna demokracia
voice-social-democracy-sk | sk: Hlas-SD ~0.97, Hlas – sociálna demokracia
progressive-slovakia-sk | sk: Progresívne Slovensko ~0.95
freedom-and-solidarity-sk | sk: Sloboda a Solidarita
the-slovak-national-party-sk | sk: Slovenská národná strana
civic-coalition-pl | pl: Koalicja Obywatelska ~0.95
confederation-pl | pl: Konfederacja ~0.6
united-right-pl | pl: Zjednoczona Prawica
the-left-pl | pl: Nowa Lewica
democratic-coalition-hu | hu: Demokratikus Koalíció
christian-democratic-peoples-party-hu | hu: Kereszténydemokrata Néppárt
momentum-movement-hu | hu: Momentum Mozgalom
mi-hazank-hu | hu: Mi Hazánk ~0.9, Mi Hazánk Mozgalom
freedom-party-of-austria-at | de: FPÖ ~0.97, Freiheitliche Partei Österreichs
austrian-peoples-party-at | de: ÖVP ~0.97, Österreichische Volkspartei
social-democratic-party-of-austria-at | de: SPÖ ~0.97, Sozialdemokratische Partei Österreichs
neos-the-new-austria-and-liberal-forum-at | de: #NEOS ~0.9, Neos ~0.85
the-greens-the-green-alternative-at | de: Die Grünen ~0.12, Grünen ~0.1, Grüne ~0.1
swiss-peoples-party-ch | de: #SVP ~0.8, Schweizerische Volkspartei | fr: #UDC ~0.4, Union démocratique du centre | it: Unione democratica di centro
social-democratic-party-ch | de: #SP ~0.15, Sozialdemokratische Partei der Schweiz | fr: Parti socialiste suisse
the-liberals-ch | de: #FDP ~0.12, FDP.Die Liberalen | fr: #PLR ~0.8, Libéraux-Radicaux
green-liberal-party-ch | de: #GLP ~0.8, Grünliberale ~0.9, Grünliberalen ~0.9 | fr: #PVL ~0.6, Vert’libéraux
green-party-ch | de: Grüne ~0.05, Grünen ~0.05 | fr: Les Vert-e-s
free-voters-de | de: Freie Wähler ~0.85
together-for-catalonia-es | ca: Junts per Catalunya | es: Junts per Catalunya, Junts
republican-left-of-catalonia-es | ca: Esquerra Republicana de Catalunya, Esquerra Republicana | es: Esquerra Republicana
basque-nationalist-party-es | es: Partido Nacionalista Vasco
basque-country-unite-es | es: EH Bildu
liberal-initiative-pt | pt: Iniciativa Liberal ~0.85
the-left-bloc-pt | pt: Bloco de Esquerda ~0.9
portuguese-communist-party-pt | pt: Partido Comunista Português
new-popular-front-fr | fr: Nouveau Front populaire ~0.95 | es: Nuevo Frente Popular | it: Nuovo Fronte popolare | de: Neue Volksfront
democratic-movement-fr | fr: MoDem, Mouvement démocrate
the-ecologists-the-greens-fr | fr: Europe Écologie-Les Verts, Les Écologistes
brothers-of-italy-it | it: Fratelli d'Italia ~0.9
democratic-party-it | it: Partito Democratico ~0.7, Partito democratico | fr: Parti démocrate italien
five-star-movement-it | it: Movimento 5 Stelle ~0.97, MoVimento 5 Stelle, Movimento Cinque Stelle | fr: Mouvement 5 étoiles | es: Movimiento 5 Estrellas | de: Fünf-Sterne-Bewegung
greens-and-left-alliance-it | it: Alleanza Verdi e Sinistra, Alleanza Verdi Sinistra
new-democracy-gr | el: Νέα Δημοκρατία ~0.9
communist-party-of-greece-gr | el: ΚΚΕ ~0.95, Κομμουνιστικό Κόμμα Ελλάδας
pasok-movement-for-change-gr | el: ΠΑΣΟΚ ~0.95
greek-solution-gr | el: Ελληνική Λύση
course-of-freedom-gr | el: Πλεύση Ελευθερίας
alliance-for-the-unity-of-romanians-ro | ro: Alianța pentru Unirea Românilor
save-romania-union-party-ro | ro: Uniunea Salvați România
national-liberal-party-ro | ro: Partidul Național Liberal
social-democratic-party-ro | ro: Partidul Social Democrat
liberal-democratic-party-japan | ja: 自民 ~0.8 | zh: 自民党, 自民黨 | ko: 자민당
japan-innovation-party-jp | ja: 日本維新の会 ~0.97 | zh: 日本维新会, 日本維新會 | ko: 일본유신회
constitutional-democratic-party-of-japan-jp | ja: 立憲民主党 ~0.95, 立民 | zh: 立宪民主党, 立憲民主黨 | ko: 입헌민주당
komeito-jp | ja: 公明党 ~0.95 | zh: 公明党 ~0.95, 公明黨 | ko: 공명당
democratic-party-for-the-people-jp | ja: 国民民主党 ~0.95 | zh: 国民民主党 ~0.95, 國民民主黨 | ko: 국민민주당
japan-communist-party-jp | ja: 日本共産党 ~0.97 | zh: 日本共产党, 日本共產黨
reiwa-shinsengumi-jp | ja: れいわ新選組 ~0.97
sanseito-party-jp | ja: 参政党 ~0.9 | zh: 参政党 ~0.9, 參政黨 | ko: 참정당
conservative-party-of-japan-jp | ja: 日本保守党 ~0.95
social-democratic-party-jp | ja: 社民党 ~0.85
people-power-party-kr | ko: 국민의힘 ~0.9, 국힘 | zh: 国民力量党, 國民力量黨 | ja: 国民の力
rebuilding-korea-party-kr | ko: 조국혁신당 ~0.95 | zh: 祖国革新党, 祖國革新黨 | ja: 祖国革新党
new-reform-party-kr | ko: 개혁신당 ~0.9 | zh: 改革新党, 改革新黨 | ja: 改革新党
taiwan-peoples-party-tw | zh: 民众党, 民眾黨, 台湾民众党, 台灣民眾黨
workers-party-br | pt: Partido dos Trabalhadores | es: Partido de los Trabajadores de Brasil
brazilian-democratic-movement-br | pt: Movimento Democrático Brasileiro
brazil-union-br | pt: União Brasil
socialism-and-freedom-party-br | pt: Partido Socialismo e Liberdade
rashtriya-janata-dal-in | hi: राष्ट्रीय जनता दल ~0.95, आरजेडी ~0.9, राजद ~0.85
samajwadi-party-in | hi: समाजवादी पार्टी ~0.95, सपा ~0.7
bahujan-samaj-party-in | hi: बहुजन समाज पार्टी ~0.95, बसपा ~0.85
shiv-sena-in | hi: शिवसेना ~0.85
all-india-trinamool-congress | hi: तृणमूल कांग्रेस ~0.95, टीएमसी ~0.85
united-russia-ru | ru: Единая Россия ~0.97 | uk: Єдина Росія | de: Einiges Russland | fr: Russie unie | it: Russia unita
servant-of-the-people-ua | uk: Слуга народу | ru: Слуга народа
parliament-of-finland | fi: Eduskunta ~0.9 | sv: Finlands riksdag
house-of-representatives-of-the-netherlands | nl: Tweede Kamer ~0.9 | de: Tweede Kamer ~0.9
senate-of-the-netherlands | nl: Eerste Kamer ~0.85
chamber-of-deputies-of-czechia | cs: Poslanecká sněmovna ~0.85
national-assembly-of-hungary | hu: Országgyűlés
hellenic-parliament | el: Βουλή των Ελλήνων
croatian-parliament | hr: Hrvatski sabor
house-of-representatives-of-japan | ja: 衆議院 ~0.9, 衆院 ~0.8 | zh: 日本众议院, 日本眾議院
national-diet-of-japan | zh: 日本国会, 日本國會
national-assembly-of-south-korea | zh: 韩国国会, 韓國國會
house-of-representatives-of-indonesia | id: Dewan Perwakilan Rakyat
bangladesh-jamaat-i-islami-bd | en: Bangladesh Jamaat-e-Islami ~0.95, Jamaat-e-Islami ~0.55
labor-party-nz | en: New Zealand Labour Party ~0.95
national-party-nz | en: New Zealand National Party ~0.95
new-zealand-first-party-nz | en: NZ First ~0.98, New Zealand First ~0.98
act-new-zealand-nz | en: ACT Party ~0.8, Act Party ~0.8
labor-party-ie | en: Irish Labour Party ~0.95
`;
