/** Parties as English papers of their own country call them, where their source has another name or letters of many. */
export const PARTIES_ENGLISH = `
africa-democratic-congress-ng | en: African Democratic Congress ~0.97, #ADC ~0.4
all-progressives-grand-alliance | en: #APGA ~0.8
european-peoples-party-eu | en: #EPP ~0.5
jamaica-labor-party-jm | en: #JLP ~0.5
janata-dal-united-in | en: JD(U) ~0.97, #JDU ~0.85
malaysian-united-indigenous-party-my | en: Bersatu ~0.85
party-of-democracy-and-development-tz | en: Chadema ~0.95
revolutionary-party-of-tanzania-tz | en: Chama Cha Mapinduzi ~0.97, #CCM ~0.4
united-democratic-alliance-ke | en: #UDA ~0.5
united-malays-national-organization-my | en: Umno ~0.95
`;
