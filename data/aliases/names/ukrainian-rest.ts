/** Bodies, events and people as Ukrainian writes them otherwise than Russian. */
export const UKRAINIAN_REST = `
federal-office-for-the-protection-of-the-constitution | uk: Федеральне відомство із захисту конституції, Федеральне відомство з охорони конституції
house-judiciary-committee | uk: юридичний комітет Палати представників
house-foreign-affairs-committee | uk: комітет Палати представників із закордонних справ, комітет Палати представників у закордонних справах
house-armed-services-committee | uk: комітет Палати представників зі збройних сил, комітет Палати представників з питань збройних сил
house-intelligence-committee | uk: комітет Палати представників з розвідки, комітет Палати представників з питань розвідки
senate-foreign-relations-committee | uk: комітет Сенату із закордонних справ, комітет Сенату з міжнародних відносин, комітет Сенату у закордонних справах
senate-armed-services-committee | uk: комітет Сенату зі збройних сил, комітет Сенату з питань збройних сил
senate-intelligence-committee | uk: комітет Сенату з розвідки, комітет Сенату з питань розвідки
senate-judiciary-committee | uk: юридичний комітет Сенату
january-6-committee | uk: комітет 6 січня
north-american-aerospace-defense-command | uk: Командування повітряно-космічної оборони Північної Америки
european-public-prosecutors-office | uk: Європейська прокуратура, Європрокуратура ~0.9
united-states-european-command | uk: Європейське командування США, Європейське командування ЗС США
united-states-northern-command | uk: Північне командування США
united-states-strategic-command | uk: Стратегічне командування США
united-states-cyber-command | uk: Кіберкомандування США
united-states-special-operations-command | uk: Командування спеціальних операцій США
weimar-triangle | uk: Веймарський трикутник
nordic-council | uk: Північна рада
party-of-european-socialists | uk: Партія європейських соціалістів
eu-sanctions-on-russia | uk: санкції ЄС проти Росії, санкції ЄС проти РФ
russian-legislative-election-2026 | uk: вибори до Держдуми ~0.8
istanbul-talks-2025 | uk: стамбульські переговори ~0.5
us-withdrawal-from-iraq-2026 | uk: виведення військ США з Іраку ~0.6
project-2025 | uk: Проєкт 2025
steele-dossier | uk: досьє Стіла
spanish-general-election-2026 | uk: парламентські вибори в Іспанії ~0.7
brazilian-general-election-2026 | uk: президентські вибори в Бразилії ~0.7
national-bank-of-poland | uk: Національний банк Польщі, Нацбанк Польщі
hungarian-national-bank | uk: Національний банк Угорщини, Угорський національний банк
czech-national-bank | uk: Чеський національний банк, Національний банк Чехії
national-bank-of-romania | uk: Національний банк Румунії
national-bank-of-kazakhstan | uk: Національний банк Казахстану, Нацбанк Казахстану
bank-of-israel | uk: Банк Ізраїлю
garda-siochana | uk: поліція Ірландії
guardia-di-finanza | uk: Фінансова гвардія Італії, фінансова поліція Італії
civil-guard | uk: Цивільна гвардія Іспанії
federal-police-of-germany | uk: Федеральна поліція Німеччини
swedish-security-service | uk: Служба безпеки Швеції
danish-security-and-intelligence-service | uk: Служба безпеки та розвідки Данії
finnish-security-and-intelligence-service | uk: Служба безпеки та розвідки Фінляндії
norwegian-police-security-service | uk: Служба безпеки поліції Норвегії
dutch-military-intelligence-and-security-service | uk: Служба військової розвідки та безпеки Нідерландів, військова розвідка Нідерландів
general-intelligence-and-security-service | uk: Служба загальної розвідки та безпеки Нідерландів
senate-of-poland | uk: Сенат Польщі
senate-of-canada | uk: Сенат Канади
house-of-representatives-of-australia | uk: Палата представників Австралії
high-court-of-australia | uk: Верховний суд Австралії
department-for-work-and-pensions | uk: міністерство праці та пенсій Великої Британії
scottish-greens | uk: Партія зелених Шотландії
temporary-protected-status | uk: тимчасовий захищений статус
china-construction-bank | uk: Китайський будівельний банк
gondwanaland | uk: Гондвана ~0.9
alisher-usmanov | uk: Алішер Усманов
carlos-cuerpo | uk: Карлос Куерпо
martin-pfister | uk: Мартін Пфістер
przemyslaw-czarnek | uk: Пшемислав Чарнек
maria-karystianou | uk: Марія Карістіану
kate-forbes | uk: Кейт Форбс
sinisa-karan | uk: Сініша Каран
ivan-fedorov-governor | uk: Іван Федоров ~0.9
sergio-massa | uk: Серхіо Масса
qohir-rasulzoda | uk: Кохір Расулзода
tupou-vi | uk: Тупоу VI
edouard-mendy | uk: Едуар Менді
aymeric-laporte | uk: Еймерік Ляпорт, Емерік Ляпорт
ivan-toney | uk: Айвен Тоні
gabriel-martinelli | uk: Габріел Мартінеллі, Габріель Мартінеллі
franck-kessie | uk: Франк Кессьє
jonathan-david | uk: Джонатан Девід
kieran-tierney | uk: Кіран Тірні
nathan-ake | uk: Натан Аке
thomas-partey | uk: Томас Партей
patrik-schick | uk: Патрік Шик
sergino-dest | uk: Серджиньйо Дест
nicolas-pepe | uk: Ніколя Пепе
lucas-digne | uk: Люка Дінь
luca-zidane | uk: Лука Зідан, Люка Зідан
davinson-sanchez | uk: Давінсон Санчес
denis-zakaria | uk: Деніс Закарія
hannibal-mejbri | uk: Ганнібал Меджбрі
daizen-maeda | uk: Дайдзен Маеда
dan-burn | uk: Ден Берн
jose-sa | uk: Жозе Са
tino-livramento | uk: Тіно Лівраменто
axel-tuanzebe | uk: Аксель Туанзебе
ricardo-pepi | uk: Рікардо Пепі
ismaila-sarr | uk: Ісмаїла Сарр
`;
