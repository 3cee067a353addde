/**
 * Surnames that Arabic and Persian newspapers write alone and that hardly anyone else in the news bears, with the share
 * of their mentions that mean the person.
 */
export const SURNAMES_MIDEAST = `
bezalel-smotrich | ar: سموتريتش ~0.97, سموتريش ~0.97 | fa: اسموتریچ ~0.97
yair-lapid | ar: لبيد ~0.8, لابيد ~0.85 | fa: لاپید ~0.9
benny-gantz | ar: غانتس ~0.95, جانتس ~0.95 | fa: گانتز ~0.95, گانتس ~0.95
gadi-eisenkot | ar: آيزنكوت ~0.95, أيزنكوت ~0.95
ron-dermer | ar: ديرمر ~0.93
israel-katz | fa: کاتز ~0.6
nancy-pelosi | ar: بيلوسي ~0.93
mark-zuckerberg | ar: زوكربرغ ~0.97, زوكربيرغ ~0.97
abdullah-ocalan | ar: أوجلان ~0.97
mohammad-bagher-ghalibaf | ar: قاليباف ~0.97 | fa: قالیباف ~0.97
ali-larijani | ar: لاريجاني ~0.85 | fa: لاریجانی ~0.7
esmail-baghaei | ar: بقائي ~0.9 | fa: بقائی ~0.9, بقایی ~0.9
mostafa-madbouly | ar: مدبولي ~0.85
anwar-sadat | ar: السادات ~0.85
abdelaziz-bouteflika | ar: بوتفليقة ~0.95
samir-geagea | ar: جعجع ~0.93
najib-mikati | ar: ميقاتي ~0.93
ismail-haniyeh | ar: هنية ~0.75 | fa: هنیه ~0.85
rashad-al-alimi | ar: العليمي ~0.85
lamine-yamal | ar: يامال ~0.95 | fa: یامال ~0.95, لامین یامال
ursula-von-der-leyen | ar: فون دير لاين ~0.98 | fa: فون در لاین ~0.98, فن در لاین ~0.98, فون‌درلاین ~0.98, فن‌درلاین ~0.98, فن‌در‌لاین ~0.98
`;
