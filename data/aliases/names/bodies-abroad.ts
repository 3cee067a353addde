/** Bodies, clubs and people by the names and letters that German, French, Spanish and Italian newspapers give them. */
export const BODIES_ABROAD = `
dax | de: Dax ~0.95
eon | de: Eon ~0.8, E.on ~0.9
european-court-of-justice | de: EuGH ~0.97 | fr: CJUE ~0.97 | es: TJUE ~0.97 | it: Corte di giustizia dell'Unione europea
european-parliament | de: EU-Parlament, Europaparlament ~0.97 | fr: Parlement européen | es: Eurocámara ~0.97, Parlamento Europeo | it: Europarlamento ~0.97, Eurocamera ~0.97
european-commission | fr: Commission européenne | es: Comisión Europea | it: Commissione Ue
federal-intelligence-service | de: Bundesnachrichtendienst ~0.97, BND ~0.9
federal-criminal-police-office | de: Bundeskriminalamt ~0.9, BKA ~0.85
united-states-department-of-defense | de: US-Verteidigungsministerium
united-states-department-of-state | de: US-Außenministerium | fr: département d'État | es: Departamento de Estado
international-court-of-justice | de: IGH ~0.85 | fr: CIJ ~0.85 | es: CIJ ~0.85
international-criminal-court | de: IStGH ~0.97
islamic-revolutionary-guard-corps | fr: gardiens de la révolution, Gardiens de la révolution
houthis | de: Huthi-Miliz, Huthi-Rebellen | fr: Houthis, Houthistes | it: Houthi
leo-xiv | de: Leo XIV., Papst Leo | fr: Léon XIV, pape Léon | es: León XIV, papa León | it: Leone XIV, papa Leone, Papa Leone
pope-francis | fr: pape François | es: papa Francisco | it: papa Francesco, Papa Francesco
charles-iii | de: König Charles, König Charles III., Charles III. | fr: roi Charles III | es: Carlos III de Inglaterra, rey Carlos III | it: re Carlo III, Carlo III
yahya-sinwar | de: Jahja al-Sinwar, Jahia al-Sinwar, Jihia al-Sinwar | fr: Yahya Sinouar | es: Yahya Sinwar
bezalel-smotrich | de: Smotrich ~0.97
masoud-pezeshkian | de: Peseschkian ~0.97 | fr: Pezeshkian ~0.97 | es: Pezeshkian ~0.97
abbas-araghchi | de: Araghtschi ~0.97 | fr: Araghchi ~0.97
alexander-lukashenko | de: Lukaschenko ~0.95 | fr: Loukachenko ~0.95 | es: Lukashenko ~0.95
dmitry-medvedev | de: Medwedew ~0.85 | fr: Medvedev ~0.6
aleksandar-vucic | de: Vucic ~0.9, Vučić ~0.9 | fr: Vucic ~0.9
ilham-aliyev | de: Alijew ~0.9 | fr: Aliev ~0.7
nikol-pashinyan | de: Paschinjan ~0.97 | fr: Pachinian ~0.97
sergio-mattarella | it: Mattarella ~0.95
the-republicans-fr | fr: Républicains ~0.6
inter-milan | de: Inter Mailand | fr: Inter Milan | es: Inter de Milán
ac-milan | de: AC Mailand | es: AC Milan
as-roma | de: AS Rom | fr: AS Rome
ss-lazio | de: Lazio Rom
ssc-napoli | de: SSC Neapel | fr: Naples FC
juventus | de: Juventus Turin, Juve ~0.9 | fr: Juventus Turin, Juve ~0.9 | es: Juve ~0.9
sporting-cp | de: Sporting Lissabon | fr: Sporting Portugal | es: Sporting de Lisboa | it: Sporting Lisbona
sport-lisboa-e-benfica | de: Benfica Lissabon | fr: Benfica Lisbonne | es: Benfica ~0.95 | it: Benfica ~0.95
fc-porto | es: Oporto FC
bayern-munich | de: Bayern München, FC Bayern München | fr: Bayern Munich | es: Bayern de Múnich, Bayern Múnich | it: Bayern Monaco
borussia-dortmund | es: Borussia de Dortmund | fr: Borussia Dortmund
paris-saint-germain | fr: PSG ~0.97 | es: PSG ~0.97 | it: Psg ~0.97
olympique-de-marseille | de: Olympique Marseille | es: Olympique de Marsella | it: Olympique Marsiglia
olympique-lyonnais | de: Olympique Lyon | es: Olympique de Lyon | it: Olympique Lione
eintracht-frankfurt | fr: Eintracht Francfort | it: Eintracht Francoforte | es: Eintracht de Fráncfort
red-bull-salzburg | de: RB Salzburg | fr: RB Salzbourg | it: Salisburgo FC
sevilla-fc | fr: FC Séville | de: FC Sevilla | it: Siviglia FC
real-madrid | de: Real Madrid | it: Real Madrid
atletico-madrid | es: Atlético de Madrid, Atleti ~0.95 | it: Atletico Madrid
country-us | it: #Usa ~0.85 | es: #EE.UU., #EE UU
european-union | it: #Ue ~0.85
democratic-party-it | it: #Pd ~0.4
five-star-movement-it | it: #M5s ~0.95, #M5S ~0.95
white-house | de: Weisses Haus, Weisse Haus, Weissen Haus, Weißes Haus, Weiße Haus
european-court-of-human-rights | it: Corte europea dei diritti umani, Corte europea dei diritti dell'uomo, Cedu ~0.9 | es: Tribunal Europeo de Derechos Humanos, TEDH ~0.95 | fr: Cour européenne des droits de l'homme, CEDH ~0.95
united-states-air-force | es: Fuerza Aérea de Estados Unidos, Fuerza Aérea de los Estados Unidos
fc-barcelona | es: Barça ~0.8
lukoil | fr: Loukoïl ~0.97 | de: Lukoil ~0.97
university-of-bonn | de: Universität Bonn
muhammad-ali | de: Muhammad Ali ~0.85
marcus-rashford | es: Rashford ~0.9
jules-kounde | es: Koundé ~0.95
thibaut-courtois | es: Courtois ~0.8
ousmane-dembele | fr: Dembélé ~0.6
arda-guler | es: Güler ~0.5
christian-pulisic | it: Pulisic ~0.95
achraf-hakimi | fr: Hakimi ~0.7
vinicius-junior | es: Vinicius ~0.7, Vinícius ~0.8
rafael-leao | it: Leao ~0.7
country-va | it: Vaticano ~0.85, Santa Sede ~0.97 | es: Vaticano ~0.85, Santa Sede ~0.97 | fr: Vatican ~0.9, Saint-Siège ~0.97 | de: Heiliger Stuhl, Heiligen Stuhl
die-tageszeitung | de: Die Tageszeitung ~0.3
diet-of-liechtenstein | de: Landtag ~0.1
granit-xhaka | de: Xhaka ~0.9
dayot-upamecano | de: Upamecano ~0.97
nico-schlotterbeck | de: Schlotterbeck ~0.95
alfred-wegener-institut-helmholtz-zentrum-fur-polar-und-meeresforschung | de: Alfred-Wegener-Institut ~0.97
`;
