/** Newspapers that are told with an article in their names and as often with another before them: "the Miami Herald". */
export const ENGLISH_PRESS = `
the-arizona-republic | en: Arizona Republic ~0.9
the-atlanta-journal-constitution | en: Atlanta Journal-Constitution ~0.97
the-boston-globe | en: Boston Globe ~0.97
the-buffalo-news | en: Buffalo News ~0.85
the-charlotte-observer | en: Charlotte Observer ~0.95
the-cincinnati-enquirer | en: Cincinnati Enquirer ~0.97
the-columbus-dispatch | en: Columbus Dispatch ~0.95
the-dallas-morning-news | en: Dallas Morning News ~0.97
the-denver-post | en: Denver Post ~0.95
the-detroit-news | en: Detroit News ~0.9
the-florida-times-union | en: Florida Times-Union ~0.97
the-hartford-courant | en: Hartford Courant ~0.97
the-indianapolis-star | en: Indianapolis Star ~0.95
the-kansas-city-star | en: Kansas City Star ~0.97
the-miami-herald | en: Miami Herald ~0.97
the-new-yorker | en: New Yorker ~0.65
the-orange-county-register | en: Orange County Register ~0.97
the-providence-journal | en: Providence Journal ~0.95
the-sacramento-bee | en: Sacramento Bee ~0.97
the-salt-lake-tribune | en: Salt Lake Tribune ~0.97
the-seattle-times | en: Seattle Times ~0.97
the-tampa-tribune | en: Tampa Tribune ~0.95
the-washington-times | en: Washington Times ~0.95
peoples-action-party-sg | en: #PAP ~0.35
national-democratic-congress-gh | en: #NDC ~0.4
natal | en: #KZN ~0.95
`;
