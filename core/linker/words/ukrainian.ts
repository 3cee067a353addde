import type { LanguageWords } from './language-words';

/** What Ukrainian does not share with Russian, whose words are always known. */
export const ukrainian: LanguageWords = {
  titles: `президента=president президенту=president президентом=president президентка=president президентки=president
    віцепрезидент=vice+president віцепрезидента=vice+president експрезидент=president експрезидента=president
    прем'єр=prime+minister прем'єра=prime+minister прем'єр-міністр=prime+minister прем'єр-міністра=prime+minister
    віцепрем'єр=prime+minister міністр=minister міністра=minister міністру=minister міністром=minister міністерка=minister
    міністерки=minister заступник=deputy заступника=deputy заступниця=deputy очільник=leader очільника=leader
    очільниця=leader голова=leader голови=leader головою=leader лідер=leader лідера=leader ватажок=leader речник=spokesperson
    речника=spokesperson речниця=spokesperson спікер=speaker спікера=speaker держсекретар=secretary+state
    держсекретаря=secretary+state секретар=secretary секретаря=secretary генсек=secretary+general генсека=secretary+general
    посол=ambassador посла=ambassador спецпосланець=special+envoy спецпосланця=special+envoy спецпредставник=special+envoy
    канцлер=chancellor канцлера=chancellor король=king короля=king принц=prince мер=mayor мера=mayor губернатор=governor
    сенатор=senator депутат=member+parliament нардеп=member+parliament суддя=judge судді=judge генерал=general
    головнокомандувач=commander директор=director тренер=coach оборони=defence закордонних=foreign внутрішніх=interior
    справ=affairs культури=culture фінансів=finance юстиції=justice енергетики=energy економіки=economy освіти=education
    президентів=president президенти=president прем'єром=prime+minister прем'єру=prime+minister
    прем'єр-міністром=prime+minister прем'єрка=prime+minister прем'єрки=prime+minister міністри=minister
    міністрів=minister очільником=leader очільнику=leader очільниці=leader лідером=leader лідери=leader лідерів=leader
    лідеру=leader речником=spokesperson спікером=speaker держсекретарем=secretary+state держсекретарю=secretary+state
    секретарем=secretary генсеком=secretary+general послом=ambassador спецпосланцем=special+envoy посланець=envoy
    посланця=envoy канцлером=chancellor канцлеру=chancellor королем=king мером=mayor губернатора=governor сенатора=senator
    депутата=member+parliament нардепа=member+parliament генерала=general генералом=general головнокомандувача=commander
    головнокомандувачем=commander командувач=commander командувача=commander директора=director тренера=coach глава=leader
    глави=leader главу=leader главою=leader`,
  honorifics: 'пан пані пана',
  modifiers:
    'колишній колишнього колишня колишньої колишньому екс новий нового нова чинний чинного обраний тимчасовий ексміністр',
  functions: `у в на за до від з із зі про під над між через після перед для без при по та і й або але що як коли де якщо це цей ця ці
    він вона воно вони ми ви я його її їх який яка які також теж вже ще не ні так був була було були є зараз тоді однак проте
    крім згідно раніше пізніше сьогодні вчора сам сама саме все всі тут там щоб тому бо адже водночас натомість зокрема
    словами наразі загалом`,
  placing: 'у в на під біля',
  speech: `сказав сказала заявив заявила повідомив повідомила підкреслив підкреслила додав додала зазначив зазначила наголосив
    наголосила написав написала розповів розповіла вважає закликав закликала пообіцяв`,
  connectors: '',
  calendar: `понеділок вівторок середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю січня лютого березня квітня травня
    червня липня серпня вересня жовтня листопада грудня`,
  heads: '',
  leadingHeads: `вулиця вулиці проспект площа площі міст аеропорт аеропорту стадіон університет університету імені ім премія премії
    театр музей лікарня станція озеро гора село селище`,
  harmless: '',
  placeNouns: 'місто міста місті регіон область області столиця столиці район району кордон кордоні',
  generic: `верховний верховного національний національного рада ради суд суду суді парламент уряд міністерство партія поліція армія
    центральний банк державна`,
  credits: 'фото відео автор',
};
