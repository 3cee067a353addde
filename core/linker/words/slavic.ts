import type { LanguageWords } from './language-words';

/** Russian and Ukrainian together: scripts and most of these words are shared, and pages mix them. */
export const russian: LanguageWords = {
  titles: `президент=president президента=president президенту=president президентом=president экс-президент=president
    вице-президент=vice+president вице-президента=vice+president премьер=prime+minister премьер-министр=prime+minister
    премьер-министра=prime+minister премьера=prime+minister министр=minister министра=minister министру=minister
    министром=minister замминистра=minister экс-министр=minister экс-министра=minister заместитель=deputy заместителя=deputy
    главы=leader глава=leader главе=leader главу=leader
    госсекретарь=secretary+state госсекретаря=secretary+state секретарь=secretary генсек=secretary+general
    генсека=secretary+general спецпосланник=special+envoy посланник=envoy посол=ambassador канцлер=chancellor
    канцлера=chancellor король=king короля=king принц=prince принца=prince папа=pope мэр=mayor мэра=mayor
    губернатор=governor губернатора=governor сенатор=senator сенатора=senator депутат=member+parliament лидер=leader
    лидера=leader лидером=leader генерал=general судья=judge судьи=judge директор=director тренер=coach
    пресс-секретарь=spokesperson представитель=spokesperson иностранных=foreign обороны=defence
    президентка=president міністр=minister міністра=minister прем'єр=prime+minister прем'єр-міністр=prime+minister
    очільник=leader голова=leader речник=spokesperson суддя=judge
    президенты=president президентов=president президентам=president премьеру=prime+minister премьером=prime+minister
    премьер-министром=prime+minister премьер-министру=prime+minister вице-премьер=vice+prime+minister
    вице-премьера=vice+prime+minister министры=minister министров=minister экс-президента=president
    экс-премьер=prime+minister экс-премьера=prime+minister госсекретарем=secretary+state госсекретарю=secretary+state
    секретаря=secretary секретарем=secretary генсеком=secretary+general спецпосланника=special+envoy
    спецпосланником=special+envoy спецпредставитель=special+envoy спецпредставителя=special+envoy
    спецпредставителем=special+envoy посланника=envoy посланником=envoy полпред=envoy посла=ambassador послом=ambassador
    канцлером=chancellor канцлеру=chancellor королю=king королем=king принцем=prince мэром=mayor губернатору=governor
    губернатором=governor сенатором=senator депутата=member+parliament депутатом=member+parliament лидеру=leader
    лидеры=leader лидеров=leader генерала=general генералом=general судью=judge директора=director директором=director
    тренера=coach тренером=coach пресс-секретаря=spokesperson пресс-секретарем=spokesperson представителя=spokesperson
    представителем=spokesperson представительница=spokesperson главой=leader председатель=chairman председателя=chairman
    председателем=chairman спикер=speaker спикера=speaker спикером=speaker командующий=commander командующего=commander
    главнокомандующий=commander главком=commander`,
  honorifics: 'г-н г-жа господин госпожа пан пані',
  modifiers: 'бывший бывшего бывшим экс новый нового избранный действующий временный сирийский американский российский',
  functions: `в во на за к ко с со о об от до из у и а но или что как когда где если это эта этот эти он она оно они мы вы я его её ее их
    по при для без под над между через после перед также тоже уже еще ещё не нет да был была было были есть сейчас тогда
    однако кроме затем потом согласно ранее позже сегодня вчера самого самой все всё там здесь так же бы чтобы потому
    сам сама самое самом раз раза разу разом дел дела делам делами делах вид роли досі додому усі такому решта разі`,
  placing: 'в во из на под',
  speech: `сказал сказала заявил заявила сообщил сообщила подчеркнул подчеркнула добавил отметил отметила написал рассказал
    считает призвал пообещал`,
  connectors: '',
  calendar: `понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января февраля марта апреля мая июня
    июля августа сентября октября ноября декабря`,
  heads: '',
  leadingHeads: `республика республики республику улица улице улицы проспект проспекте площадь площади мост аэропорт аэропорта стадион университет университета имени
    им премия премии театр музей больница станция озеро гора село поселок`,
  harmless: '',
  placeNouns: 'город городе города регион провинция провинции область области столица столице района район граница',
  generic:
    'верховный верховного высший высшего национальный государственная дума совет совета суд суда суде райсуд райсуда университета театра музея академии парламент правительство министерство партия полиция армия центральный банк рада',
  credits: 'фото видео автор',
};

export const polish: LanguageWords = {
  titles: `prezydent=president prezydenta=president prezydentem=president prezydentowi=president wiceprezydent=vice+president
    premier=prime+minister premiera=prime+minister minister ministra=minister szef=leader szefa=leader szefowa=leader
    kanclerz=chancellor sekretarz=secretary generalny=general ambasador=ambassador król=king książę=prince papież=pope
    burmistrz=mayor gubernator=governor senator poseł=member+parliament marszałek=speaker lider=leader generał=general
    sędzia=judge dyrektor=director trener=coach kandydat=candidate rzecznik=spokesperson prezes=chairman
    prezydenci=president prezydentów=president premierem=prime+minister premierowi=prime+minister premierzy=prime+minister
    premierów=prime+minister premierka=prime+minister wicepremier=vice+prime+minister wicepremiera=vice+prime+minister
    wicepremierem=vice+prime+minister ministrem=minister ministrowi=minister ministrowie=minister ministrów=minister
    wiceminister=minister wiceministra=minister szefem=leader szefowi=leader szefową=leader szefowej=leader
    kanclerza=chancellor kanclerzem=chancellor sekretarza=secretary sekretarzem=secretary ambasadora=ambassador
    ambasadorem=ambassador króla=king królem=king królowa=queen królowej=queen księcia=prince papieża=pope papieżem=pope
    burmistrza=mayor gubernatora=governor gubernatorem=governor senatora=senator senatorem=senator posła=member+parliament
    posłem=member+parliament posłanka=member+parliament posłanki=member+parliament marszałka=speaker marszałkiem=speaker
    marszałkowi=speaker wicemarszałek=speaker lidera=leader liderem=leader liderka=leader generała=general
    generałem=general sędziego=judge dyrektora=director dyrektorem=director trenera=coach trenerem=coach
    kandydata=candidate kandydatem=candidate rzecznika=spokesperson rzecznikiem=spokesperson rzeczniczka=spokesperson
    prezesa=chairman prezesem=chairman prezesowi=chairman przewodniczący=chairman przewodniczącego=chairman
    przewodniczącym=chairman przewodnicząca=chairman przewodniczącej=chairman wysłannik=envoy wysłannika=envoy
    wysłannikiem=envoy przywódca=leader przywódcy=leader przywódcą=leader przywódcę=leader komisarz=commissioner
    komisarza=commissioner wojewoda=governor wiceprzewodniczący=vice+chairman wiceprzewodnicząca=vice+chairman wiceprezes=vice+chairman
    europoseł=member+parliament europosłanka=member+parliament`,
  honorifics: 'pan pani p dr prof',
  modifiers: 'były byłego była ex nowy nowego obecny',
  functions: `w we na z ze za do od o i a ale lub czy że jak kiedy gdzie jeśli to ta ten te on ona ono oni my wy ja jego jej ich po przy
    dla bez pod nad między przez przed także też już jeszcze nie tak był była było byli jest są teraz wtedy jednak według
    wcześniej później dziś wczoraj tam tu który która sam sama samo samego samemu samą sami raczej dojdzie`,
  placing: 'w we do na',
  speech: 'powiedział powiedziała stwierdził oświadczył dodał podkreślił ocenił napisał zapowiedział',
  connectors: '',
  calendar: `poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja
    czerwca lipca sierpnia września października listopada grudnia`,
  heads: 'sa',
  leadingHeads:
    'ulica ulicy plac placu aleja most lotnisko stadion uniwersytet imienia im nagroda teatr muzeum szpital jezioro góra',
  harmless: '',
  placeNouns: 'miasto miasta mieście region województwo stolica stolicy dzielnica granica wieś',
  generic: 'sejm senat rząd ministerstwo partia parlament sąd trybunał policja armia bank narodowy',
  credits: 'fot foto zdjęcie autor wideo',
};
