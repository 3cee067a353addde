/**
 * Surnames that Hebrew newspapers write alone, with the share of their mentions that mean the person: such as hardly
 * anyone else in the news bears, and such as only a page that names the person in full tells.
 */
export const HEBREW_SURNAMES = `
ursula-von-der-leyen | he: פון דר ליין ~0.98, פון-דר-ליין
marine-le-pen | he: לה פן ~0.85
anwar-sadat | he: סאדאת ~0.9
abdelaziz-bouteflika | he: בוטפליקה ~0.95
tony-blair | he: בלייר ~0.7
abdullah-ocalan | he: אוג'לאן ~0.97
hassan-rouhani | he: רוחאני ~0.95
mohamed-morsi | he: מורסי ~0.85
jean-luc-melenchon | he: מלנשון ~0.95
esmail-baghaei | he: בקאאי ~0.9
mohammad-bagher-ghalibaf | he: קאליבאף ~0.97, קליבאף ~0.97, ע'אליבאף ~0.97
kemi-badenoch | he: באדנוק ~0.97
gabriel-attal | he: אטאל ~0.85
lamine-yamal | he: ימאל ~0.85
john-thune | he: ת'ון ~0.85
shavkat-mirziyoyev | he: מירזיוייב ~0.95
elly-schlein | he: שליין ~0.7
giuseppe-conte | he: קונטה ~0.5
jair-bolsonaro | he: בולסונרו ~0.8
andres-manuel-lopez-obrador | he: אוברדור ~0.9, לופס אוברדור
lai-ching-te | he: לאי ~0.3
kim-jong-un | he: קים ~0.3
wang-yi | he: וואנג ~0.3
lionel-messi | he: מסי ~0.3
kobe-bryant | he: בראיינט ~0.25
kristalina-georgieva | he: גאורגייבה ~0.9
mohamed-bin-zayed | he: בן זאיד ~0.6
mohammed-bin-abdulrahman-al-thani | he: אל ת'אני ~0.4
tamim-bin-hamad | he: השייח' תמים, תמים בן חמד
maros-sefcovic | he: שפצ'וביץ' ~0.9
boris-pistorius | he: פיסטוריוס ~0.75
amy-klobuchar | he: קלובושאר ~0.9
chuck-grassley | he: גראסלי ~0.9
andrzej-duda | he: אנדז'יי דודה
donald-tusk | he: טוסק ~0.9
kaja-kallas | he: קאלאס ~0.8
pedro-sanchez | he: סאנצ'ז ~0.4
volodymyr-zelensky | he: זלנסקיי ~0.9
steve-witkoff | he: וויטקוף ~0.98
`;
