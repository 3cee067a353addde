/**
 * People as Serbian writes them by sound, where Russian sounds otherwise; surnames follow from the full names, and pages in
 * Latin letters are read as Cyrillic (core/text/serbian.ts).
 */
export const SERBIAN_PEOPLE = `
volodymyr-zelensky | sr: Володимир Зеленски
emmanuel-macron | sr: Емануел Макрон
jd-vance | sr: Џеј Ди Венс
andy-burnham | sr: Енди Бернам
antonio-guterres | sr: Антонио Гутереш
mojtaba-khamenei | sr: Моџтаба Хамнеи
sanae-takaichi | sr: Санае Такаичи
steve-witkoff | sr: Стив Виткоф
javier-milei | sr: Хавијер Милеј
ursula-von-der-leyen | sr: Урсула фон дер Лајен, Фон дер Лајен ~0.98
claudia-sheinbaum | sr: Клаудија Шејнбаум
jared-kushner | sr: Џаред Кушнер
jeff-bezos | sr: Џеф Безос
olaf-scholz | sr: Олаф Шолц
giorgia-meloni | sr: Ђорђа Мелони
jair-bolsonaro | sr: Жаир Болсонаро
jerome-powell | sr: Џером Пауел
justin-trudeau | sr: Џастин Трудо
sam-altman | sr: Сем Алтман
scott-bessent | sr: Скот Бесент
abbas-araghchi | sr: Абас Арагчи, Абас Аракчи
anthony-albanese | sr: Ентони Албанезе
frank-walter-steinmeier | sr: Франк-Валтер Штајнмајер
kamala-harris | sr: Камала Харис
nayib-bukele | sr: Најиб Букеле
jeffrey-epstein | sr: Џефри Епстин, Џефри Епстајн
mike-johnson | sr: Мајк Џонсон
nigel-farage | sr: Најџел Фараж
nikol-pashinyan | sr: Никол Пашињан
pedro-sanchez | sr: Педро Санчез
masoud-pezeshkian | sr: Масуд Пезешкијан
wang-yi | sr: Ванг Ји
rafael-grossi | sr: Рафаел Гроси
william-prince-of-wales | sr: принц Вилијам
alexei-navalny | sr: Алексеј Наваљни
andrzej-duda | sr: Анџеј Дуда
annalena-baerbock | sr: Аналена Бербок
josep-borrell | sr: Жозеп Борељ, Жозеп Борел
kaja-kallas | sr: Каја Калас
kash-patel | sr: Кеш Пател
pam-bondi | sr: Пем Бонди
peter-navarro | sr: Питер Наваро
sergio-mattarella | sr: Серђо Матарела
stephen-miller | sr: Стивен Милер
gianni-infantino | sr: Ђани Инфантино
israel-katz | sr: Израел Кац
jamal-khashoggi | sr: Џамал Кашоги
keith-kellogg | sr: Кит Келог
matteo-salvini | sr: Матео Салвини
osama-bin-laden | sr: Осама бин Ладен
theresa-may | sr: Тереза Меј
tulsi-gabbard | sr: Тулси Габард
antony-blinken | sr: Ентони Блинкен
boris-pistorius | sr: Борис Писторијус
david-lammy | sr: Дејвид Лами
ekrem-imamoglu | sr: Екрем Имамоглу
gabriel-attal | sr: Габријел Атал
george-floyd | sr: Џорџ Флојд
giuseppe-conte | sr: Ђузепе Конте
isaac-herzog | sr: Исак Херцог
jean-claude-juncker | sr: Жан-Клод Јункер
kylian-mbappe | sr: Килијан Мбапе
lebron-james | sr: Леброн Џејмс
lindsey-graham | sr: Линдзи Грејем
mike-pence | sr: Мајк Пенс
peter-magyar | sr: Петер Мађар
alice-weidel | sr: Алис Вајдел
andrej-babis | sr: Андреј Бабиш
antonio-costa | sr: Антонио Коста
howard-lutnick | sr: Хауард Латник
jordan-bardella | sr: Жордан Бардела
karoline-leavitt | sr: Каролајн Левит
kristalina-georgieva | sr: Кристалина Георгијева
kristi-noem | sr: Кристи Ноем
mike-pompeo | sr: Мајк Помпео
oleksandr-syrskyi | sr: Олександр Сирски
sebastien-lecornu | sr: Себастијен Лекорни
sergei-shoigu | sr: Сергеј Шојгу
steve-bannon | sr: Стив Бенон
bezalel-smotrich | sr: Безалел Смотрич
itamar-ben-gvir | sr: Итамар Бен Гвир
mike-waltz | sr: Мајк Волц
naftali-bennett | sr: Нафтали Бенет
daniil-medvedev | sr: Данил Медведев
peter-szijjarto | sr: Петер Сијарто
elly-schlein | sr: Ели Шлајн
andrii-sybiha | sr: Андриј Сибига
karol-nawrocki | sr: Карол Навроцки
radoslaw-sikorski | sr: Радослав Сикорски
carlos-alcaraz | sr: Карлос Алкараз
jannik-sinner | sr: Јаник Синер
alexander-zverev | sr: Александер Зверев
coco-gauff | sr: Коко Гоф
frances-tiafoe | sr: Френсис Тијафо
iga-swiatek | sr: Ига Швјонтек
aryna-sabalenka | sr: Арина Сабаленка
max-verstappen | sr: Макс Ферстапен
jose-mourinho | sr: Жозе Мурињо
erling-haaland | sr: Ерлинг Халанд
harry-kane | sr: Хари Кејн
lamine-yamal | sr: Ламин Јамал
jensen-huang | sr: Џенсен Хуанг
`;
