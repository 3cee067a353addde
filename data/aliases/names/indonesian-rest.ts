/** Bodies, parties, seats, lands and events of the news that Indonesian has its own names for. */
export const INDONESIAN_REST = `
indonesia-democratic-party-struggle-id | id: Partai Demokrasi Indonesia Perjuangan, #PDIP ~0.97, #PDI-P ~0.97
functional-groups-party-id | id: Golkar ~0.97
great-indonesia-movement-party-id | id: Gerindra ~0.97
national-awakening-party-id | id: Partai Kebangkitan Bangsa, #PKB ~0.8
prosperous-justice-party-id | id: Partai Keadilan Sejahtera, #PKS ~0.8
national-mandate-party-id | id: Partai Amanat Nasional
democrat-party-id | id: Partai Demokrat ~0.7
house-of-representatives-of-indonesia | id: Dewan Perwakilan Rakyat, DPR RI, #DPR ~0.85
indonesian-national-police | id: Polri ~0.97, Kepolisian Republik Indonesia, Kepolisian Negara Republik Indonesia
bank-indonesia | id: Bank Indonesia
country-id | id: RI ~0.3
middle-east | id: Timur Tengah
west-bank | id: Tepi Barat
gaza-strip | id: Jalur Gaza
strait-of-hormuz | id: Selat Hormuz
taiwan-strait | id: Selat Taiwan
south-china-sea | id: Laut China Selatan, Laut Cina Selatan
red-sea | id: Laut Merah
black-sea | id: Laut Hitam
panama-canal | id: Terusan Panama
suez-canal | id: Terusan Suez
united-nations-general-assembly | id: Majelis Umum PBB
united-nations-security-council | id: Dewan Keamanan PBB, #DK PBB
united-states-department-of-defense | id: Pentagon, Departemen Pertahanan AS, Departemen Perang AS
united-states-department-of-state | id: Departemen Luar Negeri AS, Deplu AS
united-states-department-of-the-treasury | id: Departemen Keuangan AS
united-states-department-of-justice | id: Departemen Kehakiman AS
united-states-congress | id: Kongres AS
united-states-senate | id: Senat AS
united-states-house-of-representatives | id: DPR AS
supreme-court-of-the-united-states | id: Mahkamah Agung AS
republican-party-us | id: Partai Republik
democratic-party-us | id: Partai Demokrat AS
federal-reserve | id: Federal Reserve, bank sentral AS
european-union | id: Uni Eropa
european-council | id: Dewan Eropa
international-criminal-court | id: Mahkamah Pidana Internasional
international-court-of-justice | id: Mahkamah Internasional
world-health-organization | id: Organisasi Kesehatan Dunia
world-trade-organization | id: Organisasi Perdagangan Dunia
international-monetary-fund | id: Dana Moneter Internasional
international-atomic-energy-agency | id: Badan Energi Atom Internasional
international-olympic-committee | id: Komite Olimpiade Internasional
islamic-revolutionary-guard-corps | id: Korps Garda Revolusi Islam, Garda Revolusi Iran
israel-defense-forces | id: Pasukan Pertahanan Israel
chinese-communist-party | id: Partai Komunis China
labour-party-uk | id: Partai Buruh Inggris
gaza-health-ministry | id: Kementerian Kesehatan Gaza
palestinian-authority | id: Otoritas Palestina
christian-democratic-union | id: Partai Kristen Demokrat, Uni Demokrat Kristen
alternative-for-germany | id: Partai Alternatif untuk Jerman
free-democratic-party-de | id: Partai Liberal Demokrat Jerman
gaza-war | id: perang Gaza, Perang Gaza
russian-invasion-of-ukraine | id: invasi Rusia ke Ukraina, perang Rusia-Ukraina
world-war-ii | id: Perang Dunia II, Perang Dunia Kedua
world-war-i | id: Perang Dunia I, Perang Dunia Pertama
cold-war | id: Perang Dingin
covid-19-pandemic | id: pandemi Covid-19, pandemi COVID-19
nobel-prize | id: Hadiah Nobel, Nobel
nobel-peace-prize | id: Nobel Perdamaian, Hadiah Nobel Perdamaian
fifa-world-cup | id: Piala Dunia
fifa-world-cup-2026 | id: Piala Dunia 2026
fifa-world-cup-2022 | id: Piala Dunia 2022
uefa-champions-league | id: Liga Champions
pope-francis | id: Paus Fransiskus
leo-xiv | id: Paus Leo XIV
charles-iii | id: Raja Charles III
islamic-state | id: Negara Islam ~0.3
`;
