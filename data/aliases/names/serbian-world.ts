/** Bodies, papers, seas and lands of the world's news as Serbian calls them. */
export const SERBIAN_WORLD = `
white-house | sr: Бела кућа
united-nations | sr: Уједињене нације
united-nations-security-council | sr: Савет безбедности УН, Савет безбедности ~0.9
united-nations-general-assembly | sr: Генерална скупштина УН
united-states-department-of-state | sr: Стејт департмент
federal-reserve | sr: Федералне резерве
supreme-court-of-the-united-states | sr: Врховни суд САД
international-monetary-fund | sr: Међународни монетарни фонд, #ММФ ~0.9
world-bank | sr: Светска банка
world-health-organization | sr: Светска здравствена организација
world-trade-organization | sr: Светска трговинска организација
international-criminal-court | sr: Међународни кривични суд
international-court-of-justice | sr: Међународни суд правде
international-atomic-energy-agency | sr: Међународна агенција за атомску енергију
european-commission | sr: Европска комисија
european-parliament | sr: Европски парламент
european-council | sr: Европски савет ~0.9
european-central-bank | sr: Европска централна банка
council-of-europe | sr: Савет Европе
african-union | sr: Афричка унија
arab-league | sr: Арапска лига
hezbollah | sr: Хезболах
taliban | sr: Талибани
houthis | sr: Хути
islamic-state | sr: Исламска држава
al-qaeda | sr: Ал Каида
palestinian-authority | sr: Палестинска управа
northern-ireland | sr: Северна Ирска
west-bank | sr: Западна обала ~0.8
gaza-strip | sr: Појас Газе
strait-of-hormuz | sr: Ормуски мореуз
red-sea | sr: Црвено море
black-sea | sr: Црно море
persian-gulf | sr: Персијски залив
mediterranean-sea | sr: Средоземно море, Медитеран ~0.8
south-china-sea | sr: Јужно кинеско море
soviet-union | sr: Совјетски Савез
middle-east | sr: Блиски исток
the-new-york-times | sr: Њујорк тајмс
the-wall-street-journal | sr: Волстрит џорнал
financial-times | sr: Фајненшел тајмс
the-guardian | sr: Гардијан ~0.9
reuters | sr: Ројтерс
fox-news | sr: Фокс њуз
deutsche-welle | sr: Дојче веле
der-spiegel | sr: Шпигл ~0.9
al-jazeera | sr: Ал Џазира
microsoft | sr: Мајкрософт
x-network | sr: Твитер
facebook | sr: Фејсбук
youtube | sr: Јутјуб
olympic-games | sr: Олимпијске игре
uefa-champions-league | sr: Лига шампиона
`;
