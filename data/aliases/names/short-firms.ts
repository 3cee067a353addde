/** Firms by the short name that news gives them, where their sources have only the full one, in several languages. */
export const SHORT_FIRM_NAMES = `
bendigo-bank | en: Bendigo and Adelaide Bank ~0.97
national-australia-bank | en: #NAB ~0.35
booking-holdings | en: Booking.com ~0.97 | ru: Букинг ~0.7 | ar: بوكينغ.كوم | zh: 缤客 ~0.9 | ja: ブッキング・ドットコム | ko: 부킹닷컴
intesa-sanpaolo | en: Intesa Sanpaolo ~0.97 | ru: Интеза Санпаоло, Интеза ~0.8 | zh: 意大利联合圣保罗银行, 联合圣保罗银行 | ja: インテーザ・サンパオロ
hanwha-group | en: Hanwha ~0.85 | ru: Ханва ~0.8 | ar: هانوا ~0.8 | he: הנווה ~0.6 | zh: 韩华集团, 韓華集團, 韩华 ~0.85 | ja: ハンファ ~0.9, ハンファグループ | ko: 한화그룹 ~0.97, 한화 ~0.5
ing-group | en: ING Bank ~0.8, ING Groep | de: ING Deutschland, ING-DiBa | zh: 荷兰国际集团, 荷蘭國際集團 | ja: INGグループ | ko: ING그룹
kkr-co | en: #KKR ~0.35, Kohlberg Kravis Roberts | de: Finanzinvestor KKR, US-Investor KKR | zh: KKR集团, 科尔伯格-克拉维斯 | ja: 米投資ファンドKKR
mgm-resorts | en: #MGM ~0.4
mondelez-international | en: Mondelez ~0.97, Mondelēz ~0.97 | ru: Монделиз | ar: مونديليز | he: מונדלז | zh: 亿滋, 亿滋国际, 億滋國際 | ja: モンデリーズ | ko: 몬델리즈
philip-morris-international | en: Philip Morris ~0.85 | ru: Филип Моррис | uk: Філіп Морріс | ar: فيليب موريس | zh: 菲利普莫里斯, 菲莫国际, 菲利普·莫里斯 | ja: フィリップモリス, フィリップ・モリス | ko: 필립모리스
robinhood-markets | en: Robinhood ~0.85 | ja: 米ロビンフッド, ロビンフッド・マーケッツ | zh: 罗宾汉公司 ~0.8
rtx | en: Raytheon ~0.95, #RTX ~0.85 | ru: Рейтеон, Рэйтеон | uk: Рейтеон | ar: رايثيون, ريثيون | fa: ریتیون | zh: 雷神公司, 雷神技术, 雷神集团, 雷神科技 | ja: レイセオン | ko: 레이시온, 레이시언
visa-inc | ru: платежная система Visa, платёжная система Visa | uk: платіжна система Visa | zh: 维萨公司, 维萨卡 ~0.6 | ja: 米ビザ ~0.8 | ko: 비자카드 ~0.8
whole-foods-market | en: Whole Foods ~0.97
`;
