/** Spellings and short names met in reading news of twenty languages once more, in late November 2026. */
export const READ_AGAIN = `
samsung-electronics | ja: サムスン ~0.95, サムスン電子 ~0.98
fiat-chrysler-automobiles | ja: フィアット・クライスラー・オートモービルズ
the-new-york-times | zh: 紐時 ~0.95, 纽时 ~0.95
chiang-ching-kuo | zh: 蔣經國, 蒋经国
johannesburg-za | zh: 約翰尼斯堡, 约翰尼斯堡
foreign-ministry-cn | zh: 大陸外交部, 中國大陸外交部
country-cf | ar: إفريقيا الوسطى, أفريقيا الوسطى, افريقيا الوسطى
punjab-pk | hi: पंजाब ~0.12, पाकिस्तानी पंजाब
janata-dal-united-in | hi: जेडीयू ~0.97, जदयू ~0.97
uttar-pradesh-in | hi: यूपी ~0.97
samastipur-in | hi: समस्तीपुर
bhagalpur-in | hi: भागलपुर
nawada-in | hi: नवादा
lalu-prasad-yadav | hi: लालू ~0.9, लालू यादव, लालू प्रसाद
national-accountability-bureau | hi: राष्ट्रीय जवाबदेही ब्यूरो, एनएबी ~0.8
pakistan-tehreek-e-insaf | hi: पीटीआई ~0.25
kandahar-af | fa: کندهار ~0.6
hellenic-parliament | el: Βουλή ~0.6
nicos-anastasiades | el: Νίκος Αναστασιάδης
andreas-papandreou | el: Ανδρέας Παπανδρέου
abdel-fattah-el-sisi | el: Αλ Σίσι ~0.9, Αμπντέλ Φατάχ Αλ Σίσι
mikhail-mishustin | sv: Misjustin ~0.95, Michail Misjustin
five-star-movement-it | it: Cinque Stelle ~0.9
sievierodonetsk-ua | pl: Siewierodonieck, Siewierodoniecku
lysychansk-ua | pl: Lisiczańsk, Lisiczańska, Lisiczańsku
chasiv-yar-ua | pl: Czasiw Jar
denis-pushilin | pl: Denis Puszylin, Puszylin ~0.95
european-solidarity-ua | uk: Європейська солідарність, Європейської солідарності
ministere-de-leducation-nationale | fr: ministère de l'Éducation nationale, ministère de l'Education nationale
more-europe-it | it: Più Europa, +Europa
economic-community-of-west-african-states | fr: Communauté économique des États d’Afrique de l’Ouest, Communauté économique des Etats d’Afrique de l’Ouest
shinzo-abe | en: Abe Shinzo
fumio-kishida | en: Kishida Fumio
taro-aso | en: Aso Taro
sunnis | he: הסוני ~0.9, הסונים ~0.95, סונים ~0.95
`;
