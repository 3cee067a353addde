/** Companies and brands as Hindi newspapers write them; those that sound like a word of the language by their full name. */
export const HINDI_COMPANIES = `
amazon | hi: अमेजन ~0.8, अमेज़न ~0.8, अमेज़ॉन ~0.9, अमेजॉन ~0.9, एमेजॉन ~0.9, ऐमजॉन ~0.9, एमेज़ॉन ~0.9, अमेजन डॉट कॉम
amazon-web-services | hi: अमेजन वेब सर्विसेज, अमेज़न वेब सर्विसेज, एमेजॉन वेब सर्विसेज
apple | hi: एप्पल, ऐपल, एपल, ऐप्पल
meta-platforms | hi: मेटा ~0.9, मेटा प्लेटफॉर्म्स, मेटा प्लेटफॉर्म, मेटा प्लेटफ़ॉर्म्स
x-network | hi: सोशल मीडिया प्लेटफॉर्म एक्स, सोशल मीडिया प्लेटफ़ॉर्म एक्स, सोशल मीडिया एक्स, माइक्रोब्लॉगिंग साइट एक्स
alphabet-inc | hi: अल्फाबेट ~0.9, अल्फ़ाबेट ~0.9, अल्फाबेट इंक
google-deepmind | hi: गूगल डीपमाइंड, डीपमाइंड
nvidia | hi: एनवीडिया, एनविडिया, एन्वीडिया
openai | hi: ओपनएआई, ओपन एआई, ओपेनएआई
anthropic | hi: एंथ्रोपिक, एन्थ्रोपिक
deepseek | hi: डीपसीक
perplexity-ai | hi: पर्प्लेक्सिटी, परप्लेक्सिटी, पर्प्लेक्सिटी एआई
xai | hi: एक्सएआई
mistral-ai | hi: मिस्ट्रल एआई
spacex | hi: स्पेसएक्स, स्पेस एक्स
starlink | hi: स्टारलिंक
tesla | hi: टेस्ला, टेसला
samsung-electronics | hi: सैमसंग, सैमसंग इलेक्ट्रॉनिक्स
samsung | hi: सैमसंग समूह, सैमसंग ग्रुप
sk-hynix | hi: एसके हाइनिक्स, एसके हायनिक्स
tsmc | hi: टीएसएमसी, ताइवान सेमीकंडक्टर मैन्युफैक्चरिंग कंपनी, ताइवान सेमीकंडक्टर
asml | hi: एएसएमएल
advanced-micro-devices | hi: एएमडी, एडवांस्ड माइक्रो डिवाइसेज
intel | hi: इंटेल ~0.9, इंटेल कॉर्प, इंटेल कॉरपोरेशन
ibm | hi: आईबीएम
oracle | hi: ओरेकल ~0.9, ऑरेकल ~0.9
cisco | hi: सिस्को
palantir | hi: पैलेंटिर, पलांटिर, पैलंटिर
salesforce | hi: सेल्सफोर्स
sap-se | hi: एसएपी
infineon-technologies | hi: इन्फिनियन
wipro | hi: विप्रो
telegram | hi: टेलीग्राम ~0.9, टेलिग्राम ~0.9
signal-messenger | hi: सिग्नल ऐप, सिग्नल एप, मैसेजिंग ऐप सिग्नल
netflix | hi: नेटफ्लिक्स, नेटफ़्लिक्स
spotify | hi: स्पॉटिफाई, स्पॉटिफ़ाई, स्पोटिफाई
reddit | hi: रेडिट, रेड्डिट
bluesky | hi: ब्लूस्काई, ब्लूस्काय
twitch | hi: ट्विच
discord-app | hi: डिस्कॉर्ड
airbnb | hi: एयरबीएनबी
uber | hi: ऊबर, उबर कैब, उबर टैक्सी, उबर इंडिया, कैब कंपनी उबर, ओला-उबर, ओला और उबर
paypal | hi: पेपाल, पेपैल, पे-पल
shopify | hi: शॉपिफाई
temu | hi: टेमू
shein | hi: शीन ~0.7, शीइन
alibaba-group | hi: अलीबाबा ~0.85, अलीबाबा ग्रुप, अलीबाबा समूह
ant-group | hi: एंट ग्रुप, एंट फाइनेंशियल
tencent | hi: टेनसेंट, टेंसेंट, टेन्सेंट
baidu | hi: बायडू, बाइडू
bytedance | hi: बाइटडांस, बाइटडान्स
huawei | hi: हुआवेई, हुवावे, हुवावेई, ख्वावे
xiaomi | hi: शाओमी, श्याओमी, शियाओमी
zte | hi: जेडटीई
lenovo | hi: लेनोवो
dji | hi: डीजेआई
hikvision | hi: हिकविजन
foxconn | hi: फॉक्सकॉन, फॉक्सकॉन्न, फ़ॉक्सकॉन
byd | hi: बीवाईडी
catl | hi: सीएटीएल
evergrande | hi: एवरग्रैंड, एवरग्रांडे, एवरग्रांड
nokia-corporation | hi: नोकिया
ericsson | hi: एरिक्सन
panasonic | hi: पैनासोनिक
hitachi | hi: हिताची
fujitsu | hi: फुजित्सु
fujifilm | hi: फूजीफिल्म, फुजीफिल्म
sony | hi: सोनी कॉर्पोरेशन, सोनी कॉरपोरेशन, सोनी ग्रुप, जापानी कंपनी सोनी
nintendo | hi: निन्टेंडो, निंटेंडो
rakuten | hi: राकुटेन
kaspersky-lab | hi: कैस्परस्की, कास्परस्की
nso-group | hi: एनएसओ ग्रुप, एनएसओ समूह
yandex | hi: यांडेक्स
binance | hi: बाइनेंस, बिनेंस, बायनेंस
ftx | hi: एफटीएक्स
polymarket | hi: पॉलीमार्केट, पोलीमार्केट
world-liberty-financial | hi: वर्ल्ड लिबर्टी फाइनेंशियल, वर्ल्ड लिबर्टी फाइनैंशियल
boeing | hi: बोइंग
airbus | hi: एयरबस
embraer | hi: एम्ब्रेयर, एंब्रेयर
lockheed-martin | hi: लॉकहीड मार्टिन, लॉकहीड मार्टीन
bae-systems | hi: बीएई सिस्टम्स
rheinmetall | hi: राइनमेटल
thales-group | hi: थेल्स ग्रुप, थेल्स समूह
dassault-aviation | hi: दसॉल्ट एविएशन, डसॉल्ट एविएशन, दसॉ एविएशन, दासो एविएशन, डसाल्ट एविएशन
safran | hi: साफ्रान, सफ्रान, सैफरान
rafael-advanced-defense-systems | hi: राफेल एडवांस्ड डिफेंस सिस्टम्स, राफेल एडवांस्ड डिफेंस सिस्टम
israel-aerospace-industries | hi: इजरायल एयरोस्पेस इंडस्ट्रीज, इजराइल एयरोस्पेस इंडस्ट्रीज, इज़राइल एयरोस्पेस इंडस्ट्रीज
elbit-systems | hi: एल्बिट सिस्टम्स, एलबिट सिस्टम्स, एल्बिट
mbda | hi: एमबीडीए
baykar | hi: बायकर
aselsan | hi: असेलसन, एसेलसन
naval-group | hi: नेवल ग्रुप
thyssenkrupp | hi: थिसेनक्रुप, थायसेनक्रुप
thyssenkrupp-marine-systems | hi: थिसेनक्रुप मरीन सिस्टम्स, थायसेनक्रुप मरीन सिस्टम्स
mitsubishi-heavy-industries | hi: मित्सुबिशी हेवी इंडस्ट्रीज
mitsubishi-electric | hi: मित्सुबिशी इलेक्ट्रिक
rolls-royce-holdings | hi: रोल्स-रॉयस ~0.6, रोल्स रॉयस ~0.6, रॉल्स रॉयस ~0.6, रोल्स-रॉयस होल्डिंग्स
volkswagen | hi: फॉक्सवैगन, फॉक्सवागन, फोक्सवैगन, फॉक्सवेगन, फ़ॉक्सवैगन, वोक्सवैगन
bmw | hi: बीएमडब्ल्यू, बीएमडब्लू
ford | hi: फोर्ड मोटर, फोर्ड मोटर्स, फोर्ड इंडिया, फोर्ड ~0.7
general-motors | hi: जनरल मोटर्स
toyota | hi: टोयोटा, टोयोटा मोटर
honda | hi: होंडा, हॉन्डा, होन्डा
nissan | hi: निसान, निस्सान
hyundai-motor | hi: हुंडई, हुंडई मोटर, ह्युंडई, हुंदै, हुंडै, ह्यूंदै
kia | hi: किआ, किआ मोटर्स, किया मोटर्स, किआ इंडिया, किया इंडिया
renault | hi: रेनॉ, रेनॉल्ट, रेनो ~0.7, रेनो इंडिया, रेनॉ इंडिया
stellantis | hi: स्टेलेंटिस, स्टेलांटिस
chery | hi: चेरी ऑटोमोबाइल
yamaha-motor | hi: यामाहा, यामाहा मोटर
bosch | hi: बॉश
continental-ag | hi: कॉन्टिनेंटल एजी
michelin | hi: मिशेलिन
siemens | hi: सीमेंस, सीमेन्स, सीमंस
siemens-energy | hi: सीमेंस एनर्जी
siemens-healthineers | hi: सीमेंस हेल्थिनियर्स
abb | hi: एबीबी
alstom | hi: एल्सटॉम, अल्सटॉम, एल्स्टॉम
schneider-electric | hi: श्नाइडर इलेक्ट्रिक
basf | hi: बीएएसएफ
bombardier | hi: बॉम्बार्डियर, बोम्बार्डियर
us-steel | hi: यूएस स्टील
nippon-steel | hi: निप्पॉन स्टील, निप्पोन स्टील
saudi-aramco | hi: सऊदी अरामको, अरामको, सऊदी आरामको, आरामको
gazprom | hi: गैजप्रोम, गैज़प्रोम, गजप्रोम, गज़प्रोम, गाजप्रोम
gazprom-neft | hi: गजप्रोम नेफ्ट, गैजप्रोम नेफ्ट, गज़प्रोम नेफ्ट
gazprombank | hi: गैजप्रोमबैंक, गजप्रोमबैंक, गज़प्रोमबैंक
rosneft | hi: रोसनेफ्ट, रोसनेफ़्ट, रॉसनेफ्ट, रोजनेफ्ट
lukoil | hi: लुकोइल, लुकऑयल, लुकॉइल, ल्यूकोइल
rosatom | hi: रोसाटॉम, रोसातोम, रोसएटम, रोसाटोम
roscosmos | hi: रोस्कोस्मोस, रॉसकॉसमॉस, रोसकॉसमॉस
rostec | hi: रोस्टेक, रॉस्टेक
novatek | hi: नोवाटेक
transneft | hi: ट्रांसनेफ्ट
sberbank | hi: सबरबैंक, स्बेरबैंक, एसबरबैंक
vtb-bank | hi: वीटीबी बैंक
exxonmobil | hi: एक्सॉनमोबिल, एक्सॉन मोबिल, एक्सॉनमोबील, एक्सन मोबिल, एक्सॉन मोबाइल
chevron | hi: शेवरॉन, शेवरान, शेवरोन
bp-plc | hi: ब्रिटिश पेट्रोलियम
shell | hi: रॉयल डच शेल, शेल पीएलसी
totalenergies | hi: टोटलएनर्जीज, टोटल एनर्जीज, टोटलएनर्जी, टोटल एनर्जी
equinor-asa | hi: इक्विनोर
petrobras | hi: पेट्रोब्रास
pdvsa | hi: पीडीवीएसए
citgo | hi: सिटगो
qatarenergy | hi: कतरएनर्जी, कतर एनर्जी, क़तर एनर्जी
sabic | hi: साबिक
sinopec | hi: सिनोपेक
petrochina-company-limited | hi: पेट्रोचाइना
china-national-offshore-oil-corporation | hi: चाइना नेशनल ऑफशोर ऑयल कॉर्पोरेशन, सीएनओओसी
rio-tinto | hi: रियो टिंटो
bhp | hi: बीएचपी
glencore | hi: ग्लेनकोर
trafigura | hi: ट्रैफिगुरा
vitol | hi: विटोल
tepco | hi: टेपको
orsted | hi: ओर्स्टेड
vestas | hi: वेस्टास
maersk | hi: मर्स्क, मेर्स्क, मायर्स्क
cma-cgm | hi: सीएमए सीजीएम
dp-world | hi: डीपी वर्ल्ड
dhl-group | hi: डीएचएल
ck-hutchison | hi: सीके हचिसन, सीके हचिंसन
lufthansa | hi: लुफ्थांसा, लुफ़्थांसा, लुफ्तांसा, लुफ्थांसा एयरलाइंस
british-airways | hi: ब्रिटिश एयरवेज, ब्रिटिश एयरवेज़
qatar-airways | hi: कतर एयरवेज, कतर एयरवेज़, क़तर एयरवेज़
emirates-airline | hi: एमिरेट्स एयरलाइन, एमिरेट्स एयरलाइंस, अमीरात एयरलाइन, अमीरात एयरलाइंस, एमिरेट्स ~0.8
turkish-airlines | hi: टर्किश एयरलाइंस, टर्किश एयरलाइन, तुर्किश एयरलाइंस
malaysia-airlines | hi: मलेशिया एयरलाइंस, मलेशियाई एयरलाइंस, मलेशियन एयरलाइंस
all-nippon-airways | hi: ऑल निप्पॉन एयरवेज, ऑल निप्पोन एयरवेज
scandinavian-airlines | hi: स्कैंडिनेवियन एयरलाइंस
walmart | hi: वॉलमार्ट, वालमार्ट
starbucks | hi: स्टारबक्स
mcdonalds | hi: मैकडॉनल्ड्स, मैकडोनाल्ड्स, मैकडॉनल्ड, मैक्डॉनल्ड्स
kfc | hi: केएफसी, केएफ़सी
coca-cola | hi: कोका-कोला, कोका कोला, कोकाकोला
nestle | hi: नेस्ले, नेस्ले इंडिया
unilever | hi: यूनिलीवर ~0.8, यूनीलीवर ~0.8
mondelez-international | hi: मोंडेलेज, मोंडलीज
danone | hi: डैनोन
heineken | hi: हेनेकेन, हाइनेकेन
carlsberg-group | hi: कार्ल्सबर्ग
pernod-ricard | hi: पर्नोड रिकार्ड, परनोड रिकार्ड
red-bull | hi: रेड बुल ~0.9, रेडबुल ~0.9
carrefour | hi: कैरेफोर, कारफूर
tesco | hi: टेस्को
ikea | hi: आइकिया, आईकिया, इकिया
h-m | hi: एचएंडएम, एच एंड एम
uniqlo | hi: यूनिक्लो
marks-and-spencer | hi: मार्क्स एंड स्पेंसर
adidas-ag | hi: एडिडास, आदिदास, एडीडास
nike | hi: नाइकी, नाइके
puma | hi: प्यूमा
lvmh | hi: एलवीएमएच
gucci | hi: गुची, गुच्ची
prada | hi: प्राडा
dior | hi: डिओर, डियोर, क्रिश्चियन डिओर, क्रिश्चियन डियोर
chanel | hi: शनेल
burberry | hi: बरबेरी
cartier | hi: कार्टियर
loreal | hi: लॉरियल, लोरियल, लॉरीअल
pop-mart | hi: पॉप मार्ट
`;
