import type { LanguageWords } from './language-words';

/** Croatian, Serbian, Bosnian and Slovene, in Latin letters and in Cyrillic; Bulgarian and Macedonian. */
export const southSlavic: LanguageWords = {
  titles: `predsjednik=president predsjednika=president predsjedniku=president predsjednica=president predsednik=president
    predsednika=president predsednica=president predsjednikom=president potpredsjednik=vice+president premijer=prime+minister
    premijera=prime+minister premijerka=prime+minister premier=prime+minister premierja=prime+minister ministar=minister
    ministra=minister ministrica=minister minister=minister vanjskih=foreign spoljnih=foreign zunanjih=foreign obrane=defence
    odbrane=defence obrambo=defence poslova=affairs kancelar=chancellor kancelara=chancellor lider=leader lidera=leader
    vođa=leader čelnik=leader šef=leader glavni=general tajnik=secretary sekretar=secretary veleposlanik=ambassador
    ambasador=ambassador izaslanik=envoy posebni=special kralj=king princ=prince papa=pope gradonačelnik=mayor
    gradonačelnika=mayor župan=mayor guverner=governor senator=senator zastupnik=member+parliament poslanik=member+parliament
    general=general sudac=judge sudija=judge direktor=director trener=coach glasnogovornik=spokesperson portparol=spokesperson
    председник=president председника=president премијер=prime+minister премијера=prime+minister министар=minister
    министра=minister президентът=president президента=president премиерът=prime+minister премиера=prime+minister
    премиер=prime+minister министърът=minister министър=minister лидерът=leader председател=chairman председателят=chairman`,
  honorifics: 'gospodin gospođa g gđa dr prof г-н г-жа господин',
  modifiers: `bivši bivšeg bivša novi novog sadašnji američki američkog ruski ruskog ukrajinski njemački nemački francuski izraelski
    nekdanji бивши бивш бившият новият американският руският`,
  functions: `u na za do od iz s sa o po pri pred nad pod između kroz nakon poslije prije posle pre i ili ali da kao kada kad gdje gde
    ako to taj ta te on ona ono oni mi vi ja njegov njegova koji koja koje se je su bio bila bilo bili nije nisu sada tada ipak
    također takođe prema danas jučer juče ovdje tamo sve svi jer dok zbog bez ne v z in tudi ki kot pa če ko bi so
    във в на за от до с със по при след преди между през и или но че как когато къде ако това този тази тези той тя те ние вие
    аз негов който която които се е са беше бяха не да сега тогава обаче също според днес вчера тук там всички докато`,
  placing: 'u na iz kod v z в във на от',
  speech: `rekao rekla izjavio izjavila poručio poručila dodao dodala naglasio istaknuo istakao objavio napisao dejal dejala povedal
    каза заяви съобщи подчерта добави отбеляза написа обяви`,
  connectors: '',
  calendar: `ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja siječnja veljače ožujka travnja
    svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca januara februara marta aprila maja juna jula avgusta
    septembra oktobra novembra decembra понеделник вторник сряда четвъртък петък събота неделя януари февруари март април май
    юни юли август септември октомври ноември декември`,
  heads: '',
  leadingHeads:
    'ulica ulici trg most aerodrom stadion univerzitet sveučilište imena kazalište muzej bolnica jezero planina улица площад летище университет',
  harmless: '',
  placeNouns:
    'grad grada gradu regija oblast županija općina opština selo granica prijestolnica град града област столицата граница',
  generic:
    'sabor skupština vlada ministarstvo stranka parlament sud policija vojska banka narodna vrhovni ustavni парламент съд полиция партия',
  credits: 'foto autor izvor video снимка',
};
