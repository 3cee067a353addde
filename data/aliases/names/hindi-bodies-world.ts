/** Bodies of several states, treaties and organisations of the whole world as Hindi newspapers write them. */
export const HINDI_BODIES_WORLD = `
united-nations-general-assembly | hi: संयुक्त राष्ट्र महासभा, यूएन महासभा, यूएनजीए
united-nations-human-rights-council | hi: संयुक्त राष्ट्र मानवाधिकार परिषद, यूएन मानवाधिकार परिषद, यूएनएचआरसी
ohchr | hi: संयुक्त राष्ट्र मानवाधिकार कार्यालय, यूएन मानवाधिकार कार्यालय, संयुक्त राष्ट्र मानवाधिकार उच्चायुक्त कार्यालय
unhcr | hi: यूएनएचसीआर, संयुक्त राष्ट्र शरणार्थी एजेंसी, संयुक्त राष्ट्र शरणार्थी उच्चायुक्त
unicef | hi: यूनिसेफ, यूनिसेफ़
unesco | hi: यूनेस्को
unrwa | hi: यूएनआरडब्ल्यूए, संयुक्त राष्ट्र राहत एवं कार्य एजेंसी
unaids | hi: यूएनएड्स
un-women | hi: यूएन वीमेन, यूएन वूमेन, यूएन वुमन, संयुक्त राष्ट्र महिला
unifil | hi: यूनिफिल, यूएनआईएफआईएल, संयुक्त राष्ट्र अंतरिम बल
united-nations-office-for-the-coordination-of-humanitarian-affairs | hi: संयुक्त राष्ट्र मानवीय मामलों के समन्वय कार्यालय, संयुक्त राष्ट्र मानवीय कार्यालय
united-nations-office-on-drugs-and-crime | hi: यूएनओडीसी, संयुक्त राष्ट्र मादक पदार्थ एवं अपराध कार्यालय
world-food-programme | hi: विश्व खाद्य कार्यक्रम, वर्ल्ड फूड प्रोग्राम
world-trade-organization | hi: विश्व व्यापार संगठन, डब्ल्यूटीओ
world-meteorological-organization | hi: विश्व मौसम विज्ञान संगठन, विश्व मौसम संगठन
world-economic-forum | hi: विश्व आर्थिक मंच, वर्ल्ड इकोनॉमिक फोरम, वर्ल्ड इकोनॉमिक फ़ोरम, विश्व आर्थिक फोरम
world-anti-doping-agency | hi: वाडा ~0.9, विश्व डोपिंग रोधी एजेंसी, विश्व एंटी डोपिंग एजेंसी
international-atomic-energy-agency | hi: आईएईए, अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी, अंतर्राष्ट्रीय परमाणु ऊर्जा एजेंसी, इंटरनेशनल एटॉमिक एनर्जी एजेंसी
international-criminal-court | hi: अंतरराष्ट्रीय आपराधिक न्यायालय, अंतर्राष्ट्रीय आपराधिक न्यायालय, अंतरराष्ट्रीय अपराध न्यायालय, इंटरनेशनल क्रिमिनल कोर्ट, अंतरराष्ट्रीय आपराधिक अदालत
international-court-of-justice | hi: अंतरराष्ट्रीय न्यायालय, अंतर्राष्ट्रीय न्यायालय, अंतरराष्ट्रीय अदालत ~0.8, इंटरनेशनल कोर्ट ऑफ जस्टिस, आईसीजे
international-committee-of-the-red-cross | hi: रेड क्रॉस की अंतरराष्ट्रीय समिति, अंतरराष्ट्रीय रेड क्रॉस समिति, अंतरराष्ट्रीय रेड क्रॉस, आईसीआरसी
international-olympic-committee | hi: अंतरराष्ट्रीय ओलंपिक समिति, अंतर्राष्ट्रीय ओलंपिक समिति, अंतरराष्ट्रीय ओलिंपिक समिति, आईओसी ~0.6
international-energy-agency | hi: अंतरराष्ट्रीय ऊर्जा एजेंसी, अंतर्राष्ट्रीय ऊर्जा एजेंसी, इंटरनेशनल एनर्जी एजेंसी
international-maritime-organization | hi: अंतरराष्ट्रीय समुद्री संगठन, अंतरराष्ट्रीय सामुद्रिक संगठन
international-labour-organization | hi: अंतरराष्ट्रीय श्रम संगठन, अंतर्राष्ट्रीय श्रम संगठन
international-organization-for-migration | hi: अंतरराष्ट्रीय प्रवासन संगठन, अंतर्राष्ट्रीय प्रवासन संगठन
international-civil-aviation-organization | hi: अंतरराष्ट्रीय नागरिक उड्डयन संगठन, अंतरराष्ट्रीय नागर विमानन संगठन, आईसीएओ
iata | hi: आईएटीए, अंतरराष्ट्रीय वायु परिवहन संघ, इंटरनेशनल एयर ट्रांसपोर्ट एसोसिएशन
international-space-station | hi: अंतरराष्ट्रीय अंतरिक्ष स्टेशन, अंतर्राष्ट्रीय अंतरिक्ष स्टेशन, इंटरनेशनल स्पेस स्टेशन, आईएसएस ~0.9
intergovernmental-panel-on-climate-change | hi: आईपीसीसी, जलवायु परिवर्तन पर अंतर सरकारी पैनल, जलवायु परिवर्तन पर अंतर-सरकारी पैनल
food-and-agriculture-organization-of-the-united-nations | hi: खाद्य एवं कृषि संगठन, खाद्य और कृषि संगठन, संयुक्त राष्ट्र खाद्य एवं कृषि संगठन
international-federation-of-red-cross-and-red-crescent-societies | hi: रेड क्रॉस और रेड क्रिसेंट सोसाइटीज के अंतरराष्ट्रीय महासंघ
international-rescue-committee | hi: इंटरनेशनल रेस्क्यू कमेटी, अंतरराष्ट्रीय बचाव समिति
international-crisis-group | hi: इंटरनेशनल क्राइसिस ग्रुप
international-stabilization-force | hi: अंतरराष्ट्रीय स्थिरीकरण बल, इंटरनेशनल स्टेबलाइजेशन फोर्स, अंतर्राष्ट्रीय स्थिरीकरण बल
board-of-peace | hi: बोर्ड ऑफ पीस, बोर्ड ऑफ़ पीस, शांति बोर्ड
interpol | hi: इंटरपोल
europol | hi: यूरोपोल
g7 | hi: जी7, जी-7, जी 7, जी7 समूह, जी-7 समूह
g20 | hi: जी20, जी-20, जी 20, जी20 समूह, जी-20 समूह
brics | hi: ब्रिक्स
opec | hi: ओपेक
opec-plus | hi: ओपेक प्लस, ओपेक+
organisation-de-cooperation-et-de-developpement-economiques | hi: ओईसीडी, आर्थिक सहयोग और विकास संगठन, आर्थिक सहयोग एवं विकास संगठन
association-of-southeast-asian-nations | hi: आसियान
asia-pacific-economic-cooperation | hi: एपेक, एशिया-प्रशांत आर्थिक सहयोग
shanghai-cooperation-organisation | hi: शंघाई सहयोग संगठन, एससीओ
gulf-cooperation-council | hi: खाड़ी सहयोग परिषद
arab-league | hi: अरब लीग
commonwealth-of-nations | hi: राष्ट्रमंडल ~0.7, राष्ट्रमंडल देश, राष्ट्रमंडल देशों, कॉमनवेल्थ देश, कॉमनवेल्थ देशों
african-development-bank | hi: अफ्रीकी विकास बैंक
asian-development-bank | hi: एशियाई विकास बैंक, एशियन डेवलपमेंट बैंक, एडीबी
new-development-bank | hi: न्यू डेवलपमेंट बैंक, नव विकास बैंक, ब्रिक्स बैंक
bank-for-international-settlements | hi: बैंक फॉर इंटरनेशनल सेटलमेंट्स, अंतरराष्ट्रीय निपटान बैंक
european-commission | hi: यूरोपीय आयोग, यूरोपियन कमीशन
european-parliament | hi: यूरोपीय संसद, यूरोपियन पार्लियामेंट
european-council | hi: यूरोपीय परिषद, यूरोपियन काउंसिल
european-central-bank | hi: यूरोपीय केंद्रीय बैंक, यूरोपियन सेंट्रल बैंक, ईसीबी
european-court-of-human-rights | hi: यूरोपीय मानवाधिकार न्यायालय, यूरोपीय मानवाधिकार अदालत
european-court-of-justice | hi: यूरोपीय न्यायालय, यूरोपीय कोर्ट ऑफ जस्टिस
european-investment-bank | hi: यूरोपीय निवेश बैंक
european-medicines-agency | hi: यूरोपीय औषधि एजेंसी, यूरोपियन मेडिसिन एजेंसी, यूरोपीय मेडिसिन एजेंसी
european-free-trade-association | hi: यूरोपीय मुक्त व्यापार संघ, ईएफटीए
european-organization-for-nuclear-research | hi: सर्न
council-of-europe | hi: काउंसिल ऑफ यूरोप
organization-for-security-and-co-operation-in-europe | hi: यूरोपीय सुरक्षा और सहयोग संगठन, यूरोप में सुरक्षा और सहयोग संगठन
organization-of-american-states | hi: अमेरिकी राज्यों के संगठन, अमेरिकी राज्यों का संगठन
organisation-for-the-prohibition-of-chemical-weapons | hi: रासायनिक हथियार निषेध संगठन
economic-community-of-west-african-states | hi: इकोवास, पश्चिमी अफ्रीकी देशों के आर्थिक समुदाय
pacific-islands-forum | hi: प्रशांत द्वीप समूह फोरम, पैसिफिक आइलैंड्स फोरम
arctic-council | hi: आर्कटिक परिषद, आर्कटिक काउंसिल
financial-action-task-force | hi: एफएटीएफ, एफ़एटीएफ़, फाइनेंशियल एक्शन टास्क फोर्स, वित्तीय कार्रवाई कार्य बल, वित्तीय कार्रवाई कार्यबल
league-of-nations | hi: लीग ऑफ नेशंस, लीग ऑफ़ नेशंस
aukus | hi: ऑकस, औकस
five-eyes | hi: फाइव आइज, फाइव आईज, फाइव आइज़
mercosur | hi: मर्कोसुर
visegrad-group | hi: विसेग्राद समूह
schengen-area | hi: शेंगेन क्षेत्र, शेंगेन जोन, शेंगेन एरिया
gavi | hi: वैक्सीन गठबंधन गावी
human-rights-watch | hi: ह्यूमन राइट्स वॉच, ह्यूमन राइट्स वाच
amnesty-international | hi: एमनेस्टी इंटरनेशनल, एमनेस्टी
greenpeace | hi: ग्रीनपीस
oxfam | hi: ऑक्सफैम, ऑक्सफ़ैम
medecins-sans-frontieres | hi: डॉक्टर्स विदाउट बॉर्डर्स, मेडिसिन्स सैंस फ्रंटियर्स
reporters-without-borders | hi: रिपोर्टर्स विदाउट बॉर्डर्स
committee-to-protect-journalists | hi: कमेटी टू प्रोटेक्ट जर्नलिस्ट्स, कमिटी टू प्रोटेक्ट जर्नलिस्ट्स
transparency-international | hi: ट्रांसपेरेंसी इंटरनेशनल
sipri | hi: सिपरी, स्टॉकहोम इंटरनेशनल पीस रिसर्च इंस्टीट्यूट, स्टॉकहोम अंतरराष्ट्रीय शांति अनुसंधान संस्थान
world-central-kitchen | hi: वर्ल्ड सेंट्रल किचन
norwegian-refugee-council | hi: नॉर्वेजियन रिफ्यूजी काउंसिल, नॉर्वे शरणार्थी परिषद
norwegian-nobel-committee | hi: नॉर्वेजियन नोबेल समिति, नॉर्वे की नोबेल समिति, नॉर्वे नोबेल समिति, नोबेल समिति ~0.8, नोबेल कमेटी ~0.8
swedish-academy | hi: स्वीडिश अकादमी, स्वीडिश एकेडमी
munich-security-conference | hi: म्यूनिख सुरक्षा सम्मेलन, म्यूनिख सिक्योरिटी कॉन्फ्रेंस
wikileaks | hi: विकीलीक्स, विकिलीक्स
catholic-church | hi: कैथोलिक चर्च, रोमन कैथोलिक चर्च
russian-orthodox-church | hi: रूसी ऑर्थोडॉक्स चर्च, रूसी रूढ़िवादी चर्च
church-of-england | hi: चर्च ऑफ इंग्लैंड, चर्च ऑफ़ इंग्लैंड
society-of-jesus | hi: जेसुइट, सोसाइटी ऑफ जीसस
falun-gong | hi: फालुन गोंग, फालुन गांग
cop26 | hi: कॉप26, कॉप-26
cop27 | hi: कॉप27, कॉप-27
cop30 | hi: कॉप30, कॉप-30
cop31 | hi: कॉप31, कॉप-31
cop21 | hi: कॉप21, कॉप-21
paris-agreement | hi: पेरिस समझौता, पेरिस समझौते, पेरिस जलवायु समझौता, पेरिस जलवायु समझौते
jcpoa | hi: ईरान परमाणु समझौता, ईरान परमाणु समझौते, 2015 के परमाणु समझौते, संयुक्त व्यापक कार्य योजना, जेसीपीओए
new-start | hi: न्यू स्टार्ट संधि, न्यू स्टार्ट
treaty-on-the-non-proliferation-of-nuclear-weapons | hi: परमाणु अप्रसार संधि
geneva-conventions | hi: जिनेवा कन्वेंशन, जेनेवा कन्वेंशन, जिनेवा संधि, जिनेवा समझौते
abraham-accords | hi: अब्राहम समझौता, अब्राहम समझौते, अब्राहम अकॉर्ड, अब्राहम एकॉर्ड, अब्राहम अकॉर्ड्स
oslo-accords | hi: ओस्लो समझौता, ओस्लो समझौते
camp-david-accords | hi: कैंप डेविड समझौता, कैंप डेविड समझौते
minsk-agreements | hi: मिन्स्क समझौता, मिन्स्क समझौते
good-friday-agreement | hi: गुड फ्राइडे समझौता, गुड फ्राइडे समझौते
dayton-agreement | hi: डेटन समझौता, डेटन समझौते
budapest-memorandum | hi: बुडापेस्ट मेमोरेंडम, बुडापेस्ट ज्ञापन
rome-statute | hi: रोम संविधि
warsaw-pact | hi: वारसॉ संधि, वारसा संधि, वारसॉ पैक्ट
monroe-doctrine | hi: मोनरो सिद्धांत, मुनरो सिद्धांत, मोनरो डॉक्ट्रिन
belt-and-road-initiative | hi: बेल्ट एंड रोड इनिशिएटिव, बेल्ट एंड रोड, बेल्ट एंड रोड पहल, बीआरआई
gaza-peace-plan | hi: गाजा शांति योजना, गाज़ा शांति योजना, ग़ज़ा शांति योजना, गाजा पीस प्लान
gaza-humanitarian-foundation | hi: गाजा ह्यूमैनिटेरियन फाउंडेशन, ग़ज़ा ह्यूमैनिटेरियन फ़ाउंडेशन, गाजा मानवीय फाउंडेशन
global-sumud-flotilla | hi: ग्लोबल सुमुद फ्लोटिला, ग्लोबल सुमूद फ्लोटिला
artemis-program | hi: आर्टेमिस प्रोग्राम, आर्टेमिस कार्यक्रम, आर्टेमिस मिशन
artemis-ii | hi: आर्टेमिस-2, आर्टेमिस 2
jehovahs-witnesses | hi: जेहोवाज विटनेस, यहोवा के साक्षी
`;
