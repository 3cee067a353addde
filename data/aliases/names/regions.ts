/**
 * What Ukraine, Poland and Spain call their own regions, and names of well-known regions that the tables of divisions
 * lack.
 */
export const REGION_NAMES = `
kharkiv-oblast-ua | uk: Харківщина
kyiv-oblast-ua | uk: Київщина
odesa-oblast-ua | uk: Одещина
lviv-oblast-ua | uk: Львівщина
donetsk-oblast-ua | uk: Донеччина
luhansk-oblast-ua | uk: Луганщина
kherson-oblast-ua | uk: Херсонщина
dnipropetrovsk-ua | uk: Дніпропетровщина
mykolaiv-oblast-ua | uk: Миколаївщина
chernihiv-oblast-ua | uk: Чернігівщина
sumy-oblast-ua | uk: Сумщина
poltava-oblast-ua | uk: Полтавщина
cherkasy-oblast-ua | uk: Черкащина
vinnytsia-oblast-ua | uk: Вінниччина
zhytomyr-oblast-ua | uk: Житомирщина
rivne-oblast-ua | uk: Рівненщина
ternopil-oblast-ua | uk: Тернопільщина
khmelnytskyi-oblast-ua | uk: Хмельниччина
kirovohrad-ua | uk: Кіровоградщина
volyn-ua | uk: Волинь
zakarpattia-ua | uk: Закарпаття | ru: Закарпатье
mazovia-pl | pl: Mazowsze, województwo mazowieckie
lesser-poland-pl | pl: Małopolska, województwo małopolskie
greater-poland-pl | pl: Wielkopolska, województwo wielkopolskie
lower-silesia-pl | pl: Dolny Śląsk, województwo dolnośląskie
silesia-pl | pl: województwo śląskie
subcarpathia-pl | pl: Podkarpacie, województwo podkarpackie
podlachia-pl | pl: Podlasie, województwo podlaskie
pomerania-pl | pl: województwo pomorskie
west-pomerania-pl | pl: Pomorze Zachodnie, województwo zachodniopomorskie
lublin-voivodeship-pl | pl: Lubelszczyzna, województwo lubelskie
lodz-voivodeship-pl | pl: województwo łódzkie
opole-voivodeship-pl | pl: Opolszczyzna, województwo opolskie
lubusz-pl | pl: województwo lubuskie
kuyavia-pomerania-pl | pl: województwo kujawsko-pomorskie
warmia-masuria-pl | pl: województwo warmińsko-mazurskie
holy-cross-pl | pl: województwo świętokrzyskie
catalonia | es: Cataluña | ca: Catalunya | pl: Katalonia | ja: カタルーニャ
saxony | es: Sajonia | pl: Saksonia
pennsylvania | ar: بنسلفانيا, بنسيلفانيا
bavaria-de | ar: بافاريا
nineveh-iq | ar: محافظة نينوى
punjab-pk | ar: البنجاب
castile-and-leon-es | es: Castilla y León
valencian-community-es | es: Comunidad Valenciana, Comunitat Valenciana | ca: Comunitat Valenciana, País Valencià | fr: Communauté valencienne | de: Valencianische Gemeinschaft | it: Comunità Valenzana | pt: Comunidade Valenciana
basque-country-es | es: País Vasco, Euskadi | eu: Euskadi | pt: País Basco
balearic-islands | es: Islas Baleares, Baleares | de: Balearen | fr: Baléares | it: Baleari
canary-islands | es: Islas Canarias | de: Kanaren | fr: îles Canaries
`;
