/** Russia's territories (krai) as English reports call them. */
export const RUSSIAN_REGIONS = `
altai-krai-ru | en: Altai Territory ~0.97
kamchatka-krai-ru | en: Kamchatka region ~0.97, Kamchatka Region ~0.97, Kamchatka Territory ~0.97
khabarovsk-krai-ru | en: Khabarovsk region ~0.97, Khabarovsk Region ~0.97, Khabarovsk Territory ~0.97
krasnodar-krai-ru | en: Krasnodar region ~0.97, Krasnodar Region ~0.97, Krasnodar Territory ~0.97
krasnoyarsk-krai-ru | en: Krasnoyarsk region ~0.97, Krasnoyarsk Region ~0.97, Krasnoyarsk Territory ~0.97
perm-krai-ru | en: Perm region ~0.97, Perm Region ~0.97, Perm Territory ~0.97
primorsky-krai-ru | en: Primorye ~0.9, Primorye region ~0.97, Primorye Region ~0.97, Primorye Territory ~0.97
stavropol-krai-ru | en: Stavropol region ~0.97, Stavropol Region ~0.97, Stavropol Territory ~0.97
zabaykalsky-krai-ru | en: Trans-Baikal Territory ~0.97, Zabaikalsky region ~0.97
`;
