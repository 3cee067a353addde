/** Parliaments, parties, courts, central banks, armies and services of states as Hindi newspapers write them. */
export const HINDI_BODIES_STATES = `
israel-defense-forces | hi: आईडीएफ, आईडीएफ़, इजरायली सेना, इजराइली सेना, इज़रायली सेना, इज़राइली सेना, इसराइली सेना, इस्राइली सेना, इजरायल की सेना, इजराइल की सेना, इसराइल की सेना, इजरायली रक्षा बल, इजरायल रक्षा बल, इजरायल डिफेंस फोर्स, इजरायल डिफेंस फोर्सेज, इसराइल डिफेंस फोर्सेज, इजराइल डिफेंस फोर्स
israeli-air-force | hi: इजरायली वायुसेना, इजरायली वायु सेना, इजराइली वायुसेना, इजराइली एयरफोर्स, इसराइली वायु सेना, इसराइली वायुसेना
israeli-navy | hi: इजरायली नौसेना, इजराइली नौसेना, इसराइली नौसेना, इजराइली नेवी
mossad | hi: मोसाद
knesset | hi: नेसेट, कनेसेट, क्नेसेट, इजरायली संसद, इजराइली संसद, इसराइली संसद, इजरायल की संसद, इजराइल की संसद, इसराइल की संसद
likud | hi: लिकुड पार्टी, लिकुड
supreme-court-of-israel | hi: इजरायल के सुप्रीम कोर्ट, इजराइल के सुप्रीम कोर्ट, इसराइल के सुप्रीम कोर्ट, इजरायली सुप्रीम कोर्ट
iron-dome | hi: आयरन डोम
palestinian-authority | hi: फिलिस्तीनी प्राधिकरण, फ़लस्तीनी प्राधिकरण, फलस्तीनी प्राधिकरण, फिलिस्तीन प्राधिकरण, फिलिस्तीनी अथॉरिटी, फिलिस्तीनी ऑथोरिटी
palestine-liberation-organization | hi: फिलिस्तीन मुक्ति संगठन, फ़लस्तीनी मुक्ति संगठन, फलस्तीन मुक्ति संगठन, फिलिस्तीनी मुक्ति संगठन
gaza-health-ministry | hi: गाजा के स्वास्थ्य मंत्रालय, गाजा स्वास्थ्य मंत्रालय, गाज़ा के स्वास्थ्य मंत्रालय, ग़ज़ा के स्वास्थ्य मंत्रालय, ग़ज़ा स्वास्थ्य मंत्रालय
islamic-revolutionary-guard-corps | hi: आईआरजीसी, इस्लामिक रिवोल्यूशनरी गार्ड कोर, इस्लामिक रिवॉल्यूशनरी गार्ड कोर, इस्लामिक रिवोल्यूशनरी गार्ड कॉर्प्स, इस्लामिक रिवॉल्यूशनरी गार्ड कॉर्प्स, इस्लामी रिवोल्यूशनरी गार्ड कोर, रिवोल्यूशनरी गार्ड, रिवॉल्यूशनरी गार्ड, रिवोल्यूशनरी गार्ड्स, रिवॉल्यूशनरी गार्ड्स
supreme-national-security-council-iran | hi: सर्वोच्च राष्ट्रीय सुरक्षा परिषद, सुप्रीम नेशनल सिक्योरिटी काउंसिल, ईरान की सर्वोच्च राष्ट्रीय सुरक्षा परिषद
assembly-of-experts | hi: असेंबली ऑफ एक्सपर्ट्स, असेंबली ऑफ़ एक्सपर्ट्स, विशेषज्ञों की सभा
atomic-energy-organization-of-iran | hi: ईरान परमाणु ऊर्जा संगठन, ईरान के परमाणु ऊर्जा संगठन
evin-prison | hi: एविन जेल, एविन कारागार
syrian-army | hi: सीरियाई सेना, सीरिया की सेना
iraqi-army | hi: इराकी सेना, इराक़ी सेना, इराक की सेना
egyptian-armed-forces | hi: मिस्र की सेना
sednaya-prison | hi: सैदनाया जेल, सेदनाया जेल
turkish-armed-forces | hi: तुर्की की सेना, तुर्किये की सेना, तुर्की सेना
justice-and-development-party | hi: जस्टिस एंड डेवलपमेंट पार्टी
republican-peoples-party | hi: रिपब्लिकन पीपुल्स पार्टी
russian-armed-forces | hi: रूसी सेना, रूस की सेना, रूसी सशस्त्र बल, रूसी सशस्त्र बलों
russian-navy | hi: रूसी नौसेना, रूस की नौसेना
black-sea-fleet | hi: काला सागर बेड़ा, काला सागर बेड़े, ब्लैक सी फ्लीट
federal-security-service-ru | hi: एफएसबी, एफ़एसबी, संघीय सुरक्षा सेवा, रूसी खुफिया एजेंसी एफएसबी
united-russia-ru | hi: यूनाइटेड रशिया, यूनाइटेड रशिया पार्टी
central-bank-of-the-russian-federation | hi: रूसी केंद्रीय बैंक, रूस के केंद्रीय बैंक, बैंक ऑफ रशिया
investigative-committee-of-russia | hi: रूस की जांच समिति, रूसी जांच समिति
armed-forces-of-ukraine | hi: यूक्रेनी सेना, यूक्रेन की सेना, यूक्रेनी सशस्त्र बल, यूक्रेनी सशस्त्र बलों
ukrainian-air-force | hi: यूक्रेनी वायु सेना, यूक्रेनी वायुसेना, यूक्रेन की वायु सेना, यूक्रेन की वायुसेना
azov-brigade | hi: अजोव ब्रिगेड, अज़ोव ब्रिगेड, अजोव बटालियन, आज़ोव बटालियन
servant-of-the-people-ua | hi: सर्वेंट ऑफ द पीपल, सर्वेंट ऑफ द पीपुल
zaporizhzhia-nuclear-power-plant | hi: जापोरिज्जिया परमाणु संयंत्र, ज़ापोरिज़्ज़िया परमाणु संयंत्र, जापोरिज्जिया परमाणु ऊर्जा संयंत्र, ज़ेपोरज़िया परमाणु संयंत्र, जपोरिजिया परमाणु संयंत्र
chernobyl-nuclear-power-plant | hi: चेर्नोबिल परमाणु संयंत्र, चेर्नोबिल परमाणु ऊर्जा संयंत्र, चेरनोबिल परमाणु संयंत्र, चर्नोबिल परमाणु संयंत्र
chinese-communist-party | hi: चीनी कम्युनिस्ट पार्टी, चीन की कम्युनिस्ट पार्टी, चाइनीज कम्युनिस्ट पार्टी, कम्युनिस्ट पार्टी ऑफ चाइना
peoples-liberation-army | hi: पीपुल्स लिबरेशन आर्मी ~0.9, पीपल्स लिबरेशन आर्मी ~0.9, पीएलए ~0.9, चीनी सेना, चीन की सेना
peoples-liberation-army-navy | hi: चीनी नौसेना, चीन की नौसेना, पीएलए नेवी
peoples-liberation-army-air-force | hi: चीनी वायुसेना, चीनी वायु सेना, चीन की वायुसेना, पीएलए एयर फोर्स
peoples-liberation-army-rocket-force | hi: पीएलए रॉकेट फोर्स, चीन की रॉकेट फोर्स, चीनी रॉकेट फोर्स
peoples-bank-of-china | hi: पीपुल्स बैंक ऑफ चाइना, पीपल्स बैंक ऑफ चाइना, चीन के केंद्रीय बैंक
ministry-of-state-security-china | hi: चीन के राज्य सुरक्षा मंत्रालय, चीनी राज्य सुरक्षा मंत्रालय
kuomintang | hi: कुओमिनतांग, कुओमिंतांग, केएमटी
democratic-progressive-party-taiwan | hi: डेमोक्रेटिक प्रोग्रेसिव पार्टी ~0.9
bank-of-japan | hi: बैंक ऑफ जापान, बैंक ऑफ़ जापान, जापान के केंद्रीय बैंक
liberal-democratic-party-japan | hi: लिबरल डेमोक्रेटिक पार्टी ~0.8
komeito-jp | hi: कोमेइतो
japan-self-defense-forces | hi: जापान आत्मरक्षा बल, जापान के आत्मरक्षा बल
japan-meteorological-agency | hi: जापान मौसम विज्ञान एजेंसी, जापान की मौसम एजेंसी, जापान मौसम एजेंसी
yasukuni-shrine | hi: यासुकुनी मंदिर, यासुकुनी
bank-of-korea | hi: बैंक ऑफ कोरिया, बैंक ऑफ़ कोरिया
people-power-party-kr | hi: पीपुल पावर पार्टी, पीपल पावर पार्टी
democratic-party-of-korea | hi: डेमोक्रेटिक पार्टी ऑफ कोरिया
south-korean-armed-forces | hi: दक्षिण कोरियाई सेना, दक्षिण कोरिया की सेना
korean-peoples-army | hi: उत्तर कोरियाई सेना, उत्तर कोरिया की सेना, कोरियन पीपुल्स आर्मी
blue-house | hi: ब्लू हाउस ~0.8
unification-church | hi: यूनिफिकेशन चर्च
state-bank-of-pakistan | hi: स्टेट बैंक ऑफ पाकिस्तान, स्टेट बैंक ऑफ़ पाकिस्तान
house-of-commons | hi: हाउस ऑफ कॉमन्स ~0.9, हाउस ऑफ़ कॉमन्स ~0.9, हाउस ऑफ कामन्स ~0.9
house-of-lords | hi: हाउस ऑफ लॉर्ड्स, हाउस ऑफ़ लॉर्ड्स
parliament-of-the-united-kingdom | hi: ब्रिटिश संसद, ब्रिटेन की संसद, ब्रिटेन के संसद
scottish-parliament | hi: स्कॉटिश संसद, स्कॉटलैंड की संसद
home-office | hi: ब्रिटिश गृह मंत्रालय, ब्रिटेन के गृह मंत्रालय, यूके होम ऑफिस
labour-party-uk | hi: लेबर पार्टी ~0.85
conservative-party-uk | hi: कंजर्वेटिव पार्टी ~0.85, कंज़र्वेटिव पार्टी ~0.85, कंजरवेटिव पार्टी ~0.85
reform-uk | hi: रिफॉर्म यूके, रिफ़ॉर्म यूके
scottish-national-party-gb | hi: स्कॉटिश नेशनल पार्टी
democratic-unionist-party-gb | hi: डेमोक्रेटिक यूनियनिस्ट पार्टी
sinn-fein-ie | hi: सिन फेन, सिन फ़ेन, शिन फेन
bank-of-england | hi: बैंक ऑफ इंग्लैंड, बैंक ऑफ़ इंग्लैंड
royal-navy | hi: रॉयल नेवी, ब्रिटिश नौसेना, ब्रिटेन की नौसेना
royal-marines | hi: रॉयल मरीन, रॉयल मरीन्स
mi5 | hi: एमआई5, एमआई-5, एमआई 5
mi6 | hi: एमआई6, एमआई-6, एमआई 6
metropolitan-police | hi: लंदन पुलिस, लंदन मेट्रोपॉलिटन पुलिस, स्कॉटलैंड यार्ड, मेट्रोपॉलिटन पुलिस
national-health-service-gb | hi: नेशनल हेल्थ सर्विस, राष्ट्रीय स्वास्थ्य सेवा ~0.8, एनएचएस
national-crime-agency | hi: नेशनल क्राइम एजेंसी
serious-fraud-office | hi: सीरियस फ्रॉड ऑफिस
supreme-court-of-the-united-kingdom | hi: ब्रिटेन के सुप्रीम कोर्ट, ब्रिटिश सुप्रीम कोर्ट, यूके सुप्रीम कोर्ट
kensington-palace | hi: केंसिंग्टन पैलेस, केनसिंग्टन पैलेस, केंसिंगटन पैलेस
palestine-action | hi: पैलेस्टाइन एक्शन, फिलिस्तीन एक्शन
bundestag | hi: बुंडेस्टाग, बुंडेस्टैग, जर्मन संसद, जर्मनी की संसद
alternative-for-germany | hi: अल्टरनेटिव फॉर जर्मनी, ऑल्टरनेटिव फॉर जर्मनी, अल्टरनेटिव फ़ॉर जर्मनी, एएफडी ~0.9
christian-democratic-union | hi: क्रिश्चियन डेमोक्रेटिक यूनियन, सीडीयू
christian-social-union-de | hi: क्रिश्चियन सोशल यूनियन
social-democratic-party-of-germany | hi: सोशल डेमोक्रेटिक पार्टी ~0.7, एसपीडी
deutsche-bundesbank | hi: बुंडेसबैंक
gestapo | hi: गेस्टापो
stasi | hi: स्टासी
elysee-palace | hi: एलिसी पैलेस, एलिजे पैलेस
national-rally | hi: नेशनल रैली, नेशनल रैली पार्टी
national-assembly-france | hi: फ्रांस की नेशनल असेंबली, फ्रांसीसी नेशनल असेंबली
brothers-of-italy-it | hi: ब्रदर्स ऑफ इटली, ब्रदर्स ऑफ़ इटली
fidesz | hi: फिदेज पार्टी, फ़िदेज़, फिदेज
law-and-justice | hi: लॉ एंड जस्टिस पार्टी
freedom-party-of-austria-at | hi: फ्रीडम पार्टी ऑफ ऑस्ट्रिया
spanish-socialist-workers-party | hi: स्पेनिश सोशलिस्ट वर्कर्स पार्टी
swiss-national-bank | hi: स्विस नेशनल बैंक
liberal-party-of-canada | hi: लिबरल पार्टी ऑफ कनाडा
bank-of-canada | hi: बैंक ऑफ कनाडा, बैंक ऑफ़ कनाडा
elections-canada | hi: इलेक्शंस कनाडा
supreme-court-of-canada | hi: कनाडा के सुप्रीम कोर्ट
australian-labor-party-au | hi: ऑस्ट्रेलियन लेबर पार्टी, ऑस्ट्रेलियाई लेबर पार्टी
pauline-hansons-one-nation-au | hi: वन नेशन पार्टी
australian-federal-police | hi: ऑस्ट्रेलियाई संघीय पुलिस, ऑस्ट्रेलियन फेडरल पुलिस
reserve-bank-of-australia | hi: रिजर्व बैंक ऑफ ऑस्ट्रेलिया, रिज़र्व बैंक ऑफ़ ऑस्ट्रेलिया
reserve-bank-of-new-zealand | hi: रिजर्व बैंक ऑफ न्यूजीलैंड
monetary-authority-of-singapore | hi: सिंगापुर मौद्रिक प्राधिकरण, मॉनेटरी अथॉरिटी ऑफ सिंगापुर
pakatan-harapan | hi: पकातन हरपन
communist-party-of-vietnam-vn | hi: वियतनाम की कम्युनिस्ट पार्टी, वियतनामी कम्युनिस्ट पार्टी
african-national-congress | hi: अफ्रीकी नेशनल कांग्रेस, अफ्रीकन नेशनल कांग्रेस, अफ़्रीकी नेशनल कांग्रेस
sudanese-armed-forces | hi: सूडानी सेना, सूडान की सेना, सूडानी सशस्त्र बल
nigerian-army | hi: नाइजीरियाई सेना, नाइजीरिया की सेना
libyan-national-army | hi: लीबियन नेशनल आर्मी, लीबियाई राष्ट्रीय सेना
workers-party-br | hi: ब्राजील की वर्कर्स पार्टी
public-investment-fund | hi: पब्लिक इन्वेस्टमेंट फंड, पब्लिक इनवेस्टमेंट फंड, सऊदी पब्लिक इन्वेस्टमेंट फंड
qatar-investment-authority | hi: कतर इन्वेस्टमेंट अथॉरिटी, क़तर इन्वेस्टमेंट अथॉरिटी
abu-dhabi-investment-authority | hi: अबू धाबी इन्वेस्टमेंट अथॉरिटी, अबू धाबी निवेश प्राधिकरण
`;
