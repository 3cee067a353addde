/** Banks, exchanges, makers of medicines and companies of film and sound as Hindi newspapers write them. */
export const HINDI_COMPANIES_MONEY = `
bank-of-america | hi: बैंक ऑफ अमेरिका, बैंक ऑफ़ अमेरिका
citigroup | hi: सिटीग्रुप, सिटी ग्रुप, सिटीबैंक, सिटी बैंक
goldman-sachs | hi: गोल्डमैन सैक्स, गोल्डमैन सैश, गोल्डमैन सॉक्स, गोल्डमेन सैक्स
morgan-stanley | hi: मॉर्गन स्टेनली, मॉर्गन स्टैनली, मोर्गन स्टेनली
jpmorgan-chase | hi: जेपी मॉर्गन, जेपीमॉर्गन, जेपी मॉर्गन चेज, जेपी मोर्गन
hsbc | hi: एचएसबीसी
deutsche-bank | hi: डॉयचे बैंक, ड्यूश बैंक, डॉएचे बैंक, डॉयश बैंक
commerzbank-ag | hi: कॉमर्जबैंक
ubs | hi: यूबीएस
credit-suisse | hi: क्रेडिट सुइस, क्रेडिट सुईस
barclays | hi: बार्कलेज, बार्कलेज़, बार्कलेज बैंक
standard-chartered | hi: स्टैंडर्ड चार्टर्ड, स्टैंडर्ड चार्टर्ड बैंक, स्टैण्डर्ड चार्टर्ड
lloyds-bank | hi: लॉयड्स बैंक
lehman-brothers | hi: लेहमन ब्रदर्स, लेहमैन ब्रदर्स, लीमैन ब्रदर्स
blackrock | hi: ब्लैकरॉक
berkshire-hathaway | hi: बर्कशायर हैथवे, बर्कशायर हाथवे
softbank-group | hi: सॉफ्टबैंक, सॉफ़्टबैंक, सॉफ्टबैंक ग्रुप
macquarie-group | hi: मैक्वेरी ग्रुप, मैक्वायरी
allianz-se | hi: एलियांज, आलियांज
industrial-and-commercial-bank-of-china | hi: इंडस्ट्रियल एंड कमर्शियल बैंक ऑफ चाइना
china-construction-bank | hi: चाइना कंस्ट्रक्शन बैंक
moodys | hi: मूडीज, मूडीज़, मूडीज रेटिंग्स, मूडीज इन्वेस्टर्स सर्विस
fitch-ratings | hi: फिच, फिच रेटिंग्स, फ़िच
s-p-global-ratings | hi: एसएंडपी ग्लोबल रेटिंग्स, एसएंडपी ग्लोबल, एस एंड पी ग्लोबल रेटिंग्स, एसएंडपी रेटिंग्स
s-p-500 | hi: एसएंडपी 500, एस एंड पी 500, एसएंडपी-500, एसऐंडपी 500
dow-jones-industrial-average | hi: डाउ जोन्स, डाउ जोंस, डाओ जोन्स, डॉव जोन्स, डाउ जोन्स इंडस्ट्रियल एवरेज
nasdaq | hi: नैस्डैक, नैस्डेक, नैसडैक, नास्डैक, नैसडेक
new-york-stock-exchange | hi: न्यूयॉर्क स्टॉक एक्सचेंज, न्यूयार्क स्टॉक एक्सचेंज
london-stock-exchange | hi: लंदन स्टॉक एक्सचेंज
tokyo-stock-exchange | hi: टोक्यो स्टॉक एक्सचेंज
hong-kong-exchanges | hi: हांगकांग स्टॉक एक्सचेंज, हॉन्गकॉन्ग स्टॉक एक्सचेंज
nikkei-225 | hi: निक्केई 225, निक्केई-225, निक्केई ~0.9, निक्की 225
hang-seng-index | hi: हैंग सेंग, हैंगसेंग, हैंग सैंग
kospi | hi: कोस्पी, कॉस्पी
ftse-100 | hi: एफटीएसई 100, एफटीएसई-100, एफटीएसई ~0.7
dax | hi: डैक्स
cac-40 | hi: सीएसी 40, सीएसी-40
sensex | hi: सेंसेक्स, सेन्सेक्स
nifty-50 | hi: निफ्टी, निफ़्टी, निफ्टी 50, निफ्टी-50, निफ़्टी 50
brent-crude | hi: ब्रेंट क्रूड, ब्रेंट कच्चा तेल, ब्रेंट कच्चे तेल, ब्रेंट क्रूड ऑयल, बेंचमार्क ब्रेंट क्रूड
deloitte | hi: डेलॉयट, डेलॉइट
ernst-young | hi: अर्न्स्ट एंड यंग, अर्नस्ट एंड यंग, ईवाई
kpmg | hi: केपीएमजी
pricewaterhousecoopers | hi: पीडब्ल्यूसी, प्राइसवाटरहाउसकूपर्स
mckinsey | hi: मैकिन्जी, मैकिंजी, मैकिन्से, मैकेंजी एंड कंपनी
pfizer | hi: फाइजर, फाइज़र, फ़ाइज़र, फायजर
moderna | hi: मॉडर्ना, मॉडेर्ना, मोडेर्ना
astrazeneca | hi: एस्ट्राजेनेका, एस्ट्राज़ेनेका, एस्ट्राजेनिका
johnson-johnson | hi: जॉनसन एंड जॉनसन, जॉनसन ऐंड जॉनसन, जॉनसन & जॉनसन
merck-co | hi: मर्क एंड कंपनी
novartis | hi: नोवार्टिस
novo-nordisk | hi: नोवो नॉर्डिस्क, नोवो नोर्डिस्क
roche | hi: रोश फार्मा, रोश डायग्नोस्टिक्स
sanofi | hi: सनोफी, सैनोफी
gsk | hi: ग्लैक्सोस्मिथक्लाइन, जीएसके
teva-pharmaceutical-industries | hi: टेवा फार्मा, टेवा फार्मास्युटिकल
walt-disney-organisation | hi: डिज्नी ~0.9, डिज़्नी ~0.9, डिज्नी कंपनी, वॉल्ट डिज्नी ~0.6, वॉल्ट डिज़्नी ~0.6, वॉल्ट डिज्नी कंपनी
warner-bros-discovery | hi: वॉर्नर ब्रदर्स डिस्कवरी, वार्नर ब्रदर्स डिस्कवरी, वॉर्नर ब्रदर्स, वार्नर ब्रदर्स, वार्नर ब्रोस
paramount-skydance | hi: पैरामाउंट स्काईडांस, पैरामाउंट स्काईडान्स, पैरामाउंट ~0.8
hbo | hi: एचबीओ
live-nation-entertainment | hi: लाइव नेशन
getty-images | hi: गेटी इमेजेज, गेटी इमेजिस
disneyland | hi: डिज्नीलैंड, डिज़्नीलैंड, डिज्नी लैंड
telefonica | hi: टेलीफोनिका
verizon | hi: वेराइजन, वेरिजोन, वेरिज़ोन
at-t | hi: एटीएंडटी, एटी एंड टी
deutsche-telekom | hi: डॉयचे टेलीकॉम
santander-bank | hi: बैंको सैंटेंडर, सेंटेंडर बैंक, सैंटेंडर बैंक
china-mobile | hi: चाइना मोबाइल
axel-springer-se | hi: एक्सल स्प्रिंगर
`;
