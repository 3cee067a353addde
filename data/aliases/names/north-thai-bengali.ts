/** Parties and leaders as papers of Norway, Thailand and Bangladesh write them. */
export const NORTH_THAI_BENGALI = `
conservative-party-no | no: Høyre ~0.6
red-party-no | no: Rødt ~0.6
liberal-party-no | no: Venstre ~0.5
progress-party-no | no: Frp ~0.95, Fremskrittspartiet ~0.98
green-party-no | no: Miljøpartiet De Grønne ~0.97
pheu-thai-party-th | th: พรรคเพื่อไทย ~0.98, เพื่อไทย ~0.8
bhumjaithai-party-th | th: พรรคภูมิใจไทย ~0.98, ภูมิใจไทย ~0.9
palang-pracharat-party-th | th: พรรคพลังประชารัฐ ~0.98, พลังประชารัฐ ~0.9
move-forward-party-th | th: พรรคก้าวไกล ~0.98, ก้าวไกล ~0.8
bank-of-thailand | th: ธนาคารแห่งประเทศไทย
donald-trump | th: โดนัลด์ ทรัมป์, ทรัมป์ ~0.9 | bn: ডোনাল্ড ট্রাম্প, ট্রাম্প ~0.9
vladimir-putin | bn: ভ্লাদিমির পুতিন, পুতিন ~0.9
joe-biden | bn: জো বাইডেন
narendra-modi | bn: নরেন্দ্র মোদি, নরেন্দ্র মোদী
emmanuel-macron | bn: ইমানুয়েল ম্যাক্রোঁ
volodymyr-zelensky | bn: ভলোদিমির জেলেনস্কি
benjamin-netanyahu | bn: বেনিয়ামিন নেতানিয়াহু
xi-jinping | bn: শি জিনপিং
lionel-messi | bn: লিওনেল মেসি
united-nations | bn: জাতিসংঘ ~0.95
country-us | bn: যুক্তরাষ্ট্র ~0.95
country-il | bn: ইসরায়েল
nasa | bn: নাসা ~0.9
reuters | bn: রয়টার্স ~0.97
kolkata-in | bn: কলকাতা
`;
