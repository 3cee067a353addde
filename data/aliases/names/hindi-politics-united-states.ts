/** Politicians, officials and people of the news of the United States as Hindi papers write them. */
export const HINDI_POLITICS_UNITED_STATES = `
tom-barrack | hi: टॉम बैरक, टॉम बराक
jerome-powell | hi: जेरोम पॉवेल, जेरोम पावेल
scott-bessent | hi: स्कॉट बेसेंट, स्कॉट बेसेन्ट
dan-quayle | hi: डैन क्वेल
edward-snowden | hi: एडवर्ड स्नोडेन
jeffrey-epstein | hi: जेफ्री एपस्टीन, जेफ़री एपस्टीन, जेफरी एपस्टीन, जेफरी एप्सटीन, जेफ्री एप्स्टीन
kevin-warsh | hi: केविन वार्श, केविन वॉर्श
mike-johnson | hi: माइक जॉनसन, माइक जॉन्सन
robert-f-kennedy-jr | hi: रॉबर्ट एफ कैनेडी जूनियर, रॉबर्ट एफ. कैनेडी जूनियर, रॉबर्ट एफ केनेडी जूनियर, रॉबर्ट कैनेडी जूनियर
gavin-newsom | hi: गैविन न्यूसम, गेविन न्यूसम, गैविन न्यूज़ॉम, गैविन न्यूजॉम
bernie-sanders | hi: बर्नी सैंडर्स, बर्नी सेंडर्स
chuck-schumer | hi: चक शूमर, चक शुमर
john-kerry | hi: जॉन केरी, जॉन कैरी
pam-bondi | hi: पाम बॉन्डी, पैम बॉन्डी, पाम बोंडी, पैम बोंडी
peter-navarro | hi: पीटर नवारो, पीटर नावारो
stephen-miller | hi: स्टीफन मिलर, स्टीफ़न मिलर, स्टीवन मिलर
john-thune | hi: जॉन थ्यून, जॉन थून
tulsi-gabbard | hi: तुलसी गबार्ड, तुलसी गैबर्ड, तुलसी गेबार्ड
amy-klobuchar | hi: एमी क्लोबुचर, एमी क्लोबुशर
chris-murphy | hi: क्रिस मर्फी, क्रिस मर्फ़ी
chuck-grassley | hi: चक ग्रासली, चक ग्रासले
cory-booker | hi: कोरी बुकर
dick-durbin | hi: डिक डर्बिन
james-lankford | hi: जेम्स लैंकफोर्ड, जेम्स लैंकफ़ोर्ड
john-barrasso | hi: जॉन बैरासो
mark-warner | hi: मार्क वार्नर, मार्क वॉर्नर
tammy-baldwin | hi: टैमी बाल्डविन
tim-scott | hi: टिम स्कॉट
tom-cotton | hi: टॉम कॉटन
brian-schatz | hi: ब्रायन शैट्ज़, ब्रायन शैट्ज
alexandria-ocasio-cortez | hi: एलेक्ज़ेंड्रिया ओकासियो-कोर्टेज़, एलेक्जेंड्रिया ओकासियो-कोर्टेज, अलेक्जेंड्रिया ओकासियो-कोर्टेज, एलेक्जेंड्रिया ओकासियो कोर्टेज, अलेक्जेंड्रिया ओकासियो कोर्टेज
antony-blinken | hi: एंटनी ब्लिंकन, एंटनी ब्लिंकेन, एंटोनी ब्लिंकन, एंटोनी ब्लिंकेन
george-floyd | hi: जॉर्ज फ्लॉयड, जॉर्ज फ़्लॉयड, जॉर्ज फ्लायड
lindsey-graham | hi: लिंडसे ग्राहम, लिंडसी ग्राहम, लिंड्से ग्राहम, लिंडसे ग्रैहम
mike-pence | hi: माइक पेंस, माइक पेन्स
todd-blanche | hi: टॉड ब्लांश, टॉड ब्लैंच, टॉड ब्लैंश
charlie-kirk | hi: चार्ली किर्क, चार्ली कर्क
david-sacks | hi: डेविड सैक्स
hakeem-jeffries | hi: हकीम जेफ्रीज़, हकीम जेफ्रीज, हकीम जेफ़्रीज़, हकीम जेफरीज़, हकीम जेफरीज, हकीम जेफ्रीस
howard-lutnick | hi: हावर्ड लुटनिक, हॉवर्ड लुटनिक, हॉवर्ड लटनिक, हावर्ड लटनिक
jared-isaacman | hi: जेरेड इसाकमैन, जेरेड आइजैकमैन, जारेड इसाकमैन
karoline-leavitt | hi: कैरोलिन लेविट, कैरोलाइन लेविट, कैरोलिन लीविट, कैरोलाइन लीविट
kristi-noem | hi: क्रिस्टी नोएम, क्रिस्टी नोम
larry-summers | hi: लैरी समर्स
mike-pompeo | hi: माइक पोम्पियो, माइक पॉम्पियो, माइक पोंपियो, माइक पोम्पिओ
nancy-pelosi | hi: नैंसी पेलोसी, नैन्सी पेलोसी, नैंसी पलोसी
markwayne-mullin | hi: मार्कवेन मुलिन, मार्कवेन मलिन
tucker-carlson | hi: टकर कार्लसन
mike-waltz | hi: माइक वाल्ट्ज़, माइक वाल्ट्ज, माइक वॉल्ट्ज़, माइक वॉल्ट्ज
bill-pulte | hi: बिल पुल्टे, बिल पल्टे
erika-kirk | hi: एरिका किर्क, एरिका कर्क
harvey-weinstein | hi: हार्वी वाइंस्टीन, हार्वे वाइंस्टीन, हार्वी विंस्टीन, हार्वे वीनस्टीन
john-bolton | hi: जॉन बोल्टन, जॉन बॉल्टन
john-ratcliffe | hi: जॉन रैटक्लिफ, जॉन रैटक्लिफ़, जॉन रेटक्लिफ
kevin-hassett | hi: केविन हैसेट, केविन हेसेट
kilmar-abrego-garcia | hi: किल्मर अब्रेगो गार्सिया, किलमार अब्रेगो गार्सिया
liz-cheney | hi: लिज़ चेनी, लिज चेनी
mark-milley | hi: मार्क मिले, मार्क मिली, मार्क माइली
melania-trump | hi: मेलानिया ट्रंप, मेलानिया ट्रम्प, मेलेनिया ट्रंप, मेलेनिया ट्रम्प
ron-desantis | hi: रॉन डिसेंटिस, रॉन डेसेंटिस, रॉन डीसेंटिस, रॉन डिसैंटिस
tim-walz | hi: टिम वाल्ज़, टिम वाल्ज, टिम वॉल्ज़, टिम वॉल्ज
alejandro-mayorkas | hi: अलेजांद्रो मयोरकास, एलेजांद्रो मायोरकास, अलेजांद्रो मायोरकास
anthony-fauci | hi: एंथनी फाउची, एंथनी फाउसी, एंथोनी फाउची, एंथोनी फाउसी
christopher-wray | hi: क्रिस्टोफर रे, क्रिस्टोफ़र रे
dan-bongino | hi: डैन बोंगिनो, डैन बोंगीनो, डैन बॉन्गिनो
elbridge-colby | hi: एल्ब्रिज कोल्बी, एलब्रिज कोल्बी
elizabeth-warren | hi: एलिज़ाबेथ वॉरेन, एलिजाबेथ वॉरेन, एलिज़ाबेथ वारेन, एलिजाबेथ वारेन
greg-abbott | hi: ग्रेग एबॉट, ग्रेग एबट
henry-kissinger | hi: हेनरी किसिंजर, हेनरी किसिंगर
jimmy-kimmel | hi: जिमी किमेल, जिमी किमल
luigi-mangione | hi: लुइगी मैंगियोनी, लुइगी मैंगियोन
matt-gaetz | hi: मैट गेट्ज़, मैट गेट्ज, मैट गेट्स
mehmet-oz | hi: मेहमत ओज़, मेहमत ओज, डॉ. मेहमत ओज़, डॉ. मेहमत ओज
michael-flynn | hi: माइकल फ्लिन, माइकल फ़्लिन
mike-huckabee | hi: माइक हकाबी, माइक हुकाबी
jeanine-pirro | hi: जीनिन पिरो, जीनीन पिरो
sean-hannity | hi: शॉन हैनिटी, सीन हैनिटी
tom-homan | hi: टॉम होमन, टॉम होमैन
william-barr | hi: विलियम बार, विलियम बर्र
alex-pretti | hi: एलेक्स प्रेटी
renee-good | hi: रेनी गुड, रेने गुड, रेनी निकोल गुड
anderson-cooper | hi: एंडरसन कूपर
ben-shapiro | hi: बेन शापिरो, बेन शपीरो
brad-lander | hi: ब्रैड लैंडर
colin-powell | hi: कॉलिन पॉवेल, कोलिन पॉवेल, कॉलिन पावेल, कोलिन पावेल
condoleezza-rice | hi: कोंडोलीज़ा राइस, कोंडोलीजा राइस, कोंडोलिज़ा राइस, कोंडोलिजा राइस, कोंडालीज़ा राइस, कोंडालीजा राइस, कॉन्डोलीज़ा राइस, कॉन्डोलीजा राइस
derek-chauvin | hi: डेरेक चाउविन, डेरेक शॉविन, डेरेक चौविन
ghislaine-maxwell | hi: घिसलेन मैक्सवेल, गिलेन मैक्सवेल, गिस्लेन मैक्सवेल, घिस्लेन मैक्सवेल
virginia-giuffre | hi: वर्जीनिया गिफ्रे, वर्जीनिया ग्रिफे, वर्जीनिया जिफ्रे, वर्जीनिया जुफ्रे
glenn-youngkin | hi: ग्लेन यंगकिन
james-comey | hi: जेम्स कोमी, जेम्स कॉमी
joe-manchin | hi: जो मैनचिन, जो मैंचिन
joe-rogan | hi: जो रोगन
john-brennan | hi: जॉन ब्रेनन, जॉन ब्रैनन
john-mccain | hi: जॉन मैक्केन, जॉन मैकेन, जॉन मैककेन
laura-loomer | hi: लॉरा लूमर, लारा लूमर
letitia-james | hi: लेटिटिया जेम्स, लेटीशिया जेम्स, लेटिशिया जेम्स
marjorie-taylor-greene | hi: मार्जरी टेलर ग्रीन, मार्जोरी टेलर ग्रीन, मार्जोरी टेलर ग्रीने
paul-manafort | hi: पॉल मैनाफोर्ट, पॉल मैनफोर्ट, पॉल मनाफोर्ट
susie-wiles | hi: सूज़ी वाइल्स, सूजी वाइल्स, सूसी वाइल्स, सुज़ी वाइल्स, सुजी वाइल्स
amos-hochstein | hi: अमोस होचस्टीन, एमोस होचस्टीन
amy-coney-barrett | hi: एमी कोनी बैरेट, एमी कोनी बैरट
bernard-madoff | hi: बर्नी मैडॉफ, बर्नार्ड मैडॉफ, बर्नी मेडॉफ, बर्नार्ड मेडॉफ
brad-cooper | hi: ब्रैड कूपर
brett-kavanaugh | hi: ब्रेट कैवनॉ, ब्रेट कैवनॉग, ब्रेट कैवनो, ब्रेट कावानाह
chris-wright | hi: क्रिस राइट ~0.8
clarence-thomas | hi: क्लेरेंस थॉमस
corey-lewandowski | hi: कोरी लेवांडोव्स्की, कोरी लेवांडोस्की
jamieson-greer | hi: जेमिसन ग्रीर, जैमीसन ग्रीर, जेमीसन ग्रीर, जैमिसन ग्रीर
jeff-sessions | hi: जेफ सेशंस, जेफ़ सेशंस, जेफ सेशन्स
josh-shapiro | hi: जोश शापिरो, जोश शपीरो
mark-esper | hi: मार्क एस्पर
matthew-whitaker | hi: मैथ्यू व्हिटेकर, मैथ्यू व्हिटकर, मैथ्यू ह्वाइटेकर
mitch-mcconnell | hi: मिच मैककोनेल, मिच मैकोनेल, मिच मैक्कॉनेल, मिच मैककॉनेल
muriel-bowser | hi: म्यूरियल बोसर, म्यूरियल बाउजर
robert-mueller | hi: रॉबर्ट मुलर, रॉबर्ट म्यूलर, रॉबर्ट मूलर
roger-stone | hi: रोजर स्टोन
samuel-alito | hi: सैमुअल एलिटो, सैमुअल अलिटो, सैमुएल एलिटो
sean-parnell | hi: शॉन पार्नेल, सीन पार्नेल
stephen-colbert | hi: स्टीफन कोलबर्ट, स्टीफ़न कोल्बर्ट, स्टीफन कोल्बर्ट, स्टीफन कोल्बेयर
tyler-robinson | hi: टायलर रॉबिन्सन, टाइलर रॉबिन्सन
alina-habba | hi: अलीना हब्बा, एलिना हब्बा, अलीना हाबा
andrew-cuomo | hi: एंड्रयू कुओमो, एंड्रयू क्यूमो, एंड्रयू कुमो, एंड्र्यू कुओमो
candace-owens | hi: कैंडेस ओवेन्स, कैंडिस ओवेन्स, कैंडेस ओवन्स
chelsea-manning | hi: चेल्सी मैनिंग
dan-caine | hi: डैन केन
dan-driscoll | hi: डैन ड्रिस्कॉल, डेन ड्रिस्कॉल
gretchen-whitmer | hi: ग्रेचेन व्हिटमर, ग्रेचन व्हिटमर, ग्रेटचेन व्हिटमर
hunter-biden | hi: हंटर बाइडेन, हंटर बाइडन
j-b-pritzker | hi: जेबी प्रित्ज़कर, जेबी प्रित्जकर, जेबी प्रिट्ज़कर, जेबी प्रिट्जकर
jack-smith-us | hi: जैक स्मिथ ~0.8
john-fetterman | hi: जॉन फेटरमैन, जॉन फ़ेटरमैन
john-oliver | hi: जॉन ओलिवर ~0.8
kelly-loeffler | hi: केली लोफलर, केली लोएफलर
ketanji-brown-jackson | hi: केतनजी ब्राउन जैक्सन, केटनजी ब्राउन जैक्सन, केतांजी ब्राउन जैक्सन
lee-zeldin | hi: ली ज़ेल्डिन, ली जेल्डिन
lloyd-austin | hi: लॉयड ऑस्टिन, लायड ऑस्टिन, लॉयड ऑस्टीन
marty-makary | hi: मार्टी मकारी, मार्टी मैकरी, मार्टी माकरी
nick-fuentes | hi: निक फुएंटेस, निक फ्यूएंट्स
nikki-haley | hi: निक्की हेली, निकी हेली, निक्की हेले
rand-paul | hi: रैंड पॉल
sean-duffy | hi: शॉन डफी, सीन डफी, शॉन डफ़ी
sonia-sotomayor | hi: सोनिया सोटोमायोर, सोनिया सोतोमयोर, सोनिया सोटोमेयर
steve-scalise | hi: स्टीव स्कैलिस, स्टीव स्केलिस
ted-lieu | hi: टेड ल्यू, टेड लियू
tom-emmer | hi: टॉम एमर
morgan-ortagus | hi: मॉर्गन ओर्टागस, मॉर्गन ऑर्टागस, मोर्गन ऑर्टागस
gregory-bovino | hi: ग्रेगरी बोविनो, ग्रेग बोविनो
james-boasberg | hi: जेम्स बोसबर्ग, जेम्स बोआसबर्ग
jessica-tisch | hi: जेसिका टिश
alvin-bragg | hi: एल्विन ब्रैग
fani-willis | hi: फानी विलिस, फैनी विलिस
aileen-cannon | hi: एलीन कैनन, आइलीन कैनन
nancy-guthrie | hi: नैंसी गुथरी
savannah-guthrie | hi: सवाना गुथरी
christopher-waller | hi: क्रिस्टोफर वालर, क्रिस्टोफर वॉलर
stephen-miran | hi: स्टीफन मिरान, स्टीफन मिरन
michelle-bowman | hi: मिशेल बोमन
megyn-kelly | hi: मेगिन केली
mahmoud-khalil | hi: महमूद खलील, महमूद ख़लील
elizabeth-holmes | hi: एलिज़ाबेथ होम्स, एलिजाबेथ होम्स
evan-gershkovich | hi: इवान गेर्शकोविच, इवान गर्शकोविच, इवान गेर्शकोविक, एवन गेर्शकोविच
james-talarico | hi: जेम्स टालारिको, जेम्स टैलारिको
casey-means | hi: केसी मीन्स, कैसी मीन्स
beto-orourke | hi: बेटो ओ'रूर्के, बेटो ओरूर्के
jay-clayton | hi: जे क्लेटन
doug-collins | hi: डग कोलिन्स, डग कॉलिन्स
john-phelan | hi: जॉन फेलन
`;
