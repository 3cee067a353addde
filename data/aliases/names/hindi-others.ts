/** Bodies, companies, events and islands that Hindi newspapers name now and then. */
export const HINDI_OTHERS = `
fall-of-the-assad-regime | hi: असद सरकार के पतन, असद सरकार का पतन, असद शासन के पतन, असद शासन का पतन
ukraine-28-point-plan | hi: 28 सूत्रीय शांति योजना, 28 सूत्रीय योजना, 28-सूत्रीय शांति योजना, 28 सूत्रीय शांति प्रस्ताव
nord-stream-explosions | hi: नॉर्ड स्ट्रीम धमाके, नॉर्ड स्ट्रीम धमाकों, नॉर्ड स्ट्रीम विस्फोट
usmca | hi: यूएसएमसीए
inflation-reduction-act | hi: इन्फ्लेशन रिडक्शन एक्ट
house-oversight-committee | hi: हाउस ओवरसाइट कमेटी, हाउस ओवरसाइट कमिटी
freedom-caucus | hi: फ्रीडम कॉकस
anti-defamation-league | hi: एंटी डिफेमेशन लीग
bank-of-israel | hi: बैंक ऑफ इजरायल, बैंक ऑफ इजराइल, बैंक ऑफ़ इसराइल
chatham-house | hi: चैथम हाउस, चैटम हाउस
church-of-jesus-christ-of-latter-day-saints | hi: मॉर्मन चर्च
constitutional-court-of-korea | hi: दक्षिण कोरिया की संवैधानिक अदालत, दक्षिण कोरिया के संवैधानिक न्यायालय, दक्षिण कोरियाई संवैधानिक अदालत
financial-conduct-authority | hi: फाइनेंशियल कंडक्ट अथॉरिटी
royal-mail | hi: रॉयल मेल
polisario-front | hi: पोलिसारियो फ्रंट
irib | hi: आईआरआईबी, इस्लामिक रिपब्लिक ऑफ ईरान ब्रॉडकास्टिंग
gb-news | hi: जीबी न्यूज, जीबी न्यूज़
fuji-television | hi: फूजी टीवी, फुजी टीवी
daily-sabah | hi: डेली सबा, डेली सबाह
turkish-radio-and-television-corporation | hi: टीआरटी वर्ल्ड
copa-libertadores | hi: कोपा लिबर्टाडोरेस
arm-holdings | hi: आर्म होल्डिंग्स
cloudflare | hi: क्लाउडफ्लेयर, क्लाउडफ्लेर
hugging-face | hi: हगिंग फेस
unitedhealthcare | hi: यूनाइटेडहेल्थकेयर, यूनाइटेड हेल्थकेयर
ubisoft | hi: यूबीसॉफ्ट
tiffany-co | hi: टिफनी एंड कंपनी
giorgio-armani-spa | hi: जॉर्जियो अरमानी ~0.6, अरमानी ~0.7
lg-energy-solution | hi: एलजी एनर्जी सॉल्यूशन
lotte-group | hi: लोट्टे ग्रुप
eurostar | hi: यूरोस्टार
antigua | hi: एंटीगुआ, एंटीगा, एंटिगुआ
barbuda | hi: बारबुडा, बरबुडा
trinidad | hi: त्रिनिदाद
maui | hi: माउई
liancourt-rocks | hi: दोकदो, डोकडो, ताकेशिमा
turkish-aerospace-industries | hi: टर्किश एयरोस्पेस इंडस्ट्रीज, तुर्किश एयरोस्पेस इंडस्ट्रीज
gap-inc | hi: गैप इंक
`;
