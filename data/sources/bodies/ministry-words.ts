/** What ministries are called by language, without their country and with it (`*`). Patterns end at a bar or a line. */
import type { MinistryOf } from '../../ministries';

type Words = Readonly<Record<MinistryOf, string>>;

/** Any country's: links where the country is told beside it, or where a page speaks of one country. */
export const BARE: Words = {
  foreign: `en Foreign Ministry|en Ministry of Foreign Affairs|de Außenministerium|fr ministère des Affaires étrangères
es Ministerio de Exteriores|es Ministerio de Asuntos Exteriores|es Ministerio de Relaciones Exteriores
it Ministero degli Esteri|pt Ministério das Relações Exteriores|pt Ministério dos Negócios Estrangeiros
pl Ministerstwo Spraw Zagranicznych|ru Министерство иностранных дел|uk Міністерство закордонних справ
ar وزارة الخارجية|fa وزارت خارجه|fa وزارت امور خارجه|he משרד החוץ|tr Dışişleri Bakanlığı|el Υπουργείο Εξωτερικών
zh 外交部|ja 外務省|ko 외교부|ko 외무부
nl ministerie van Buitenlandse Zaken|sv Utrikesdepartementet|cs ministerstvo zahraničí|ro Ministerul Afacerilor Externe|ro Ministerul de Externe
hu Külügyminisztérium|id Kementerian Luar Negeri|hi विदेश मंत्रालय|hr Ministarstvo vanjskih poslova|fi ulkoministeriö|da Udenrigsministeriet
nb Utenriksdepartementet|bg Министерство на външните работи`,
  defence: `en Defence Ministry|en Defense Ministry|en Ministry of Defence|en Ministry of Defense|de Verteidigungsministerium
fr ministère de la Défense|es Ministerio de Defensa|it Ministero della Difesa|pt Ministério da Defesa
pl Ministerstwo Obrony|ru Министерство обороны|uk Міністерство оборони|ar وزارة الدفاع|fa وزارت دفاع
he משרד הביטחון|he משרד ההגנה|tr Savunma Bakanlığı|el Υπουργείο Άμυνας|zh 国防部|zh 國防部|ja 国防省|ko 국방부
nl ministerie van Defensie|sv Försvarsdepartementet|cs ministerstvo obrany|ro Ministerul Apărării|ro Ministerul Apărării Naționale
hu Honvédelmi Minisztérium|id Kementerian Pertahanan|hi रक्षा मंत्रालय|ja 防衛省|pl Ministerstwo Obrony Narodowej|tr Milli Savunma Bakanlığı
hr Ministarstvo obrane|fi puolustusministeriö|da Forsvarsministeriet`,
  interior: `en Interior Ministry|en Ministry of Interior|en Ministry of the Interior|de Innenministerium
fr ministère de l’Intérieur|es Ministerio del Interior|it Ministero dell’Interno|pt Ministério do Interior
pl Ministerstwo Spraw Wewnętrznych|ru Министерство внутренних дел|uk Міністерство внутрішніх справ|ar وزارة الداخلية
fa وزارت کشور|he משרד הפנים|tr İçişleri Bakanlığı|el Υπουργείο Εσωτερικών|zh 内政部|zh 內政部|ja 内務省|ko 내무부
nl ministerie van Binnenlandse Zaken|cs ministerstvo vnitra|ro Ministerul de Interne|ro Ministerul Afacerilor Interne
hu Belügyminisztérium|id Kementerian Dalam Negeri|hi गृह मंत्रालय|fi sisäministeriö`,
  finance: `en Finance Ministry|en Ministry of Finance|de Finanzministerium|fr ministère des Finances|es Ministerio de Finanzas
it Ministero delle Finanze|pt Ministério das Finanças|pl Ministerstwo Finansów|ru Министерство финансов
uk Міністерство фінансів|ar وزارة المالية|he משרד האוצר|tr Maliye Bakanlığı|el Υπουργείο Οικονομικών|zh 财政部|ja 財務省
nl ministerie van Financiën|sv Finansdepartementet|cs ministerstvo financí|ro Ministerul Finanțelor|hu Pénzügyminisztérium
id Kementerian Keuangan|hi वित्त मंत्रालय|fi valtiovarainministeriö|zh 財政部`,
  justice: `en Justice Ministry|en Ministry of Justice|de Justizministerium|fr ministère de la Justice|es Ministerio de Justicia
it Ministero della Giustizia|pt Ministério da Justiça|pl Ministerstwo Sprawiedliwości|ru Министерство юстиции
uk Міністерство юстиції|ar وزارة العدل|he משרד המשפטים|tr Adalet Bakanlığı|el Υπουργείο Δικαιοσύνης
nl ministerie van Justitie en Veiligheid|sv Justitiedepartementet|cs ministerstvo spravedlnosti|ro Ministerul Justiției
hu Igazságügyi Minisztérium|ja 法務省|zh 司法部|ko 법무부`,
  health: `en Health Ministry|en Ministry of Health|de Gesundheitsministerium|fr ministère de la Santé|es Ministerio de Sanidad
it Ministero della Salute|pt Ministério da Saúde|pl Ministerstwo Zdrowia|ru Министерство здравоохранения
uk Міністерство охорони здоров’я|ar وزارة الصحة|he משרד הבריאות|tr Sağlık Bakanlığı|el Υπουργείο Υγείας
cs ministerstvo zdravotnictví|ro Ministerul Sănătății|id Kementerian Kesehatan|hi स्वास्थ्य मंत्रालय`,
  energy: `en Energy Ministry|en Ministry of Energy|de Energieministerium|fr ministère de l’Énergie|es Ministerio de Energía
ru Министерство энергетики|uk Міністерство енергетики|ar وزارة الطاقة|he משרד האנרגיה|tr Enerji Bakanlığı`,
};

/** Letters and short words for any country's. */
export const LETTERS: Words = {
  foreign: 'ru МИД|uk МЗС|pl MSZ|el ΥΠΕΞ',
  defence: 'ru Минобороны|uk Міноборони|pl MON',
  interior: 'ru МВД|uk МВС|pl MSW',
  finance: 'ru Минфин|uk Мінфін',
  justice: 'ru Минюст|uk Мін’юст',
  health: 'ru Минздрав|uk МОЗ',
  energy: 'ru Минэнерго|uk Міненерго',
};

/** With the country's name, where a language writes the two side by side. */
export const WITH_COUNTRY: Words = {
  foreign:
    'zh *外交部|ja *外務省|ko * 외교부|ko * 외무부|ko * 외무성|tr * Dışişleri Bakanlığı|fa وزارت خارجه *|fa وزارت امور خارجه *',
  defence: 'zh *国防部|zh *國防部|ja *国防省|ko * 국방부|ko * 국방성|tr * Savunma Bakanlığı|fa وزارت دفاع *',
  interior: 'zh *内政部|ja *内務省|ko * 내무부|tr * İçişleri Bakanlığı|fa وزارت کشور *',
  finance: 'zh *财政部|ja *財務省|ko * 재무부|tr * Maliye Bakanlığı',
  justice: 'zh *司法部|ja *司法省|ko * 법무부|tr * Adalet Bakanlığı',
  health: 'zh *卫生部|ja *保健省|ko * 보건부|tr * Sağlık Bakanlığı',
  energy: 'zh *能源部|ja *エネルギー省|ko * 에너지부|tr * Enerji Bakanlığı',
};

/** With the people's adjective (`*`), where it stands within the name. */
export const WITH_PEOPLE: Readonly<Partial<Record<MinistryOf, string>>> = {
  foreign: 'fr ministère * des Affaires étrangères|ar وزارة الخارجية *|ar الخارجية *',
  defence: 'fr ministère * de la Défense',
  interior: 'fr ministère * de l’Intérieur|ar وزارة الداخلية *',
  health: 'fr ministère * de la Santé',
};

/** Language and pattern of each. */
export const readWords = (patterns: string) =>
  patterns.split(/[|\n]/).map((pattern) => [pattern.slice(0, 2), pattern.slice(3)] as const);
