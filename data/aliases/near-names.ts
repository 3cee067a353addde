/**
 * What the press of Arabic, Russian and Turkish calls countries, towns and bodies beside the names that sources give. One
 * entity a line, as in world-names.ts.
 */
export const NEAR_NAMES = `
country-hu | ar: المجر ~0.95
country-dk | ar: الدنمارك
country-mm | ar: ميانمار
country-om | ar: سلطنة عمان, سلطنة عُمان
country-by | ru: Белоруссия
country-tm | ru: Туркмения
country-md | ru: Молдавия
country-cn | ru: КНР ~0.97
country-so | tr: Somali ~0.9
new-delhi-in | ar: نيودلهي
abu-dhabi-ae | ar: أبو ظبي
nabatieh-lb | ar: النبطية
marib-ye | ar: مأرب ~0.95
suez-eg | ar: السويس ~0.7
port-sudan-sd | ar: بورتسودان, بورت سودان
kordofan | ar: كردفان ~0.9
rabat-ma | ar: الرباط ~0.85
agence-france-presse | ar: وكالة الأنباء الفرنسية
leo-xiv | ar: البابا ليو, البابا لاوون
bashkortostan-ru | ru: Башкирия ~0.95
pokrovsk-ua | ru: Покровск ~0.8 | uk: Покровськ ~0.85
kupjansk-ua | ru: Купянск ~0.95 | uk: Куп'янськ ~0.95
parliament-of-ukraine | ru: Верховная рада, Верховная рада Украины
kommersant | ru: Коммерсантъ, Коммерсант ~0.8
communist-party-of-the-russian-federation-ru | ru: КПРФ ~0.98
liberal-democratic-party-of-russia-ru | ru: ЛДПР ~0.98
aeroflot | ru: Аэрофлот ~0.97
valentina-matviyenko | ru: Валентина Матвиенко
turkiye-buyuk-millet-meclisi | tr: TBMM ~0.98
good-party-tr | tr: İYİ Parti ~0.98
new-welfare-party-tr | tr: Yeniden Refah Partisi ~0.98
felicity-party-tr | tr: Saadet Partisi ~0.97
democracy-and-progress-party-tr | tr: DEVA Partisi ~0.98
`;
