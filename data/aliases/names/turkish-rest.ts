/** Places, bodies and people as Turkish newspapers write them too. */
export const TURKISH_REST = `
venice-it | tr: Venedik ~0.97
jerusalem-il | tr: Kudüs ~0.95
milan-it | tr: Milano ~0.95
naples-it | tr: Napoli ~0.6
homs-sy | tr: Humus ~0.75
aegean-sea | tr: Ege ~0.5
labour-party-uk | tr: İşçi Partisi ~0.6
conservative-party-uk | tr: Muhafazakâr Parti ~0.75, Muhafazakar Parti ~0.75
academy-awards | tr: Oscar ödülü, Oscar ödülleri, Oscar ödüllü
japan-self-defense-forces | tr: #SDF ~0.2
premier-league | tr: Premier Lig ~0.85
grammy-awards | tr: Grammy Müzik Ödülleri
international-atomic-energy-agency | tr: UAEK ~0.9
supreme-court-of-the-united-states | tr: ABD Yüksek Mahkemesi
kemal-kilicdaroglu | tr: Kılıçdaroğlu ~0.97
`;
