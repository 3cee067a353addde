import type { LanguageWords } from './language-words';

/** Lithuanian and Latvian. */
export const baltic: LanguageWords = {
  titles: `prezidentas=president prezidento=president prezidentui=president prezidentė=president viceprezidentas=vice+president
    premjeras=prime+minister premjero=prime+minister premjerė=prime+minister ministras=minister ministro=minister
    ministrė=minister pirmininkas=prime+minister gynybos=defence užsienio=foreign reikalų=affairs kancleris=chancellor
    lyderis=leader vadovas=leader sekretorius=secretary ambasadorius=ambassador pasiuntinys=envoy karalius=king princas=prince
    popiežius=pope meras=mayor gubernatorius=governor senatorius=senator generolas=general teisėjas=judge direktorius=director
    treneris=coach atstovas=spokesperson prezidents=president prezidenta=president prezidentam=president
    premjers=prime+minister premjera=prime+minister ministrs=minister ministra=minister aizsardzības=defence ārlietu=foreign
    kanclers=chancellor līderis=leader vadītājs=leader sekretārs=secretary vēstnieks=ambassador karalis=king mērs=mayor
    ģenerālis=general tiesnesis=judge direktors=director pārstāvis=spokesperson`,
  honorifics: 'ponas ponia kungs kundze',
  modifiers: 'buvęs buvusi buvusio eks naujasis jav bijušais bijusī jaunais asv',
  functions: `ir bet arba kad kaip kai kur jei tai tas ta tie jis ji jie mes jūs aš jo jos jų kuris kuri apie prie po prieš per už nuo iki
    be su į iš dėl pagal taip pat jau dar ne buvo yra dabar tada tačiau šiandien vakar čia ten visi nes todėl
    un vai ka kā ja tā viņš viņa viņi mēs es kas par pie pēc pirms no līdz bez ar uz arī vēl nav
    bija tagad tad tomēr šodien šeit tur tāpēc`,
  placing: '',
  speech: 'sakė pareiškė teigė pranešė pabrėžė pridūrė rašė sacīja paziņoja teica norādīja uzsvēra piebilda rakstīja',
  connectors: '',
  calendar: `pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį sausio vasario kovo balandžio gegužės
    birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio pirmdien otrdien trešdien ceturtdien piektdien sestdien
    svētdien janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī`,
  heads: 'gatvė aikštė universitetas ligoninė oro iela laukums universitāte slimnīca lidosta',
  leadingHeads: '',
  harmless: '',
  placeNouns: 'miestas mieste rajonas regionas sostinė sritis kaimas pilsēta pilsētā novads apgabals galvaspilsēta',
  generic: 'seimas vyriausybė ministerija partija teismas policija kariuomenė bankas saeima valdība tiesa banka',
  credits: 'nuotrauka foto autorius autors',
};
