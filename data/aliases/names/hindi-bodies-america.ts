/** Bodies and seats of the United States as Hindi newspapers write them, letters read out as words. */
export const HINDI_BODIES_AMERICA = `
united-states-department-of-defense | hi: पेंटागन, पेंटागॉन, अमेरिकी रक्षा विभाग, अमेरिकी रक्षा मंत्रालय
united-states-department-of-state | hi: अमेरिकी विदेश विभाग, अमेरिकी विदेश मंत्रालय, अमेरिका के विदेश विभाग
united-states-department-of-homeland-security | hi: होमलैंड सिक्योरिटी विभाग, डिपार्टमेंट ऑफ होमलैंड सिक्योरिटी, होमलैंड सिक्योरिटी, अमेरिकी आंतरिक सुरक्षा विभाग
united-states-department-of-justice | hi: अमेरिकी न्याय विभाग, अमेरिका के न्याय विभाग
united-states-department-of-the-treasury | hi: अमेरिकी वित्त मंत्रालय, अमेरिकी वित्त विभाग, अमेरिकी ट्रेजरी विभाग, अमेरिकी ट्रेजरी डिपार्टमेंट
united-states-congress | hi: अमेरिकी कांग्रेस, अमेरिकी संसद, अमेरिका की संसद, यूएस कांग्रेस
united-states-senate | hi: अमेरिकी सीनेट, यूएस सीनेट
united-states-house-of-representatives | hi: अमेरिकी प्रतिनिधि सभा, अमेरिका की प्रतिनिधि सभा, हाउस ऑफ रिप्रेजेंटेटिव्स, हाउस ऑफ़ रिप्रेजेंटेटिव्स
supreme-court-of-the-united-states | hi: अमेरिकी सुप्रीम कोर्ट, अमेरिकी सर्वोच्च न्यायालय, अमेरिकी उच्चतम न्यायालय, अमेरिका के सुप्रीम कोर्ट, अमेरिका की सुप्रीम कोर्ट, यूएस सुप्रीम कोर्ट
federal-reserve | hi: फेडरल रिजर्व, फेडरल रिज़र्व, फ़ेडरल रिज़र्व, अमेरिकी केंद्रीय बैंक, यूएस फेड, अमेरिकी फेड
central-intelligence-agency | hi: सीआईए
federal-bureau-of-investigation | hi: एफबीआई, एफ़बीआई
nasa | hi: नासा, अमेरिकी अंतरिक्ष एजेंसी
national-security-agency | hi: नेशनल सिक्योरिटी एजेंसी
republican-party-us | hi: रिपब्लिकन पार्टी
democratic-party-us | hi: डेमोक्रेटिक पार्टी ~0.9
republican-national-committee | hi: रिपब्लिकन नेशनल कमेटी, रिपब्लिकन नेशनल कमिटी
democratic-national-committee | hi: डेमोक्रेटिक नेशनल कमेटी, डेमोक्रेटिक नेशनल कमिटी
maga | hi: मेक अमेरिका ग्रेट अगेन
us-immigration-and-customs-enforcement | hi: इमिग्रेशन एंड कस्टम्स एनफोर्समेंट, आव्रजन एवं सीमा शुल्क प्रवर्तन, आव्रजन और सीमा शुल्क प्रवर्तन, आईसीई ~0.8
united-states-citizenship-and-immigration-services | hi: यूएससीआईएस, अमेरिकी नागरिकता और आव्रजन सेवा, अमेरिकी नागरिकता एवं आव्रजन सेवा
us-central-command | hi: अमेरिकी सेंट्रल कमांड, यूएस सेंट्रल कमांड, अमेरिकी मध्य कमान, अमेरिकी केंद्रीय कमान, सेंटकॉम, सेंटकाम
united-states-indo-pacific-command | hi: यूएस इंडो-पैसिफिक कमांड, अमेरिकी इंडो-पैसिफिक कमांड, अमेरिकी हिंद-प्रशांत कमान
united-states-joint-chiefs-of-staff | hi: ज्वाइंट चीफ्स ऑफ स्टाफ, जॉइंट चीफ्स ऑफ स्टाफ, ज्वॉइंट चीफ्स ऑफ स्टाफ
united-states-army | hi: अमेरिकी थल सेना, अमेरिकी थलसेना
united-states-navy | hi: अमेरिकी नौसेना, यूएस नेवी
united-states-air-force | hi: अमेरिकी वायु सेना, अमेरिकी वायुसेना, यूएस एयरफोर्स, यूएस एयर फोर्स
national-guard-us | hi: नेशनल गार्ड ~0.9, नेशनल गार्ड्स ~0.9
navy-seals | hi: नेवी सील, नेवी सील्स, नेवी सील कमांडो
delta-force | hi: डेल्टा फोर्स, डेल्टा फ़ोर्स
united-states-secret-service | hi: सीक्रेट सर्विस, यूएस सीक्रेट सर्विस
united-states-national-security-council | hi: अमेरिकी राष्ट्रीय सुरक्षा परिषद
office-of-the-director-of-national-intelligence | hi: राष्ट्रीय खुफिया निदेशक कार्यालय, राष्ट्रीय खुफिया निदेशक के कार्यालय
food-and-drug-administration | hi: अमेरिकी खाद्य एवं औषधि प्रशासन, अमेरिकी खाद्य और औषधि प्रशासन, यूएसएफडीए, यूएस एफडीए, अमेरिकी एफडीए
centers-for-disease-control-and-prevention | hi: रोग नियंत्रण एवं रोकथाम केंद्र, रोग नियंत्रण और रोकथाम केंद्र, सेंटर फॉर डिजीज कंट्रोल एंड प्रिवेंशन, सीडीसी ~0.8
national-institutes-of-health | hi: अमेरिकी राष्ट्रीय स्वास्थ्य संस्थान, नेशनल इंस्टीट्यूट्स ऑफ हेल्थ
federal-aviation-administration | hi: फेडरल एविएशन एडमिनिस्ट्रेशन, संघीय विमानन प्रशासन, एफएए ~0.9
national-transportation-safety-board | hi: एनटीएसबी, अमेरिकी राष्ट्रीय परिवहन सुरक्षा बोर्ड, नेशनल ट्रांसपोर्टेशन सेफ्टी बोर्ड
transportation-security-administration | hi: परिवहन सुरक्षा प्रशासन, ट्रांसपोर्टेशन सिक्योरिटी एडमिनिस्ट्रेशन
securities-and-exchange-commission | hi: अमेरिकी प्रतिभूति एवं विनिमय आयोग, अमेरिकी प्रतिभूति और विनिमय आयोग, सिक्योरिटीज एंड एक्सचेंज कमीशन, यूएस एसईसी
internal-revenue-service | hi: इंटरनल रेवेन्यू सर्विस, आंतरिक राजस्व सेवा
federal-trade-commission | hi: फेडरल ट्रेड कमीशन, संघीय व्यापार आयोग, अमेरिकी संघीय व्यापार आयोग
department-of-government-efficiency | hi: डिपार्टमेंट ऑफ गवर्नमेंट एफिशिएंसी, सरकारी दक्षता विभाग, डीओजीई
united-states-agency-for-international-development | hi: यूएसएड, यूएसएआईडी, यूएस एड, यूएस-एड
national-weather-service | hi: अमेरिकी राष्ट्रीय मौसम सेवा, नेशनल वेदर सर्विस, राष्ट्रीय मौसम सेवा ~0.8
national-hurricane-center | hi: नेशनल हरिकेन सेंटर, राष्ट्रीय तूफान केंद्र, राष्ट्रीय हरिकेन केंद्र
national-oceanic-and-atmospheric-administration | hi: एनओएए, राष्ट्रीय महासागरीय और वायुमंडलीय प्रशासन, राष्ट्रीय समुद्री और वायुमंडलीय प्रशासन
north-american-aerospace-defense-command | hi: नोराड, नॉराड, उत्तरी अमेरिकी एयरोस्पेस डिफेंस कमांड, नॉर्थ अमेरिकन एयरोस्पेस डिफेंस कमांड
congressional-budget-office | hi: कांग्रेसनल बजट ऑफिस, कांग्रेस बजट कार्यालय
united-states-marshals-service | hi: यूएस मार्शल सर्विस, अमेरिकी मार्शल सेवा
united-states-chamber-of-commerce | hi: यूएस चैंबर ऑफ कॉमर्स, अमेरिकी चैंबर ऑफ कॉमर्स
united-states-military-academy | hi: वेस्ट पॉइंट सैन्य अकादमी, अमेरिकी सैन्य अकादमी
darpa | hi: डारपा
united-states-capitol | hi: कैपिटल हिल, कैपिटल बिल्डिंग, यूएस कैपिटल, अमेरिकी संसद भवन
oval-office | hi: ओवल ऑफिस, ओवल ऑफ़िस, ओवल कार्यालय
mar-a-lago | hi: मार-ए-लागो, मार ए लागो, मार-आ-लागो
camp-david-retreat | hi: कैंप डेविड, कैम्प डेविड
rose-garden | hi: व्हाइट हाउस के रोज गार्डन, व्हाइट हाउस रोज गार्डन
kennedy-center | hi: कैनेडी सेंटर, केनेडी सेंटर
library-of-congress | hi: लाइब्रेरी ऑफ कांग्रेस
smithsonian-institution | hi: स्मिथसोनियन, स्मिथसोनियन इंस्टीट्यूट, स्मिथसोनियन संस्थान
guantanamo-bay-detention-camp | hi: ग्वांतानामो जेल, ग्वांतानामो बे जेल, गुआंतानामो जेल, ग्वांतानामो बे डिटेंशन सेंटर
guantanamo-bay-naval-base | hi: ग्वांतानामो बे, ग्वांतानामो, गुआंतानामो बे, ग्वांटानामो बे
aclu | hi: अमेरिकन सिविल लिबर्टीज यूनियन, एसीएलयू
american-israel-public-affairs-committee | hi: अमेरिकन इजरायल पब्लिक अफेयर्स कमेटी
national-rifle-association | hi: नेशनल राइफल एसोसिएशन
medicaid | hi: मेडिकेड
medicare-us | hi: मेडिकेयर ~0.8
affordable-care-act | hi: ओबामाकेयर, ओबामा केयर, अफोर्डेबल केयर एक्ट
one-big-beautiful-bill-act | hi: वन बिग ब्यूटीफुल बिल, बिग ब्यूटीफुल बिल, वन बिग ब्यूटीफुल बिल एक्ट
alien-enemies-act | hi: एलियन एनिमीज एक्ट, विदेशी शत्रु अधिनियम
war-powers-resolution | hi: वॉर पावर्स रिजॉल्यूशन, वॉर पावर्स एक्ट
insurrection-act | hi: इंसरेक्शन एक्ट, विद्रोह अधिनियम
international-emergency-economic-powers-act | hi: अंतरराष्ट्रीय आपातकालीन आर्थिक शक्तियां अधिनियम, इंटरनेशनल इमरजेंसी इकोनॉमिक पावर्स एक्ट
first-amendment | hi: अमेरिकी संविधान के पहले संशोधन, अमेरिकी संविधान का पहला संशोधन
golden-dome | hi: गोल्डन डोम ~0.9
ku-klux-klan | hi: कू क्लक्स क्लान, कु क्लक्स क्लान
proud-boys | hi: प्राउड बॉयज, प्राउड बॉयज़
antifa | hi: एंटीफा, एंटिफा
qanon | hi: क्यूएनॉन
planned-parenthood | hi: प्लान्ड पेरेंटहुड
brookings-institution | hi: ब्रुकिंग्स इंस्टीट्यूशन, ब्रूकिंग्स इंस्टीट्यूशन, ब्रुकिंग्स संस्थान
council-on-foreign-relations | hi: काउंसिल ऑन फॉरेन रिलेशंस, काउंसिल ऑन फ़ॉरेन रिलेशंस
atlantic-council | hi: अटलांटिक काउंसिल
rand-corporation | hi: रैंड कॉरपोरेशन, रैंड कॉर्पोरेशन
carnegie-endowment | hi: कार्नेगी एंडोमेंट, कार्नेगी एंडोमेंट फॉर इंटरनेशनल पीस
institute-for-the-study-of-war | hi: इंस्टीट्यूट फॉर द स्टडी ऑफ वॉर, इंस्टिट्यूट फॉर द स्टडी ऑफ वॉर
freedom-house | hi: फ्रीडम हाउस, फ़्रीडम हाउस
`;
