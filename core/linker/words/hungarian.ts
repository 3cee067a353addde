import type { LanguageWords } from './language-words';

/** Offices stand behind the name, "Orbán Viktor miniszterelnök"; with an office of a country before it. */
export const hungarian: LanguageWords = {
  titles: `elnök=president elnöke=president elnököt=president elnöknek=president elnökkel=president alelnök=vice+president
    államfő=president miniszterelnök=prime+minister miniszterelnöke=prime+minister miniszterelnököt=prime+minister
    kormányfő=prime+minister miniszter=minister minisztere=minister külügyminiszter=foreign+minister
    külügyminisztere=foreign+minister honvédelmi=defence védelmi=defence pénzügyminiszter=finance+minister
    belügyminiszter=interior+minister kancellár=chancellor vezető=leader vezetője=leader pártelnök=leader főtitkár=secretary+general
    főtitkára=secretary+general nagykövet=ambassador különmegbízott=special+envoy megbízottja=special+envoy király=king
    herceg=prince pápa=pope polgármester=mayor főpolgármester=mayor kormányzó=governor szenátor=senator
    képviselő=member+parliament tábornok=general bíró=judge igazgató=director vezérigazgató=chief+executive edző=coach
    szóvivő=spokesperson szóvivője=spokesperson jelölt=candidate jelöltje=candidate`,
  honorifics: 'dr úr asszony',
  modifiers: 'volt korábbi új ideiglenes amerikai orosz ukrán francia izraeli',
  functions: `a az egy ez azt ezt és vagy de hogy mint ha mert is nem igen már még csak most itt ott ő ők mi ti én te ki mit hol mikor
    miért aki ami amely akik után előtt alatt szerint miatt ellen mellett között nélkül felé óta volt voltak van vannak lesz lett
    ezért azonban pedig így úgy tehát ma tegnap holnap majd ezzel azzal ehhez ahhoz ennek annak közben ugyanakkor sőt viszont
    bár míg amikor ahol állítása szavai múlt idén jövő minden több egyik másik szólj fotó`,
  placing: '',
  speech:
    'mondta közölte jelentette kijelentette hangsúlyozta hozzátette írta bejelentette állította elismerte felszólította',
  connectors: '',
  calendar: `hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton vasárnap január február
    március április május június július augusztus szeptember október november december`,
  heads: 'utca tér út egyetem kórház repülőtér híd zrt nyrt kft alapítvány díj',
  leadingHeads: '',
  harmless: 'kormány kormánya',
  placeNouns: 'város városa városában megye megyében megyei tartomány régió főváros fővárosa kerület község falu',
  generic:
    'országgyűlés parlament kormány minisztérium párt bíróság rendőrség hadsereg nemzeti bank legfelsőbb alkotmánybíróság',
  credits: 'fotó kép forrás szerző',
};
