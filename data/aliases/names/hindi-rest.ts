/** Spellings of the news in Hindi that the other tables leave out: short names of bodies and parties, and a second spelling of people and towns. */
export const HINDI_REST = `
tel-aviv-il | hi: तेल अवीव
country-au | hi: आस्ट्रेलिया
melbourne-au | hi: मेलबर्न
middle-east | hi: मिडिल ईस्ट, पश्चिम एशिया
european-union | hi: ईयू
downing-street | hi: डाउनिंग स्ट्रीट
david-cameron | hi: कैमरन ~0.7
sachin-tendulkar | hi: सचिन तेंडुलकर
kolkata-knight-riders | hi: कोलकाता नाइटराइडर्स, केकेआर
indian-national-congress | hi: कांग्रेस ~0.85, कांग्रेस पार्टी
nationalist-congress-party-in | hi: राष्ट्रवादी कांग्रेस पार्टी, एनसीपी
telugu-desam-party-in | hi: तेलुगु देशम पार्टी, टीडीपी
x-network | hi: ट्विटर
whatsapp | hi: वॉट्सऐप
national-investigation-agency | hi: एनआईए
election-commission-of-india | hi: निर्वाचन आयोग
indian-space-research-organisation | hi: इसरो
united-nations | hi: यूएन
united-nations-security-council | hi: सुरक्षा परिषद, यूएनएससी
world-health-organization | hi: डब्ल्यूएचओ
international-monetary-fund | hi: आईएमएफ
adani-group | hi: अडानी ग्रुप
reliance-industries | hi: रिलायंस ~0.8
tata-group | hi: टाटा ग्रुप
rahul-gandhi | hi: राहुल गाँधी
mallikarjun-kharge | hi: खरगे
tejashwi-yadav | hi: तेजस्वी प्रसाद यादव
gurgaon-in | hi: गुड़गांव
varanasi-in | hi: बनारस
muzaffarpur-in | hi: मुजफ्फरपुर
`;
