/** Countries as Hindi newspapers write them where that is not how lists of countries do. */
export const HINDI_COUNTRIES = `
country-il | hi: इजरायल, इसराइल, इस्राइल
country-gb | hi: ब्रिटेन
country-tr | hi: तुर्की, तुर्किये
country-ae | hi: यूएई
country-mm | hi: म्यांमार
country-gr | hi: ग्रीस
country-hk | hi: हांगकांग, हॉन्ग कॉन्ग, हॉन्गकॉन्ग
country-ph | hi: फिलीपींस, फिलीपीन्स, फिलिपींस
country-kz | hi: कजाकिस्तान
country-kg | hi: किर्गिस्तान
country-mz | hi: मोजाम्बिक
country-uy | hi: उरुग्वे
country-cr | hi: कोस्टा रिका
country-hn | hi: होंडुरास
country-ps | hi: फलस्तीन, फिलस्तीन
country-md | hi: मोल्दोवा
`;
