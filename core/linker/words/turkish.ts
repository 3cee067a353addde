import type { LanguageWords } from './language-words';

export const turkish: LanguageWords = {
  titles: `cumhurbaşkanı=president cumhurbaşkanımız=president başbakanımız=prime+minister bakanımız=minister başkanı=president başkan=president devlet=president yardımcısı=vice başbakanı=prime+minister
    başbakan=prime+minister bakanı=minister bakan=minister dışişleri=foreign savunma=defence içişleri=interior maliye=finance
    şansölyesi=chancellor şansölye=chancellor temsilcisi=envoy özel=special büyükelçisi=ambassador sekreteri=secretary
    genel=general kralı=king kral=king prensi=prince veliaht=crown papa=pope lideri=leader lider=leader komutanı=commander
    orgeneral=general sözcüsü=spokesperson milletvekili=member+parliament senatörü=senator valisi=governor
    müdürü=director direktörü=coach başkanvekili=vice+president başkanvekilleri=vice+president başkanları=president eşbaşkanı=president
    bakanları=minister liderleri=leader milletvekilleri=member+parliament komutanları=commander`,
  honorifics: 'sayın bay bayan dr prof',
  modifiers: 'eski yeni geçici önceki eş',
  functions: `ve veya ama ancak bu şu o bir da de ki ile için gibi kadar sonra önce göre çok daha en ise eğer ne nasıl neden hem ya biz siz
    onlar ben sen var yok selam`,
  placing: '',
  speech: 'söyledi dedi belirtti açıkladı vurguladı ifade kaydetti',
  connectors: '',
  calendar: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım
    aralık`,
  heads: `caddesi sokağı bulvarı köprüsü meydanı üniversitesi enstitüsü okulu lisesi hastanesi havalimanı havaalanı stadyumu stadı
    parkı ödülü vakfı camii camisi kilisesi bankası müzesi oteli kulesi holding şirketi gazetesi`,
  leadingHeads: '',
  harmless:
    'grup il ilçe i̇l i̇lçe kulüp heyeti yönetimi iktidarı hükümeti teşkilatı sözcülüğü listesi ceo adası yarımadası',
  placeNouns: 'kenti şehri ili ilçesi bölgesi köyü başkenti vilayeti eyaleti',
  generic: 'meclis hükümet bakanlığı parti partisi parlamento mahkemesi yüksek anayasa polis ordu merkez bankası',
  credits: 'fotoğraf foto',
};
