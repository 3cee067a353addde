/**
 * Towns below the size from which all are taken that world news writes of by their name alone, reviewed by hand, by
 * GeoNames id. Names that are words, surnames or forenames are left out, and so are those whose news is of another place.
 */
import { tableRows } from '../../table-rows';

const ROWS = `
119586 | Qasr-e Shirin
147625 | Lachin
173364 | Qardaha
174823 | Meghri
253643 | Skiathos
254425 | Rafina
255688 | Patmos
257056 | Mykonos
261507 | Kalymnos
282108 | Sebastia
283636 | Huwara
294247 | Metula
313947 | Göreme
332288 | Lalibela
349340 | Sharm el-Sheikh
362041 | Abu Simbel
371745 | Kutum
377472 | Bentiu
486816 | Sudzha
509026 | Plesetsk
542681 | Krasnaya Polyana
606086 | Gällivare
645211 | Naantali
666611 | Snagov
679448 | Deveselu
690237 | Velyka Novosilka
706757 | Soledar
708251 | Hostomel
710915 | Chasiv Yar
733462 | Bansko
765028 | Medyka
776092 | Białowieża
779303 | Kirkenes
786772 | Preševo
792173 | Bujanovac
1058532 | Moramanga
1060283 | Maroantsetra
1061335 | Mananjary
1167718 | Poonch
1168749 | Nushki
1169684 | Murree
1175436 | Kahuta
1214026 | Sabang
1215350 | Bireuen
1228051 | Sigiriya
1253577 | Vadnagar
1254808 | Tehri
1254832 | Tawang
1257545 | Samba
1258891 | Rajouri
1259110 | Qadian
1259251 | Pulwama
1259460 | Pokhran
1260206 | Pasighat
1261837 | Narora
1262374 | Mussoorie
1263862 | Mandi
1266475 | Kishtwar
1267154 | Khajuraho
1267776 | Kargil
1268008 | Kanyakumari
1268031 | Kanker
1268124 | Kandla
1268327 | Kalpatta
1269056 | Jewar
1269298 | Jamtara
1270059 | Hirakud
1270448 | Hampi
1270603 | Guruvayur
1271064 | Gokarna
1271954 | Farakka
1272502 | Diu
1272629 | Digboi
1274848 | Chamba
1274914 | Chakan
1275692 | Bijbehara
1278405 | Ariyalur
1279027 | Alibag
1279396 | Mount Abu
1622846 | Ubud
1623446 | Tomohon
1680018 | Victoria
1700665 | Masinloc
1711437 | Iba
1724088 | Bongao
1724435 | Bogo
1848976 | Wajima
2058430 | Whyalla
2063036 | Port Lincoln
2063042 | Port Hedland
2063056 | Port Augusta
2068823 | Kalgoorlie
2071223 | Fremantle
2073985 | Coober Pedy
2087894 | Rabaul
2127202 | Anadyr
2145110 | Wagga Wagga
2152286 | Queanbeyan
2154787 | Nowra
2155135 | Noosa Heads
2156049 | Murwillumbah
2156404 | Mudgee
2157109 | Mooloolaba
2158977 | Mallacoota
2159630 | Longreach
2160063 | Lismore
2160744 | Lakemba
2162255 | Jindabyne
2164129 | Gympie
2164849 | Gosford
2166144 | Frankston
2166370 | Footscray
2167817 | Echuca
2169460 | Dandenong
2169956 | Cronulla
2170577 | Cooma
2172710 | Caloundra
2172880 | Byron Bay
2175411 | Blacktown
2176639 | Batemans Bay
2176947 | Bankstown
2177233 | Bairnsdale
2178174 | Albury
2345172 | Dapchi
2346076 | Chibok
2447513 | Arlit
2449893 | Tessalit
2474583 | Zeralda
2487852 | Mers el Kebir
2522730 | Villa San Giovanni
2522975 | Taormina
2523585 | Rosarno
2524869 | Cutro
2524928 | Corleone
2524987 | Cinisi
2525041 | Cefalù
2595331 | Ksamil
2629833 | Húsavík
2634135 | Whitby
2636744 | Strabane
2636790 | Stornoway
2639989 | Port Talbot
2643791 | Lockerbie
2644605 | Lerwick
2648559 | Glastonbury
2650769 | Dunblane
2657355 | Amesbury
2657821 | Aberfan
2657928 | Zermatt
2658168 | Verbier
2658813 | St. Moritz
2659992 | Lauterbrunnen
2660253 | Interlaken
2660461 | Gstaad
2661698 | Ascona
2661750 | Andermatt
2745706 | Veldhoven
2764957 | Sölden
2765388 | Schwechat
2773549 | Krems an der Donau
2774347 | Kitzbühel
2775183 | Ischgl
2781520 | Braunau am Inn
2783307 | Zeebrugge
2791834 | Malmedy
2802583 | Bastogne
2836761 | Schönefeld
2858964 | Oberstdorf
2861422 | Oberammergau
2914177 | Grünheide
2918258 | Grafenwöhr
2932069 | Eichstätt
2942688 | Büchel
2948184 | Bitburg
2950881 | Berchtesgaden
2956940 | Altötting
2971074 | Val-d'Isère
2972607 | Tignes
2976742 | Saint-Tropez
2989467 | Oradour-sur-Glane
2994768 | Megève
3019280 | Évian-les-Bains
3021668 | Deauville
3023065 | Courchevel
3027301 | Chamonix
3030142 | Briançon
3037253 | Arcachon
3064268 | Terezín
3077889 | Český Krumlov
3096576 | Karpacz
3141332 | Røros
3166350 | Sorrento
3166596 | Sestriere
3168320 | San Gimignano
3169272 | Riva del Garda
3170051 | Positano
3170092 | Portofino
3171874 | Orvieto
3174032 | Maranello
3174664 | Livigno
3175687 | Gubbio
3177872 | Courmayeur
3177952 | Cortina d'Ampezzo
3178499 | Codogno
3179067 | Cernobbio
3181730 | Bormio
3182722 | Assisi
3183121 | Amatrice
3183130 | Amalfi
3191297 | Sanski Most
3192682 | Portorož
3197373 | Kranjska Gora
3197538 | Kotor
3197710 | Korčula
3197986 | Knin
3198815 | Jasenovac
3199180 | Hvar
3323982 | Alpbach
3406429 | Barcarena
3408073 | Alcântara
3415496 | Keflavík
3416888 | Grindavík
3419842 | Sisimiut
3423146 | Ilulissat
3440939 | Punta del Este
3457991 | Mangaratiba
3468894 | Brumadinho
3471451 | Arraial do Cabo
3471487 | Búzios
3515064 | Tula de Allende
3520994 | Puerto Escondido
3532511 | Ayotzinapa
3622193 | Quepos
3652764 | Puerto Ayora
3662075 | Tabatinga
3858677 | El Calafate
3871781 | San Pedro de Atacama
3874926 | Puerto Williams
3934356 | Nazca
3934707 | Mollendo
3944399 | Chancay
3947740 | Andahuaylas
3981727 | Teuchitlán
3994469 | Ojinaga
4004293 | Ixtapa
4032804 | Waitangi
4094490 | Tuskegee
4144284 | Rehoboth Beach
4167505 | Palm Beach
4558183 | Gettysburg
4940190 | Hyannis
4948087 | Provincetown
4968747 | Kennebunkport
5095528 | Bedminster
5112259 | Chappaqua
5113664 | Cooperstown
5123831 | Lake Placid
5127321 | Montauk
5130327 | Oyster Bay
5137622 | Seneca Falls
5152794 | East Palestine
5313667 | Sedona
5369906 | Malibu
5374340 | Montecito
5393611 | Sausalito
5412230 | Aspen
5476825 | Los Alamos
5493811 | Taos
5525775 | Marfa
5543307 | Moab
5849996 | Lahaina
5892532 | Banff
5983607 | Inuvik
5983720 | Iqaluit
6032673 | Lac-Mégantic
6170118 | Tumbler Ridge
6204696 | Queenstown
6696480 | McMurdo Station
6945986 | La Malbaie
7279742 | Baddi
7626291 | La Rinconada
8348460 | Cabramatta
9409192 | Wadeye
9937668 | Beidaihe
`;

/** English names of the towns by GeoNames id. */
export const TOWNS_IN_THE_NEWS: ReadonlyMap<number, string> = new Map(
  tableRows(ROWS).map(([id, name]) => [Number(id), name as string]),
);
