/** People of business, banks and technology as Hindi papers write them. */
export const HINDI_BUSINESS = `
sam-altman | hi: सैम ऑल्टमैन, सैम आल्टमैन, सैम अल्टमैन, सैम ऑल्टमन
tim-cook | hi: टिम कुक
jensen-huang | hi: जेन्सन हुआंग, जेनसन हुआंग, जेंसन हुआंग, जेन्सेन हुआंग
gianni-infantino | hi: जियानी इन्फेंटिनो, जियानी इनफेंटिनो, जियानी इन्फैंटिनो, जियानी इनफैंटिनो
john-ternus | hi: जॉन टर्नस, जॉन टेर्नस
david-zaslav | hi: डेविड ज़स्लाव, डेविड जस्लाव, डेविड ज़ैस्लाव, डेविड जैस्लाव
ted-sarandos | hi: टेड सारंडोस, टेड सरांडोस
bob-iger | hi: बॉब इगर, बॉब आइगर, बॉब आईगर
dario-amodei | hi: डारियो अमोदेई, डारियो अमोडेई, दारियो अमोदेई, डेरियो अमोदेई
greg-brockman | hi: ग्रेग ब्रॉकमैन, ग्रेग ब्रोकमैन
gina-rinehart | hi: जीना राइनहार्ट, जीना रिनहार्ट
jim-ratcliffe | hi: जिम रैटक्लिफ, जिम रेटक्लिफ
lisa-su | hi: लिसा सू, लीसा सू
andy-jassy | hi: एंडी जेसी, एंडी जैसी
bill-ackman | hi: बिल एकमैन, बिल अकमैन, बिल ऐकमैन
brian-niccol | hi: ब्रायन निकोल
carlos-ghosn | hi: कार्लोस घोसन, कार्लोस घोन, कार्लोस गोन
changpeng-zhao | hi: चांगपेंग झाओ, चांगपेंग चाओ, चैंगपेंग झाओ
jane-fraser | hi: जेन फ्रेजर, जेन फ्रेज़र
ken-griffin | hi: केन ग्रिफिन
liang-wenfeng | hi: लियांग वेनफेंग, लियांग वेंफेंग, लिआंग वेनफेंग
ola-kallenius | hi: ओला कैलेनियस, ओला केलेनियस
oliver-blume | hi: ओलिवर ब्लूम
sam-bankman-fried | hi: सैम बैंकमैन-फ्राइड, सैम बैंकमैन फ्राइड, सैम बैंकमैन-फ्रीड, सैम बैंकमैन फ्रीड
vitalik-buterin | hi: विटालिक ब्यूटेरिन, विटालिक बुटेरिन
akio-toyoda | hi: अकिओ टोयोडा, अकियो टोयोडा, एकियो टोयोडा
brian-armstrong | hi: ब्रायन आर्मस्ट्रांग, ब्रायन आर्मस्ट्रॉन्ग
david-ellison | hi: डेविड एलिसन
david-solomon | hi: डेविड सोलोमन, डेविड सॉलोमन
jamie-dimon | hi: जेमी डिमोन, जेमी डायमन, जेमी डाइमन, जेमी डिमॉन
lip-bu-tan | hi: लिप-बू टैन, लिप बू टैन, लिप-बू तान
marc-andreessen | hi: मार्क एंड्रीसन, मार्क एंड्रिसन, मार्क आंद्रेसेन
masayoshi-son | hi: मासायोशी सोन, मासायोशी सन, मसायोशी सोन
michael-saylor | hi: माइकल सायलर, माइकल सेलर, माइकल सैलर
mustafa-suleyman | hi: मुस्तफा सुलेमान, मुस्तफ़ा सुलेमान, मुस्तफा सुलेयमान
ren-zhengfei | hi: रेन झेंगफेई, रेन जेंगफेई, रेन झेंगफ़ेई
zhang-yiming | hi: झांग यिमिंग, झांग यीमिंग, चांग यिमिंग
alex-karp | hi: एलेक्स कार्प
do-kwon | hi: डो क्वोन, डो क्वॉन
dana-white | hi: डाना व्हाइट, डैना व्हाइट
ilya-sutskever | hi: इल्या सुत्स्केवर, इल्या सुतस्केवर, इल्या सटस्केवर, इलिया सुतस्केवर
jim-farley | hi: जिम फार्ले, जिम फार्ली
lei-jun | hi: लेई जून, लेई जुन
mira-murati | hi: मीरा मुराती
palmer-luckey | hi: पामर लकी
wang-chuanfu | hi: वांग चुआनफू, वांग चुआनफु
yann-lecun | hi: यान लेकुन, यान लेकन, यान लेकून, यान लीकुन
shou-zi-chew | hi: शो ज़ी च्यू, शो जी च्यू, शौ ज़ी च्यू, शौ जी च्यू, शाउ ज़ी च्यू, शाउ जी च्यू, शोउ ज़ी च्यू, शोउ जी च्यू
sultan-al-jaber | hi: सुल्तान अल जाबेर, सुल्तान अल-जाबेर, सुल्तान अल जबर, सुल्तान अहमद अल जाबेर
lachlan-murdoch | hi: लाचलान मर्डोक, लाकलान मर्डोक, लैकलन मर्डोक, लचलान मर्डोक
michele-bullock | hi: मिशेल बुलॉक, मिशेल बुलक
andrew-forrest | hi: एंड्रयू फॉरेस्ट
les-wexner | hi: लेस वेक्सनर, लेस्ली वेक्सनर
bari-weiss | hi: बारी वीस, बारी वाइस
amy-pope | hi: एमी पोप
john-elkann | hi: जॉन एल्कान
shari-redstone | hi: शैरी रेडस्टोन, शारी रेडस्टोन
`;
