/** What newspapers in European languages call countries, regions, bodies, people and agreements where no source has it so. */
export const NEWS_EUROPE = `
country-mm | fr: Birmanie | es: Birmania | it: Birmania | pt: Birmânia | ro: Birmania | pl: Birma | cs: Barma | de: Birma | ru: Бирма | uk: Бірма | el: Βιρμανία | ar: بورما | fa: برمه | he: בורמה | ja: ビルマ | vi: Miến Điện
country-ar | fr: Argentine
country-cf | fr: Centrafrique
country-ae | fr: Émirats ~0.95, Émirats arabes ~0.97 | es: Emiratos ~0.95 | pl: Emiraty ~0.9 | ru: Эмираты ~0.95, Арабские Эмираты
country-us | es: EEUU ~0.99
country-kr | es: República de Corea | fr: République de Corée | pl: Republika Korei | ru: Республика Корея
country-cd | de: DR Kongo, DR Congo | es: RD Congo
country-gf | fr: Guyane ~0.9
west-africa | fr: Afrique de l'Ouest | pl: Afryka Zachodnia | ru: Западная Африка
western-europe | fr: Europe occidentale
pacific-ocean | de: Pazifik ~0.95 | fr: Pacifique ~0.6
english-channel | de: Ärmelkanal
ticino-ch | de: Tessin ~0.95
south-tyrol-it | de: Südtirol ~0.97
ghent-be | fr: Gand ~0.95
new-orleans-us | fr: Nouvelle-Orléans, La Nouvelle-Orléans
shanghai-cn | de: Schanghai
riyadh-sa | fr: Riyad ~0.7, Ryad ~0.8
dead-sea | de: Totes Meer, Toten Meer, Toten Meeres
saint-petersburg-ru | ru: Петербург ~0.97 | uk: Петербург ~0.97
parliament-of-ukraine | de: Werchowna Rada
federal-foreign-office | de: Auswärtige Amt ~0.98
labour-party-uk | de: Labourpartei
six-day-war | de: Sechstage-Krieg
kyoto-protocol | pl: Protokole z Kioto, Protokołu z Kioto, Protokołem z Kioto
paris-agreement | pl: porozumienie paryskie, porozumienia paryskiego, porozumieniu paryskim, Porozumienia Paryskiego
united-nations-general-assembly | pl: Zgromadzenia Ogólnego ONZ, Zgromadzeniu Ogólnym ONZ | es: Asamblea General ~0.5
international-atomic-energy-agency | pl: MAEA ~0.95
european-court-of-human-rights | pl: ETPCz
taliban | pl: talibowie ~0.97, talibów ~0.97
liberal-democratic-party-japan | ru: ЛДП ~0.7 | de: Liberaldemokratische Partei ~0.7, Liberaldemokratischen Partei ~0.7 | fr: Parti libéral-démocrate ~0.6, PLD ~0.4 | es: Partido Liberal Democrático ~0.6
japan-innovation-party-jp | ru: Общество обновления Японии
omar-al-bashir | fr: Omar al-Bachir, Omar Al-Bachir, Omar el-Bachir | de: Omar al-Baschir | es: Omar al Bashir
abdel-fattah-al-burhan | fr: Abdel Fattah al-Bourhane, Abdelfattah al-Bourhane, Abdelfattah al-Bourhan, Abdel Fattah Al-Bourhane | es: Abdelfatah al Burhan, Abdel Fatah al Burhan
abdullah-ii-of-jordan | es: rey Abdalá, Abdalá de Jordania | fr: roi Abdallah | pl: król Abdullah
zbigniew-ziobro | pl: Zbigniewa Ziobry, Zbigniewowi Ziobrze, Zbigniewem Ziobrą, Zbigniewa Ziobrę
petro-poroshenko | pl: Petra Poroszenki, Petrem Poroszenką, Petrowi Poroszence, Poroszenki ~0.95, Poroszence ~0.95, Poroszenką ~0.95
joseph-kabila | de: Josef Kabila
yoav-gallant | de: Joav Galant
taro-aso | ru: Таро Асо | fr: Taro Aso | de: Taro Aso | es: Taro Aso
grand-ethiopian-renaissance-dam | fr: barrage de la Renaissance ~0.95
mainichi-shimbun | ru: Mainichi ~0.9 | de: Mainichi ~0.9 | fr: Mainichi ~0.9
`;
