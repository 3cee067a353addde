/** English names where CLDR has an adjective, a nickname or a wording news does not use. */
export const DIVISION_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  `
rual Altai Republic|rubu Buryatia|ruce Chechnya|rucu Chuvashia|rukb Kabardino-Balkaria|rukc Karachay-Cherkessia
rukhm Khanty-Mansi Autonomous Okrug|ruyan Yamalo-Nenets Autonomous Okrug|ruchu Chukotka|runen Nenets Autonomous Okrug
ruyev Jewish Autonomous Oblast|rumos Moscow Oblast|rutom Tomsk|rumow Moscow
ua05 Vinnytsia|ua07 Volyn|ua09 Luhansk|ua12 Dnipropetrovsk|ua14 Donetsk|ua18 Zhytomyr|ua21 Zakarpattia
ua23 Zaporizhzhia|ua26 Ivano-Frankivsk|ua32 Kyiv|ua35 Kirovohrad|ua46 Lviv|ua48 Mykolaiv|ua51 Odesa|ua53 Poltava
ua56 Rivne|ua59 Sumy|ua61 Ternopil|ua63 Kharkiv|ua65 Kherson|ua68 Khmelnytskyi|ua71 Cherkasy|ua74 Chernihiv
ua77 Chernivtsi|iqkr Kurdistan Region|iqdq Dhi Qar|iqsd Saladin|iqan Anbar|iqda Dohuk|ilm Central District
espv Basque Country|esnc Navarre|esmd Community of Madrid|esas Asturias|fr20r Corsica|fridf Île-de-France
pskys Khan Younis|syra Raqqa|syha Hasakah|syta Tartus|sa01 Riyadh|sa02 Mecca|sa03 Medina|sa04 Eastern|pl26 Holy Cross
frnor Normandy|frges Grand Est|frpdl Pays de la Loire|frpac Provence-Alpes-Côte d'Azur|byma Mogilev|byho Gomel
idps South Papua|idpt Central Papua|idpe Highland Papua|idpd Southwest Papua
tjra Districts of Republican Subordination
`
    .trim()
    .split(/[|\n]/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
