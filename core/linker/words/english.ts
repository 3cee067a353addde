import type { LanguageWords } from './language-words';

export const english: LanguageWords = {
  titles: `president presidents=president pres=president president-elect=president vice deputy prime premier=prime+minister pm=prime+minister minister
    ministers=minister foreign defence defense=defence finance interior justice energy economy trade health education environment treasury
    secretary secretary-general=secretary+general state general gen=general envoy special ambassador king queen prince princess crown emir
    sultan sheikh=sheikh sheik=sheikh shah pope chancellor governor gov=governor senator sen=senator senators=senator
    representative rep=representative congressman=representative congresswoman=representative mp=member+parliament mps=member+parliament mla=member+assembly mlas=member+assembly
    fm=foreign+minister vp=vice+president
    cm=chief+minister cms=chief+minister dcm=deputy+chief+minister dpm=deputy+prime+minister dp=deputy+president
    mep=member+parliament meps=member+parliament msp=member+parliament msps=member+parliament td=member+parliament tds=member+parliament
    mk=member+parliament mks=member+parliament sheriff sheriffs=sheriff coroner constable
    mayor treasurer taoiseach=prime+minister leader leaders=leader chief commander colonel col=colonel major maj=major captain capt=captain lieutenant
    lt=lieutenant sergeant sgt=sergeant corporal admiral marshal judge speaker chairman chair=chairman
    chairwoman=chairman director spokesman=spokesperson spokeswoman=spokesperson spokesperson coach ceo=chief+executive executive
    editor professor attorney councillor lawmaker=member+parliament ayatollah imam patriarch bishop
    archbishop cardinal rabbi duke duchess earl baron baroness count countess lord lady archduke emperor empress
    tsar kaiser caliph supreme dictator candidate nominee billionaire actor actress singer founder diplomat negotiator
    adviser advisor pollster economist analyst whip member=member+parliament agent officer correspondent botanist inspector detective commissioner administrator superintendent comptroller managing head ruler warlord strongman militant`,
  honorifics: `mr mrs ms miss dr sir dame madam mme prof professor hon rev father sister brother datuk dato tan sri seri tun haji hajj alhaji alhaja hajiya mallam malam shri smt sayyed
    sayyid st`,
  modifiers: `former ex then late new interim acting current outgoing incoming senior ailing ousted deposed exiled elected
    longtime veteran republican democratic democrat conservative liberal socialist the his her their its our transitional national
    chipmaker carmaker automaker planemaker drugmaker
    retailer insurer brewer assistant associate u.s american-born billionaire chief right-wing left-wing far-right opposition rebel`,
  functions: `the a an this that these those there here he she it we you they i my our your his her its their who what when where
    why how which whose if in on at by for from to of with without within under over after before since until during against
    between among amid across about around through throughout despite because although though while as and but or nor so yet
    also both either neither not no yes now then once only just even still meanwhile however moreover therefore instead
    perhaps maybe earlier later last next first second third many most some several few all any each every other another
    one two three four five six seven eight nine ten hundreds thousands millions shares stocks sales profits investors
    shareholders employees customers deliveries exports imports is are was were be been has have had do does did
    will would can could may might must should shall let like unlike near inside outside behind beyond beneath along
    toward towards per via versus vs than too very more less much such today yesterday tomorrow according asked speaking
    following including regarding considering given whether citing calling saying see read watch welcome
    dear thank thanks ok well oh please further besides thus hence nevertheless`,
  placing: `in near from to across throughout outside inside into around at via through towards toward visiting visited visit leave
    left entered reach reached invaded southern northern eastern western central downtown southeastern northwestern
    northeastern southwestern rural occupied controlled administered`,
  speech: `said says say told tells added adds asked asks replied warned warns announced announces stated states claimed claims
    argued argues insisted insists denied denies vowed vows promised urged urges called calls accused accuses confirmed confirms
    wrote tweeted posted noted notes explained declared hopes hoped wants wanted believes believed thinks agreed refused
    rejected recalled joked responded met meets observed remarked commented admitted suggested concluded acknowledged
    testified quipped lamented cautioned reiterated emphasized emphasised stressed`,
  connectors: 'of de la al von van der den bin ibn',
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter`,
  heads: `street road avenue ave boulevard lane drive square bridge tower towers building plaza court hall mansion center centre
    university college school academy institute institution foundation fund prize award awards medal cup trophy
    airport station stadium arena park garden gardens river lake mountain mountains island islands bay beach hills valley
    canyon falls springs heights harbor harbour port hotel hospital clinic library museum gallery theatre theater church
    cathedral mosque temple synagogue abbey chapel press post times journal herald tribune gazette news magazine review
    observer telegraph globe chronicle mail express standard sun star mirror examiner inquirer bulletin
    bank group inc corp corporation ltd llc plc pbc gmbh kgaa asa oyj bhd company co holdings partners capital associates motors airlines airways
    railway railways railroad lines club fc athletic wanderers rovers association society council committee commission party
    army navy guard brigade battalion regiment division corps ministry department agency authority bureau service services
    act bill doctrine accord accords agreement treaty declaration protocol summit conference forum dialogue festival marathon
    championship championships games olympics league derby grand prix symphony orchestra ballet opera
    war battle siege massacre jr junior ii iii iv sr hall-of-fame syndrome disease effect law principle theorem
    cemetery barracks fort castle palace zoo speedway expressway highway freeway turnpike route trail creek
    studios pictures records entertainment productions publishing books media network television radio tv
    pharmaceuticals technologies systems solutions industries international global foods brewing brewery winery
    scholarship lecture chair fellowship manifesto collection`,
  leadingHeads: `lake mount mt fort port cape saint st san santa hotel camp ss hms uss rms new university bank college church
    republic bishop duke earl battle siege treaty museum institute`,
  harmless: `administration government campaign cabinet allies officials republicans democrats jews muslims christians arabs kurds
    correspondent bureau-chief time standard islamist islamists ev evs gdp cpi lng ipo ipos`,
  placeNouns: `city town village province region district county state counties provinces regions oblasts governorates prefectures voivodeships capital governorate suburb port border peninsula area
    neighborhood neighbourhood camp airport coast island countryside residents streets outskirts portion swath swathes`,
  generic:
    "representatives commons lords delegates national federal supreme central constitutional high state states air force forces armed house senate congress parliament assembly court courts government ministry department party parties labour labor democratic democrats republican republicans green greens people's peoples conservative conservatives liberal liberals social socialist communist union army navy police guard coast civil service board reserve bank treasury white public health security intelligence electoral election justice human rights workers freedom unity new independence alliance front movement office city council commission committee foreign interior defense defence finance agriculture transport transportation commerce tourism aviation securities exchange prime minister's president's",
  credits:
    'by photo photograph photographer photos image images picture pictures credit courtesy reporting editing illustration',
};
