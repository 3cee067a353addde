import type { LanguageWords } from './language-words';

export const finnish: LanguageWords = {
  titles: `presidentti=president pääministeri=prime+minister ulkoministeri=foreign+minister puolustusministeri=defence+minister
    valtiovarainministeri=finance+minister sisäministeri=interior+minister ministeri=minister liittokansleri=chancellor
    kuningas=king kuningatar=queen prinssi=prince prinsessa=princess paavi=pope pormestari=mayor suurlähettiläs=ambassador
    pääsihteeri=secretary+general tiedottaja=spokesperson kansanedustaja=member+parliament puheenjohtaja=chairman
    toimitusjohtaja=chief+executive johtaja=leader tutkija=analyst valmentaja=coach`,
  honorifics: 'herra rouva tohtori professori',
  modifiers: 'entinen uusi nykyinen väistyvä',
  functions: `ja on ei että se hän ne he minä sinä me te kun jos mutta tai kuin niin myös tämä nämä joka jotka mikä mitä miksi miten
    missä kuka nyt sitten jo vielä vain kaikki moni monet ennen jälkeen aikana mukaan vaikka koska siksi tänään eilen huomenna
    täällä siellä oli ovat olivat otan ota otat ole olen olla tule tulen koulun lähti saa saat voi voin`,
  placing: '',
  speech: 'sanoi sanoo kertoi kertoo totesi toteaa ilmoitti vakuutti varoitti',
  connectors: '',
  calendar: `maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina
    perjantaina lauantaina sunnuntaina tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu
    marraskuu joulukuu`,
  heads: 'oy oyj',
  leadingHeads: '',
  harmless: 'hallinto hallitus',
  placeNouns: 'kaupunki maakunta alue',
  generic: 'hallitus eduskunta poliisi puolue ministeriö',
  credits: 'kuva kuvat teksti',
};
