/**
 * People, countries' seats and bodies of the world's news as Hindi writes them, people by the surname too where hardly
 * anybody else bears it.
 */
export const HINDI_NAMES = `
donald-trump | hi: ट्रंप, ट्रम्प
joe-biden | hi: जो बाइडेन, जो बाइडन, बाइडेन, बाइडन
kamala-harris | hi: कमला हैरिस
jd-vance | hi: जेडी वेंस, जेडी वांस, जेडी वैंस, जे डी वेंस
marco-rubio | hi: मार्को रुबियो, मार्को रूबियो, रुबियो, रूबियो
steve-witkoff | hi: स्टीव विटकॉफ, विटकॉफ
jared-kushner | hi: जेरेड कुशनर, जारेड कुशनर
pete-hegseth | hi: पीट हेगसेथ, हेगसेथ
barack-obama | hi: बराक ओबामा, ओबामा
elon-musk | hi: मस्क ~0.9
vladimir-putin | hi: व्लादिमीर पुतिन, व्लादिमिर पुतिन, पुतिन
sergey-lavrov | hi: सर्गेई लावरोव, लावरोव
volodymyr-zelensky | hi: वोलोदिमीर ज़ेलेंस्की, वोलोदिमिर ज़ेलेंस्की, वोलोदिमीर जेलेंस्की, वोलोदिमिर जेलेंस्की, वोलोडिमिर ज़ेलेंस्की, वोलोडिमिर जेलेंस्की, ज़ेलेंस्की, जेलेंस्की
benjamin-netanyahu | hi: बेंजामिन नेतन्याहू, बिन्यामिन नेतन्याहू, नेतन्याहू
emmanuel-macron | hi: इमैनुएल मैक्रों, इमैन्युएल मैक्रों, मैक्रों
keir-starmer | hi: कीर स्टार्मर, किएर स्टार्मर, स्टार्मर
friedrich-merz | hi: फ्रेडरिक मर्ज, फ्रेडरिक मर्ज़, फ्रेडरिक मर्त्ज़
giorgia-meloni | hi: जॉर्जिया मेलोनी, जियोर्जिया मेलोनी, मेलोनी
ursula-von-der-leyen | hi: उर्सुला वॉन डेर लेयेन, उर्सुला वॉन डेर लेयन
recep-tayyip-erdogan | hi: रेचेप तैयप एर्दोगन, रेसेप तैयप एर्दोगन, रेचेप तैय्यप अर्दोआन, एर्दोगन, अर्दोआन
mark-carney | hi: कार्नी
justin-trudeau | hi: ट्रूडो
ali-khamenei | hi: अली खामेनेई, अली ख़ामेनेई, अयातुल्ला अली खामेनेई, आयतुल्लाह अली ख़ामेनेई, खामेनेई ~0.9, ख़ामेनेई ~0.9
masoud-pezeshkian | hi: मसूद पेजेशकियान, मसूद पेज़ेश्कियान, पेजेशकियान
abbas-araghchi | hi: अब्बास अराघची, अब्बास अराग़ची, अराघची
mohammed-bin-salman | hi: मोहम्मद बिन सलमान
antonio-guterres | hi: एंटोनियो गुटेरेस, गुटेरेस
bill-gates | hi: बिल गेट्स
united-nations | hi: संयुक्त राष्ट्र, संयुक्त राष्ट्र संघ
united-nations-security-council | hi: संयुक्त राष्ट्र सुरक्षा परिषद, यूएन सुरक्षा परिषद
world-health-organization | hi: विश्व स्वास्थ्य संगठन
international-monetary-fund | hi: अंतरराष्ट्रीय मुद्रा कोष
white-house | hi: व्हाइट हाउस, वाइट हाउस
kremlin | hi: क्रेमलिन
nato | hi: नाटो, नेटो
hamas | hi: हमास
hezbollah | hi: हिजबुल्लाह, हिज़्बुल्लाह, हिज़बुल्लाह, हिजबुल्ला
gaza-strip | hi: गाजा, गाज़ा, ग़ज़ा, गाजा पट्टी, गाज़ा पट्टी
mumbai-in | hi: मुंबई, मुम्बई
bengaluru-in | hi: बेंगलुरु, बेंगलूरु
indore-in | hi: इंदौर
ranchi-in | hi: रांची
prayagraj-in | hi: प्रयागराज
dehradun-in | hi: देहरादून
ghaziabad-in | hi: गाजियाबाद, गाज़ियाबाद
gurgaon-in | hi: गुरुग्राम
tamil-nadu-in | hi: तमिलनाडु
andhra-pradesh-in | hi: आंध्र प्रदेश
jharkhand-in | hi: झारखंड
odisha-in | hi: ओडिशा
ladakh-in | hi: लद्दाख
country-us | hi: संयुक्त राज्य अमेरिका
`;
