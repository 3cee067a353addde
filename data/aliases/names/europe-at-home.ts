/**
 * What readers of Europe and Latin America know by a shorter name, by letters or in another spelling than their sources
 * give: parties of Spain, clubs by one word, bodies of Czechia and Russia.
 */
export const EUROPE_AT_HOME = `
ahmed-al-sharaa | fr: Ahmed El-Charaa, Ahmed el-Charaa, Ahmad El-Charaa, Ahmad al-Charaa, El-Charaa ~0.9
alvaro-uribe | es: Álvaro Uribe Vélez, Alvaro Uribe Vélez | pt: Álvaro Uribe Vélez
athletic-bilbao | es: Athletic ~0.45 | fr: Athletic Bilbao, Athletic Club de Bilbao | it: Athletic Bilbao
basque-country-unite-es | es: Bildu ~0.95, Euskal Herria Bildu | ca: Bildu ~0.95 | fr: Bildu ~0.9 | pt: Bildu ~0.9
benjamin-netanyahu | ru: Биньямин Нетаниягу, Нетаниягу ~0.97, Беньямин Нетаниягу | uk: Біньямін Нетаньягу
canarian-coalition-es | es: Coalición Canaria | ca: Coalició Canària
celta-vigo | es: Celta ~0.6 | pt: Celta ~0.6
chamber-of-deputies-of-czechia | cs: Poslanecká sněmovna Parlamentu ČR, Sněmovna ~0.7
country-bf | fr: Burkina ~0.97, le Burkina | es: Burkina ~0.9 | it: Burkina ~0.9 | de: Burkina ~0.9
czech-pirate-party-cz | cs: Piráti ~0.6
deportivo-alaves | es: Alavés ~0.8
deutsche-telekom | de: Telekom ~0.85
european-commission | ru: ЕК ~0.85, Еврокомиссия | uk: Єврокомісія
getafe-cf | es: Getafe CF
la-france-insoumise | fr: #LFI ~0.9, les Insoumis ~0.8
league-it | it: Lega Salvini Premier, Lega per Salvini premier
legia-warsaw | pl: Legia ~0.85
levante-ud | es: Levante UD, Levante ~0.3
maria-zakharova | ru: Захарова ~0.85 | uk: Захарова ~0.8
muammar-gaddafi | fr: colonel Kadhafi | es: coronel Gadafi | it: colonnello Gheddafi | pt: coronel Kadhafi
navarrese-peoples-union-es | es: Unión del Pueblo Navarro, #UPN ~0.6
rayo-vallecano | es: Rayo ~0.2
real-betis | es: Betis ~0.95, Real Betis Balompié | ca: Betis ~0.95 | pt: Betis ~0.95 | it: Betis ~0.95, Betis Siviglia | fr: Betis ~0.95, Betis Séville | de: Betis ~0.95 | nl: Betis ~0.95 | pl: Betis ~0.95 | tr: Betis ~0.95
s-hertogenbosch-nl | nl: Den Bosch ~0.97 | de: Den Bosch ~0.97
sitten-ch | fr: Sion ~0.7 | de: Sion ~0.7 | it: Sion ~0.7
together-for-catalonia-es | es: JxCat ~0.97 | ca: JxCat ~0.97
universidad-nacional-autonoma-de-mexico | es: #UNAM ~0.9
`;
