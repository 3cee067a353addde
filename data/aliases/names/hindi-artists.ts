/** Composers, painters, writers, actors and singers as Hindi papers write them. */
export const HINDI_ARTISTS = `
antonio-vivaldi | hi: एंटोनियो विवाल्डी, एंटोनियो विवाल्दी
claude-debussy | hi: क्लॉड डेब्यूसी, क्लोड डेब्यूसी
frederic-francois-chopin | hi: फ्रेडरिक चोपिन, फ्रेडेरिक शोपां, फ्रेडरिक शोपेन
geoffrey-chaucer | hi: ज्यॉफ्री चॉसर, जेफ्री चौसर, जेफ्री चॉसर, जेफरी चौसर
giacomo-puccini | hi: जियाकोमो पुचिनी, जाकोमो पुचीनी, गियाकोमो पुक्किनी
giuseppe-verdi | hi: ग्यूसेप वर्डी, जुसेप्पे वर्दी, ग्यूसेपे वर्डी
henri-matisse | hi: हेनरी मैटिस, हेनरी मातिस, हेनरी मातीस
igor-stravinsky | hi: इगोर स्ट्राविंस्की, इगोर स्ट्रैविंस्की
jan-vermeer | hi: जोहान्स वर्मीर, जोहान्स वरमीर
johannes-brahms | hi: जोहान्स ब्राम्स, जोहानेस ब्राम्स
leon-trotsky | hi: लियोन ट्रॉट्स्की, लियोन ट्रॉटस्की, लियोन ट्राट्स्की, लेव त्रोत्स्की
michelangelo-buonarroti | hi: माइकल एंजेलो, माइकलएंजेलो, माइकेलएंजेलो, माइकल एंजिलो
michelangelo-merisi-da-caravaggio | hi: कारवागियो, कारावागियो, कैरावैगियो, कारवाजियो
napoleon-i | hi: नेपोलियन बोनापार्ट, नेपोलियन ~0.9, नैपोलियन बोनापार्ट
paul-gauguin | hi: पॉल गोगां, पॉल गौगुइन, पाल गोगां, पॉल गोगिन
peter-tchaikovsky | hi: चाइकोव्स्की, त्चाइकोव्स्की, प्योत्र इल्यीच चाइकोव्स्की, चायकोव्स्की
rembrandt-van-rijn | hi: रेम्ब्रांट, रेम्ब्रां, रेम्ब्रांड्ट
bad-bunny | hi: बैड बनी
drake | hi: रैपर ड्रेक
harry-styles | hi: हैरी स्टाइल्स
jay-z | hi: जे-ज़ी, जे-जी, जे ज़ी, जे जी, जे-ज़ेड, जे-जेड
kanye-west | hi: कान्ये वेस्ट, केन्ये वेस्ट, कानये वेस्ट, कैन्ये वेस्ट
kendrick-lamar | hi: केंड्रिक लैमर, केंड्रिक लामर, केन्ड्रिक लैमर
mrbeast | hi: मिस्टर बीस्ट, मिस्टरबीस्ट
pedro-pascal | hi: पेड्रो पास्कल
sean-combs | hi: शॉन कॉम्ब्स, सीन कॉम्ब्स, शॉन डिडी कॉम्ब्स, शॉन 'डिडी' कॉम्ब्स
sydney-sweeney | hi: सिडनी स्वीनी, सिडनी स्वीने
alla-pugacheva | hi: अल्ला पुगाचेवा, अल्ला पुगाचोवा, एला पुगाचेवा
boualem-sansal | hi: बुआलेम संसल, बौलेम संसल, बौलेम सांसल
chloe-zhao | hi: क्लो झाओ, क्लोई झाओ, क्लो ज़ाओ, क्लो जाओ, क्लोए झाओ
michael-b-jordan | hi: माइकल बी जॉर्डन, माइकल बी. जॉर्डन
rob-reiner | hi: रॉब रेनर, रॉब राइनर
paul-thomas-anderson | hi: पॉल थॉमस एंडरसन, पॉल थॉमस एंडर्सन
wagner-moura | hi: वैगनर मौरा, वैगनर मोरा, वागनर मौरा
chappell-roan | hi: चैपल रोन, चैपल रोआन
jessie-buckley | hi: जेसी बकली, जेसी बकले, जेस्सी बकली
margaret-atwood | hi: मार्गरेट एटवुड, मार्ग्रेट एटवुड
ozzy-osbourne | hi: ओज़ी ऑस्बोर्न, ओजी ऑस्बोर्न, ओज़ी ऑस्बॉर्न, ओजी ऑस्बॉर्न, ओज़ी ओसबोर्न, ओजी ओसबोर्न, ओज़ी ऑज़बॉर्न, ओजी ऑजबॉर्न
ryan-coogler | hi: रयान कूगलर, रायन कूगलर
sabrina-carpenter | hi: सबरीना कारपेंटर, सबरीना कार्पेंटर, सैब्रिना कारपेंटर, सबरीना कार्पेन्टर
travis-kelce | hi: ट्रैविस केल्स, ट्रेविस केल्से, ट्रैविस केल्सी, ट्रेविस केल्स
anne-carson | hi: ऐनी कार्सन
`;
