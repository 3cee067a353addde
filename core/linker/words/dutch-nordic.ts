import type { LanguageWords } from './language-words';

export const dutch: LanguageWords = {
  titles: `president vicepresident=vice+president premier=prime+minister minister minister-president=prime+minister
    buitenlandse=foreign defensie=defence kanselier=chancellor secretaris-generaal=secretary+general gezant=envoy
    ambassadeur=ambassador koning=king koningin=queen prins=prince paus=pope burgemeester=mayor gouverneur=governor
    senator leider=leader woordvoerder=spokesperson directeur=director rechter=judge trainer=coach kandidaat=candidate`,
  honorifics: 'meneer mevrouw dhr mevr dr prof',
  modifiers: 'oud ex voormalig voormalige nieuwe de het',
  functions: `de het een en of maar als dat die wie wat waar wanneer hoe waarom in op aan bij met na van voor naar tot uit over onder
    tussen door zonder tegen sinds tijdens volgens hij zij ze wij we ik u zijn haar hun dit deze er ook nog al niet geen
    is was waren wordt worden heeft hebben had kan zal wil vandaag gisteren daar hier nu dan`,
  placing: 'in naar uit bij',
  speech: 'zei zegt verklaarde vertelde waarschuwde schreef wil',
  connectors: 'van of',
  calendar: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
    oktober november december`,
  heads: 'straat plein brug universiteit stichting prijs luchthaven station stadion museum ziekenhuis krant bank bv nv',
  leadingHeads: 'universiteit bank hotel sint fort',
  harmless: 'regering',
  placeNouns: 'stad dorp regio provincie hoofdstad grens gemeente',
  generic: 'nationale regering ministerie partij parlement senaat kamer tweede eerste politie leger raad',
  credits: 'foto door beeld',
};

export const nordic: LanguageWords = {
  titles: `president presidenten=president visepresident=vice+president vicepresident=vice+president statsminister=prime+minister
    statsministeren=prime+minister utenriksminister=foreign+minister utrikesminister=foreign+minister
    udenrigsminister=foreign+minister forsvarsminister=defence+minister försvarsminister=defence+minister
    finansminister=finance+minister minister statsråd=minister generalsekretær=secretary+general
    generalsekreterare=secretary+general ambassadør=ambassador konge=king kong=king kung=king dronning=queen drottning=queen
    kronprins=crown+prince kronprinsesse=crown+princess kronprinsessa=crown+princess prins=prince prinsesse=princess
    pave=pope påven=pope ordfører=mayor guvernør=governor senator leder=leader partileder=leader partiledare=leader
    talsmann=spokesperson sjef=leader chef=leader trener=coach tränare=coach kandidat=candidate forsker=analyst`,
  honorifics: 'herr fru hr dr prof',
  modifiers: 'tidligere tidigare ex ny nye nya',
  functions: `det den de en et ett og och men eller hvis om som at att når när hvor var hva vad hvem vem i på av til till fra från for för
    med uten utan etter efter før före under over över mellom mellan mot mod ved vid han hun hon vi jeg jag du er är har hade
    havde ble blev blir skal ska vil kan ikke inte også också så da då nå nu her här der där ifølge enligt`,
  placing: 'i fra från til till',
  speech: 'sier sa säger sade siger skriver mener uttalte sagde',
  connectors: 'av af of',
  calendar: `mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag januar januari februar februari mars marts
    april mai maj juni juli august augusti september oktober november desember december`,
  heads: 'gate gata vei väg plass universitet universitetet prisen flyplass stadion museum sykehus bank as ab',
  leadingHeads: 'hotell sankt',
  harmless: 'regjering administrasjon',
  placeNouns: 'by stad byen staden region kommune kommun fylke län provins hovedstad huvudstad grense',
  generic: 'regjeringen stortinget parlamentet partiet politiet riksdagen regeringen arbeiderpartiet høyre venstre',
  credits: 'foto bilde bild av tekst video',
};
