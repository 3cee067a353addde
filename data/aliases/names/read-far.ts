/** Other spellings and short names of people, firms and bodies that papers of Israel, Arab countries, Iran, China and Japan have. */
export const READ_FAR = `
washington-us | zh: 華府 ~0.97, 华府 ~0.97
hang-seng-index | zh: 恒指 ~0.97, 恆指 ~0.97
susie-wiles | zh: 苏西·威尔斯, 蘇西·威爾斯, 苏茜·怀尔斯
jamieson-greer | zh: 格里爾 ~0.95
morgan-ortagus | ar: مورغان أورتيغاس, مورغان اورتاغوس, مورغان أورتاغس | he: מורגן אורטאגוס
hibatullah-akhundzada | ar: هبة الله آخندزاده, هبة الله أخوندزاده, هبة الله آخوندزاده, هبة الله أخندزاده | fa: ملا هبت‌الله آخندزاده, هبت‌الله آخوندزاده, هبت الله آخوندزاده
kurdistan-workers-party | ar: العمال الكردستاني ~0.98, بي كا كا ~0.95, بي كي كي ~0.95
syrian-arab-news-agency | ar: سانا ~0.9
carnegie-endowment | ar: مركز كارنيغي للشرق الأوسط, مؤسسة كارنيغي
mohammad-javad-zarif | he: ג'וואד זריף, ג'ואד זריף | ar: جواد ظريف | fa: جواد ظریف
ajay-banga | he: אג'אי באנגה, אג'אי בנגה
spacex | he: ספייסאקס ~0.98, ספייס-איקס | ar: سبيس إكس, سبايس إكس, سبيس اكس
academy-awards | he: האוסקר ~0.9
october-7-attacks | he: ה-7 באוקטובר ~0.95, השבעה באוקטובר ~0.95, שבעה באוקטובר ~0.9, 7.10 ~0.2
anthropic | he: אנתרופיק ~0.97
nvidia | he: אנבידיה ~0.98, נבידיה ~0.97 | ar: إنفيديا ~0.98, انفيديا ~0.98, نفيديا ~0.97 | fa: انویدیا ~0.98
general-motors | ja: ゼネラル・モーターズ, ゼネラルモーターズ
ibm | ja: アイビーエム ~0.95
unitedhealth-group | ja: ユナイテッドヘルス・グループ, ユナイテッドヘルス
caterpillar | ja: キャタピラー ~0.9
american-express | ja: アメリカン・エキスプレス, アメリカンエキスプレス, アメックス ~0.9
exxonmobil | ja: エクソンモービル, エクソン・モービル
texas-instruments | ja: テキサス・インスツルメンツ, テキサス・インストゥルメンツ, テキサスインスツルメンツ
canon | ja: キヤノン ~0.95
sumitomo-mitsui-financial-group | ja: 三井住友フィナンシャルグループ, 三井住友FG
mitsubishi-ufj-financial-group | ja: 三菱UFJフィナンシャル・グループ, 三菱ＵＦＪフィナンシャル・グループ, 三菱UFJフィナンシャルグループ
mizuho-financial-group | ja: みずほフィナンシャルグループ, みずほFG
lockheed-martin | ja: ロッキード・マーティン, ロッキード・マーチン
kakuei-tanaka | ja: 田中角栄
shigeru-ishiba | ja: 石破 ~0.7
fumio-kishida | ja: 岸田 ~0.4
donald-trump | zh: 川普 ~0.98
`;
