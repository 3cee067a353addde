/** Cities as Hindi newspapers write them; one that is a word of the language only together with what says that it is a city. */
export const HINDI_CITIES = `
washington-us | hi: वॉशिंगटन, वाशिंगटन, वॉशिंगटन डीसी, वाशिंगटन डीसी, वॉशिंगटन डी.सी., वाशिंगटन डी.सी., वाशिंग्टन, वॉशिंग्टन
sanaa-ye | hi: सना ~0.5, यमन की राजधानी सना, राजधानी सना, सना शहर, सना एयरपोर्ट
rabat-ma | hi: रबात
yaounde-cm | hi: याउंडे, याओंडे
guatemala-city-gt | hi: ग्वाटेमाला सिटी
kingston-jm | hi: किंग्स्टन ~0.8, किंग्सटन ~0.8
naypyidaw-mm | hi: नेपीडॉ, नेप्यीडॉ, नाएप्यीडॉ, नेपिडॉ, नेपीता, ने पी तॉ
ottawa-ca | hi: ओटावा, ओटवा, ओट्टावा
ndjamena-td | hi: एनजामेना, नजामेना, अंजामेना
lilongwe-mw | hi: लिलोंग्वे
pristina-xk | hi: प्रिस्टिना, प्रिस्तिना, प्रिश्टीना
the-hague-nl | hi: द हेग, हेग ~0.8
panama-city-pa | hi: पनामा सिटी
doha-qa | hi: दोहा ~0.8, कतर की राजधानी दोहा, दोहा शहर
astana-kz | hi: नूर-सुल्तान, नूर सुल्तान, नूरसुल्तान, अस्ताना
saint-petersburg-ru | hi: सेंट पीटर्सबर्ग, सेंट पीटरबर्ग
yamoussoukro-ci | hi: यामोसुक्रो, यामुसुक्रो
manama-bh | hi: मनामा
kuwait-city-kw | hi: कुवैत सिटी, कुवैत शहर
bandar-seri-begawan-bn | hi: बंदर सेरी बेगावान, बंदर सेरी बेगवान
bridgetown-bb | hi: ब्रिजटाउन
valletta-mt | hi: वालेटा, वैलेटा
honiara-sb | hi: होनियारा
nukualofa-to | hi: नुकुअलोफा
port-vila-vu | hi: पोर्ट विला
san-marino-sm | hi: सैन मैरिनो, सैन मारिनो
andorra-la-vella-ad | hi: अंडोरा ला वेला
basseterre-kn | hi: बासेटेरे, बैसेटेरे, बासेतेरे
castries-lc | hi: कैस्ट्रीज, कास्ट्रीज
kingstown-vc | hi: किंग्सटाउन
roseau-dm | hi: रोसेयू
st-georges-gd | hi: सेंट जॉर्ज शहर
belmopan-bz | hi: बेल्मोपान
gitega-bi | hi: गितेगा
moroni-km | hi: मोरोनी
nanchong-cn | hi: नानचोंग
xian-cn | hi: शीआन, शियान, शीयान, शिआन
wuxi-cn | hi: वूशी
foshan-cn | hi: फोशान, फ़ोशान
xiamen-cn | hi: शियामेन, श्यामन, शियामन
ningbo-cn | hi: निंगबो
dalian-cn | hi: दालियान, डालियान
tangshan-cn | hi: तांगशान
shantou-cn | hi: शांतोउ
zibo-cn | hi: जिबो शहर
wenzhou-cn | hi: वेनझोउ, वेनझोऊ, वेंझोउ
datong-cn | hi: दातोंग
lijiang-cn | hi: लिजियांग
busan-kr | hi: बुसान, बुशान
incheon-kr | hi: इंचियोन, इंचिओन, इंचोन, इंचेऑन
daegu-kr | hi: डेगू, दाएगू, डाएगू
gwangju-kr | hi: ग्वांगजू
ulsan-kr | hi: उल्सान
yokohama-jp | hi: योकोहामा
osaka-jp | hi: ओसाका ~0.9
nagoya-jp | hi: नागोया
sapporo-jp | hi: साप्पोरो, सप्पोरो
fukuoka-jp | hi: फुकुओका, फुकुओका शहर
sendai-jp | hi: सेंदाई, सेंडाई
kawasaki-jp | hi: कावासाकी शहर
kaohsiung-tw | hi: काऊशुंग, काओशुंग, काऊसुंग, काओसिउंग
taichung-tw | hi: ताइचुंग
kowloon-hk | hi: कोलून, कॉलून, काउलून
quezon-city-ph | hi: क्वेज़ोन सिटी, क्वेजोन सिटी, क्यूजोन सिटी
davao-ph | hi: दावाओ
cebu-city-ph | hi: सेबू सिटी, सेबू शहर
surabaya-id | hi: सुराबाया
medan-id | hi: मेडान
bandung-id | hi: बांडुंग, बांडुंग शहर, बांदुंग
palembang-id | hi: पालेमबांग, पालेम्बांग
semarang-id | hi: सेमारंग, सेमरांग
bogor-id | hi: बोगोर
johor-bahru-my | hi: जोहोर बाहरू, जोहोर बारू
mecca-sa | hi: मक्का शहर, पवित्र शहर मक्का, पवित्र मक्का
basra-iq | hi: बसरा ~0.9, बसरा शहर
erbil-iq | hi: इरबिल, एरबिल, अरबिल, इर्बिल, एर्बिल
abu-ghraib-iq | hi: अबू गरीब, अबू ग़रीब, अबू ग़रेब, अबू गरेब, अबू गरीब जेल
raqqa-sy | hi: रक्का, रक़्क़ा, रक़्का
deir-ez-zor-sy | hi: दीर अल-जोर, दीर एज-जोर, देर अल-जोर, देर एज़-ज़ोर, दैर अल-जोर, दीर एज-ज़ोर, दैर-अल-ज़ोर
hasakah-sy | hi: हसाका, हसाकेह, अल-हसाका, हसाकाह
qamishli-sy | hi: कामिशली, क़ामिशली, कमिशली
shiraz-ir | hi: शिराज, शीराज, शिराज़, शीराज़
khan-younis | hi: खान यूनिस, ख़ान यूनिस, खान युनिस, ख़ान युनिस, खान यूनुस
rafah-ps | hi: रफाह, रफ़ाह, राफाह, रफा शहर, राफा शहर, राफ़ा शहर, रफ़ाह शहर, रफाह क्रॉसिंग, राफा क्रॉसिंग
deir-al-balah | hi: दीर अल-बलाह, दीर अल बलाह, देर अल-बलाह, डेर अल-बलाह, डेर अल बलाह, दीर अल-बला, दैर अल-बलाह
jabalia | hi: जबालिया, जबालिया शरणार्थी शिविर, जबालिया कैंप
ramallah | hi: रामल्लाह, रामल्ला, रमल्लाह, रमल्ला
hebron-ps | hi: हेब्रोन, हेब्रॉन
nablus | hi: नबलस, नाबलुस, नब्लुस
dahieh | hi: दहियेह, दाहियेह
izmir-tr | hi: इजमिर, इज़मिर, इज़मीर, इजमीर
gaziantep-tr | hi: गाजियांटेप, गाज़ियांटेप, गजियांतेप, गाजियानटेप, गाज़ियानतेप
adana-tr | hi: अदाना, अडाना
bursa-tr | hi: बुर्सा
giza-eg | hi: गीजा, गीज़ा, गिजा, गीजा के पिरामिड, गीज़ा के पिरामिड
marrakesh-ma | hi: मराकेश, माराकेश, मर्राकेश
fes-ma | hi: फेज शहर
omdurman-sd | hi: ओमदुरमान, ओमडुरमैन, ओमडुरमन, उम्दुर्मान
el-fasher-sd | hi: अल-फाशिर, अल फाशिर, अल-फशर, अल फशर, अल फाशर, अल-फाशर, एल फशर, एल-फशर, एल फाशर, एल-फाशर, अल-फ़ाशिर
kano-ng | hi: कानो ~0.8
kaduna-ng | hi: कडूना, कदुना, कादुना
ibadan-ng | hi: इबादान, इबादन
maiduguri-ng | hi: मैदुगुरी, माइदुगुरी, मैडुगुरी
port-harcourt-ng | hi: पोर्ट हारकोर्ट
benin-city-ng | hi: बेनिन सिटी
mombasa-ke | hi: मोम्बासा, मोंबासा
soweto-za | hi: सोवेटो
kumasi-gh | hi: कुमासी
kharkiv-ua | hi: खारकीव, खार्किव, खारकीएव, खार्कीव, ख़ारकीव, खारकिव, खारकीयेव, ख़ारकीएव, खार्कोव
odesa-ua | hi: ओडेसा, ओदेसा
dnipro-ua | hi: निप्रो, द्निप्रो, डेनिप्रो, नीप्रो, द्नीप्रो
donetsk-ua | hi: दोनेत्स्क, डोनेट्स्क, डोनेस्क, दोनेस्क, डोनेत्स्क, दोनेतस्क
kostiantynivka-ua | hi: कोस्त्यन्तिनिव्का, कोस्टियानटिनिव्का, कोस्तियांतिनिवका
hulyaypole-ua | hi: हुल्याइपोले, हुलियाइपोले
rostov-on-don-ru | hi: रोस्तोव-ऑन-डॉन, रोस्तोव ऑन डॉन, रोस्तोव-ओन-डॉन, रोस्टोव-ऑन-डॉन
nizhny-novgorod-ru | hi: निज़नी नोवगोरोद, निझनी नोवगोरोद, निजनी नोवगोरोद, निज़्नी नोवगोरोद
voronezh-ru | hi: वोरोनिश, वोरोनेझ, वोरोनेज, वोरोनेज़
milan-it | hi: मिलान शहर, इटली के मिलान
hamburg-de | hi: हैम्बर्ग, हैंबर्ग, हैमबर्ग
cologne-de | hi: कोलोन शहर, जर्मनी के कोलोन
valencia-es | hi: वेलेंसिया ~0.8, वालेंसिया ~0.8, वैलेंसिया ~0.8
srebrenica | hi: स्रेब्रेनिका, सेब्रेनिका, स्रेब्रेनित्सा
auschwitz | hi: ऑशविट्ज, ऑशविट्ज़, आउशवित्ज, ऑश्वित्ज, आउशवित्स, ऑस्विट्ज
davos | hi: दावोस, डावोस
montreal-ca | hi: मॉन्ट्रियल, मोंट्रियल, मॉन्ट्रियाल, मांट्रियल, मॉन्ट्रीयल
manhattan-us | hi: मैनहट्टन, मैनहैटन, मैनहटन, मैनहाटन
queens-us | hi: क्वींस ~0.8, क्वीन्स ~0.7
the-bronx-us | hi: ब्रॉन्क्स, ब्रोंक्स, ब्रॉंक्स, द ब्रॉन्क्स
harlem | hi: हार्लेम
charlotte-us | hi: शार्लोट ~0.6, चार्लोट शहर, शार्लोट शहर
columbus-us | hi: ओहायो के कोलंबस, कोलंबस शहर
fort-worth-us | hi: फोर्ट वर्थ
pearl-harbor | hi: पर्ल हार्बर, पर्ल हार्बर हमला, पर्ल हार्बर हमले
guadalajara-mx | hi: ग्वाडलाजारा, ग्वाडालाजारा, गुआडालाजारा
puebla-mx | hi: पुएब्ला, प्यूब्ला
maracaibo-ve | hi: माराकाइबो, मराकाइबो
medellin-co | hi: मेडेलिन, मेडेलीन, मेडेलिन शहर
cartagena-co | hi: कार्टाजेना, कार्टाहेना
rosario-ar | hi: रोसारियो शहर, अर्जेंटीना के रोसारियो
belo-horizonte-br | hi: बेलो होरिजोंटे, बेलो होरिज़ोंटे
porto-alegre-br | hi: पोर्टो एलेग्रे, पोर्टो अलेग्रे
surat-in | hi: सूरत शहर, गुजरात के सूरत, सूरत जिले, सूरत जिला, सूरत एयरपोर्ट
navi-mumbai-in | hi: नवी मुंबई, नवी मुम्बई
pimpri-in | hi: पिंपरी, पिंपरी-चिंचवड़, पिंपरी चिंचवड़, पिंपरी चिंचवड
najafgarh-in | hi: नजफगढ़, नजफ़गढ़
gorakhpur-in | hi: गोरखपुर
ghaziabad-in | hi: गाजियाबाद, गाज़ियाबाद, ग़ाज़ियाबाद
howrah-in | hi: हावड़ा, हावडा
rajkot-in | hi: राजकोट
thane-in | hi: ठाणे, थाणे
kalyan-in | hi: कल्याण शहर, ठाणे के कल्याण
dombivli-in | hi: डोंबिवली, डोम्बिवली
gwalior-in | hi: ग्वालियर
solapur-in | hi: सोलापुर, शोलापुर
hubli-in | hi: हुबली, हुब्बल्ली
rohini-in | hi: दिल्ली के रोहिणी, रोहिणी सेक्टर, रोहिणी इलाके, रोहिणी कोर्ट
narela-in | hi: नरेला
nowrangapur-in | hi: नबरंगपुर, नवरंगपुर
teni-in | hi: थेनी
khulna-bd | hi: खुलना शहर, बांग्लादेश के खुलना, खुलना जिले
faisalabad-pk | hi: फैसलाबाद, फ़ैसलाबाद
multan-pk | hi: मुल्तान, मुलतान
gujranwala-pk | hi: गुजरांवाला
`;
