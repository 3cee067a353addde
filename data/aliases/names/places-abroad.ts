/** What German, French, Spanish and Italian newspapers call places and wars that sources name in English alone. */
export const PLACES_ABROAD = `
alps | de: Alpen ~0.95 | fr: Alpes ~0.9 | es: Alpes ~0.9 | it: Alpi ~0.95
north-sea | de: Nordsee ~0.97 | fr: mer du Nord | es: mar del Norte | it: mare del Nord, Mare del Nord
adriatic-sea | de: Adria ~0.6 | fr: mer Adriatique | es: mar Adriático | it: mare Adriatico, mar Adriatico
aegean-sea | de: Ägäis ~0.95 | fr: mer Égée | es: mar Egeo | it: mar Egeo
caribbean-sea | de: Karibisches Meer | fr: mer des Caraïbes | es: mar Caribe | it: mar dei Caraibi
barents-sea | de: Barentssee ~0.97 | fr: mer de Barents | es: mar de Barents
bering-sea | de: Beringmeer ~0.97 | fr: mer de Béring
yellow-sea | de: Gelbes Meer | fr: mer Jaune | es: mar Amarillo | it: mar Giallo
sea-of-japan | de: Japanisches Meer | fr: mer du Japon | es: mar del Japón | it: mar del Giappone
arabian-sea | de: Arabisches Meer | fr: mer d'Arabie, mer d'Oman | es: mar Arábigo
ionian-sea | de: Ionisches Meer | fr: mer Ionienne | es: mar Jónico | it: mar Ionio
tyrrhenian-sea | de: Tyrrhenisches Meer | fr: mer Tyrrhénienne | it: mar Tirreno, Tirreno ~0.8
sea-of-marmara | de: Marmarameer ~0.97 | fr: mer de Marmara | es: mar de Mármara
irish-sea | de: Irische See | fr: mer d'Irlande | es: mar de Irlanda
norwegian-sea | de: Europäisches Nordmeer | fr: mer de Norvège
crete | de: Kreta ~0.97 | es: Creta ~0.95 | it: Creta ~0.95
corse | de: Korsika ~0.97 | es: Córcega ~0.97 | it: Corsica ~0.9
rhodes | de: Rhodos ~0.97 | es: Rodas ~0.85 | it: Rodi ~0.9
provence | es: Provenza ~0.9 | it: Provenza ~0.9
alsace | de: Elsass ~0.97 | es: Alsacia ~0.95 | it: Alsazia ~0.95
brandenburg | fr: Brandebourg ~0.9 | es: Brandeburgo ~0.9 | it: Brandeburgo ~0.9
saxony | de: Sachsen ~0.9 | fr: Saxe ~0.7 | es: Sajonia ~0.9 | it: Sassonia ~0.9
silesia | de: Schlesien ~0.95 | fr: Silésie ~0.95 | es: Silesia ~0.9
prussia | de: Preußen ~0.9 | fr: Prusse ~0.95 | es: Prusia ~0.95 | it: Prussia ~0.9
bohemia | de: Böhmen ~0.95 | fr: Bohême ~0.8
moravia | de: Mähren ~0.95 | fr: Moravie ~0.95
transylvania | de: Siebenbürgen ~0.95, Transsilvanien ~0.95 | fr: Transylvanie ~0.95 | es: Transilvania ~0.95 | it: Transilvania ~0.95
scandinavia | de: Skandinavien ~0.97 | fr: Scandinavie ~0.97 | es: Escandinavia ~0.97
patagonia | de: Patagonien ~0.97 | fr: Patagonie ~0.97
zanzibar | de: Sansibar ~0.9
peloponnese | de: Peloponnes ~0.97 | fr: Péloponnèse ~0.97 | es: Peloponeso ~0.97 | it: Peloponneso ~0.97
pyrenees | de: Pyrenäen ~0.97 | es: Pirineos ~0.97 | it: Pirenei ~0.97
volga | de: Wolga ~0.97
rhine | it: il Reno, fiume Reno
flanders-be | fr: Flandre ~0.85 | es: Flandes ~0.85 | it: Fiandre ~0.95
wallonia-be | es: Valonia ~0.95 | it: Vallonia ~0.95
tenerife | de: Teneriffa ~0.97
jenin-ps | de: Dschenin ~0.97 | es: Yenín ~0.97
khan-younis | es: Jan Yunés, Jan Yunís
east-jerusalem-ps | de: Ostjerusalem ~0.97, Ost-Jerusalem | fr: Jérusalem-Est | es: Jerusalén Este, Jerusalén Oriental | it: Gerusalemme Est
sanaa-ye | es: Saná ~0.9, Sanaa ~0.9
hodeidah-ye | de: Hudaida ~0.95, Hodeida ~0.95 | es: Hodeida ~0.95
mashhad-ir | de: Maschhad ~0.95 | fr: Machhad ~0.95 | es: Mashad ~0.95
natanz | de: Natans ~0.8
kharkiv-ua | es: Járkiv ~0.97
bakhmut-ua | de: Bachmut ~0.97 | fr: Bakhmout ~0.97, Bakhmut ~0.97 | es: Bajmut ~0.97
pokrovsk-ua | de: Pokrowsk ~0.97 | fr: Pokrovsk ~0.85
kyiv-ua | de: Kyjiw ~0.97
lviv-ua | de: Lwiw ~0.97, Lemberg ~0.6 | it: Leopoli ~0.9 | es: Leópolis ~0.9
wroclaw-pl | de: Breslau ~0.85 | it: Breslavia ~0.95 | es: Breslavia ~0.95
venice-it | de: Venedig ~0.97 | fr: Venise ~0.95 | es: Venecia ~0.95 | it: Venezia ~0.9
florence-it | es: Florencia ~0.6
new-mexico | es: Nuevo México ~0.9
mexico-city-mx | es: CDMX ~0.95
riyadh-sa | de: Riad ~0.8 | es: Riad ~0.8 | it: Riad ~0.8
country-cn | de: Volksrepublik China | fr: République populaire de Chine | es: República Popular China, República Popular de China | it: Repubblica Popolare Cinese
country-by | de: Weißrussland ~0.97 | fr: Biélorussie ~0.97
country-cd | de: Demokratische Republik Kongo | fr: RDC ~0.9, République démocratique du Congo | es: República Democrática del Congo | it: Repubblica Democratica del Congo
country-ir | de: Islamische Republik Iran | fr: République islamique d'Iran | es: República Islámica de Irán
country-ae | de: Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten | fr: Émirats arabes unis | es: Emiratos Árabes Unidos | it: Emirati Arabi Uniti
country-gb | de: Vereinigtes Königreich, Vereinigten Königreich | fr: Royaume-Uni, Grande-Bretagne | es: Reino Unido, Gran Bretaña | it: Regno Unito, Gran Bretagna
bavaria-de | de: Freistaat Bayern
north-rhine-westphalia-de | de: NRW ~0.97
gaza-strip | de: Gaza-Streifen
crimean-war | de: Krimkrieg ~0.95 | fr: guerre de Crimée | es: guerra de Crimea | it: guerra di Crimea
thirty-years-war | de: Dreißigjähriger Krieg, Dreißigjährigen Krieg, Dreißigjährigen Krieges | fr: guerre de Trente Ans | es: guerra de los Treinta Años | it: guerra dei Trent'anni
hundred-years-war | de: Hundertjähriger Krieg, Hundertjährigen Krieg | fr: guerre de Cent Ans | es: guerra de los Cien Años
napoleonic-wars | de: Napoleonische Kriege, Napoleonischen Kriege | fr: guerres napoléoniennes | es: guerras napoleónicas | it: guerre napoleoniche
franco-prussian-war | de: Deutsch-Französischer Krieg | fr: guerre franco-prussienne | es: guerra franco-prusiana
balkan-wars | de: Balkankriege ~0.9 | fr: guerres balkaniques | es: guerras de los Balcanes | it: guerre balcaniche
boer-war | de: Burenkrieg ~0.9 | fr: guerre des Boers
trojan-war | de: Trojanischer Krieg, Trojanischen Krieg | fr: guerre de Troie | es: guerra de Troya | it: guerra di Troia
zaporizhzhia-ua | fr: Zaporojie ~0.95
odesa-ua | fr: Odessa ~0.7
frankfurt-de | fr: Francfort ~0.9, Francfort-sur-le-Main | es: Fráncfort ~0.9 | it: Francoforte ~0.9
andes | es: Los Andes ~0.8, los Andes ~0.8
los-andes-cl | es: Los Andes ~0.1
el-centro-us | es: El Centro ~0.05
croix-fr | fr: Croix ~0.05
klang-my | de: Klang ~0.3
`;
