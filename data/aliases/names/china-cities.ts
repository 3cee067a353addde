/** Large cities of China and Taiwan in the languages in which the sources leave them without a name. */
export const CHINA_CITY_NAMES = `
guangzhou-cn | uk: Гуанчжоу | tr: Kanton ~0.3
wuhan-cn | fa: ووهان | uk: Ухань
nanchong-cn | he: נאנצ'ונג | ar: نانتشونغ | uk: Наньчун | el: Νανγτσόνγκ
xian-cn | fa: شی‌آن
taian-cn | he: טאי-אן | ar: تايآن, تاي آن | uk: Тайань | ja: 泰安市, 泰安 | ko: 타이안시, 타이안 | fa: تای‌آن
suzhou-cn | uk: Сучжоу
shantou-cn | fa: شانتو | uk: Шаньтоу | el: Σαντόου
changchun-cn | uk: Чанчунь
dalian-cn | uk: Далянь
puyang-cn | he: פויאנג | ar: بويانغ | fa: پویانگ | ru: Пуян | uk: Пуян | ja: 濮陽市 | ko: 푸양시, 푸양 ~0.7
foshan-cn | he: פושאן | fa: فوشان | uk: Фошань
wuxi-cn | el: Γουσί
tianshui-cn | he: טיאנשווי | ar: تيانشوي | fa: تیانشوی, تیان‌شوی | ru: Тяньшуй | uk: Тяньшуй | ja: 天水市 | ko: 톈수이 | el: Τιανσούι
ningbo-cn | he: נינגבו | el: Νινγκμπό
shiyan-cn | ar: شييان | fa: شی‌یان | uk: Шиянь | ja: 十堰市, 十堰
taiyuan-cn | uk: Тайюань | ja: 太原市, 太原 ~0.9
tangshan-cn | he: טאנגשאן | uk: Таншань | el: Τανγκσάν
zibo-cn | he: דזיבו | uk: Цзибо | el: Ζιμπό
zhongshan-cn | ar: تشونغشان | fa: ژونگشان | ru: Чжуншань | uk: Чжуншань | ja: 中山市 | ko: 중산시 | zh: 中山市, 广东中山 | he: ג'ונגשאן
changsha-cn | he: צ'אנגשה | uk: Чанша
shijiazhuang-cn | uk: Шицзячжуан
lanzhou-cn | he: לאנג'ואו | uk: Ланьчжоу
yunfu-cn | he: יונפו | ar: يونفو | uk: Юньфу
nanchang-cn | uk: Наньчан | el: Νανγκτσάνγκ
ordos-cn | he: אורדוס | ar: أوردوس | fa: اوردوس | uk: Ордос
jilin-cn | ar: مدينة جيلين | uk: місто Цзілінь | ja: 吉林市
kunshan-cn | he: קונשאן | ar: كونشان | fa: کونشان
xinyang-cn | he: שיניאנג | uk: Сіньян | zh: 信阳市, 信阳
bayan-nur-cn | zh: 巴彦淖尔市, 巴彦淖尔 | ja: バヤンノール市, バヤンノール | ru: Баян-Нур | ko: 바옌나오얼
luoyang-cn | uk: Лоян | el: Λουογιάνγκ
fushun-cn | ar: فوشون | uk: Фушунь
guankou-cn | ja: 灌口鎮
handan-cn | ar: هاندان | uk: Ханьдань
baotou-cn | ar: باوتو | uk: Баотоу
xuchang-cn | he: שוצ'אנג | ar: شوتشانغ | fa: شوچانگ | ru: Сюйчан | uk: Сюйчан | ja: 許昌市, 許昌 | ko: 쉬창
anshan-cn | ar: أنشان | uk: Аньшань | ja: 鞍山市, 鞍山
guiyang-cn | he: גווייאנג
fuzhou-cn | uk: Фучжоу | ja: 福州市, 福州
lijiang-cn | uk: Ліцзян
yueyang-cn | he: יואיאנג | ar: يوييانغ | fa: یوئه‌یانگ, یویانگ | uk: Юеян
datong-cn | he: דאטונג | ar: داتونغ | uk: Датун | ja: 大同市
changshu-city-cn | zh: 常熟市, 常熟 | ja: 常熟市 | ru: Чаншу | uk: Чаншу | ko: 창수시 | ar: تشانغشو | fa: چانگشو
xianyang-cn | he: שייניאנג | ar: شيانيانغ
huainan-cn | he: חואינאן | ar: هواينان | fa: هوآینان, هواینان | ru: Хуайнань | uk: Хуайнань | ja: 淮南市 | ko: 화이난시, 화이난
zhu-cheng-city-cn | zh: 诸城市 | ja: 諸城市 | ru: Чжучэн
jieyang-cn | ar: جييانغ | uk: Цзєян
baoding-cn | ar: باودينغ | uk: Баодін
changzhou-cn | he: צ'אנגג'ואו | ar: تشانغتشو, تشانغتشاو | uk: Чанчжоу | ja: 常州市, 常州
huaibei-cn | he: חואיביי | ar: هوايبي | uk: Хуайбей
pingdingshan-cn | he: פינגדינגשאן | ar: بينغدينغشان | uk: Піндіншань
qiqihar-cn | he: צ'יצ'יהאר | ar: تشيتشيهار
wenzhou-cn | he: ונג'ואו | ja: 温州市, 温州 ~0.8
shangyu-cn | zh: 上虞 | ja: 上虞区
qinhuangdao-cn | he: צ'ינהואנגדאו | zh: 秦皇岛, 秦皇岛市 | el: Τσινχουανγκντάο
hengyang-cn | he: הנגיאנג | ar: هنغيانغ | uk: Хен'ян
xinxiang-cn | he: שינשיאנג | ar: شينشيانغ | fa: شین‌شیانگ | uk: Сіньсян | ja: 新郷市, 新郷 | ko: 신샹
zhumadian-cn | he: ג'ומאדיאן | ar: تشوماديان | fa: ژومادیان | uk: Чжумадянь | ja: 駐馬店市, 駐馬店 | ko: 주마뎬
yantai-cn | he: יאנטאי | ar: يانتاي | uk: Яньтай | el: Γιαντάι
langfang-cn | he: לאנגפאנג | ar: لانغفانغ | fa: لانگ‌فانگ, لانگفانگ | uk: Ланфан | ja: 廊坊市, 廊坊 | ko: 랑팡
zhuzhou-cn | he: ג'וג'ואו | ar: تشوتشو | uk: Чжучжоу
changzhi-cn | he: צ'אנגג'י | ar: تشانغتشي | fa: چانگ‌ژی | uk: Чанчжи | ja: 長治市 | ko: 창즈
zhangjiakou-cn | he: ג'אנגג'יאקואו | ar: تشانغجياكو | uk: Чжанцзякоу | el: Τζανγκτζιακόου
liaoyang-cn | he: ליאויאנג | ar: لياويانغ | uk: Ляоян
huangshi-cn | he: הואנגשי | ar: هوانغشي | uk: Хуанши
fuxin-cn | he: פושין | uk: Фусінь | ja: 阜新市, 阜新
xiangtan-cn | he: שיאנגטאן | ar: شيانغتان | uk: Сянтань | ja: 湘潭市, 湘潭
nantong-cn | he: נאנטונג | ar: نانتونغ | uk: Наньтун
mudanjiang-cn | he: מודאנג'יאנג | ar: مودانجيانغ | uk: Муданьцзян | ja: 牡丹江市, 牡丹江
guilin-cn | he: גווילין | ar: قويلين, غويلين | fa: گوئیلین, گویلین | uk: Гуйлінь | ja: 桂林市, 桂林
zhanjiang-cn | he: ג'אנג'יאנג | ar: تشانجيانغ | fa: ژان‌جیانگ | uk: Чжаньцзян | ko: 잔장
zhenjiang-cn | he: ג'נג'יאנג | ar: تشنجيانغ | fa: ژنجیانگ | ru: Чжэньцзян | uk: Чженьцзян | ko: 전장시
yancheng-cn | he: יאנצ'נג | ar: يانتشنغ | uk: Яньчен
haikou-cn | he: האיקואו, הייקואו | uk: Хайкоу | ja: 海口市
xingtai-cn | he: שינגטאי | ar: شينغتاي
taizhou-cn | he: טאיג'ואו | ar: تايتشو | uk: Тайчжоу | ja: 泰州市
shuangyashan-cn | he: שואנגיאשאן | ar: شوانغياشان | uk: Шуан'яшань
jinzhou-cn | he: ג'ינג'ואו | ar: جينتشو
zhangzhou-cn | he: ג'אנגג'ואו | uk: Чжанчжоу
yingkou-cn | he: יינגקואו | ar: ينغكو | fa: یینگ‌کو | uk: Інкоу | zh: 营口, 营口市
shihezi-cn | he: שיהדזה | ar: شيخزي, شيهيزي | fa: شیهزی | uk: Шихецзи | ja: 石河子市, 石河子
bengbu-cn | he: בנגבו | ar: بنغبو | uk: Бенбу
siping-cn | he: סיפינג | ar: سيبينغ | uk: Сипін | ja: 四平市
huaian-cn | he: חואיאן | ar: هوايآن | fa: هوآی‌آن | ru: Хуайань | uk: Хуайань | ja: 淮安市, 淮安 | ko: 화이안
neijiang-cn | he: נייג'יאנג | ar: نيجيانغ | uk: Нейцзян | ja: 内江市
jiamusi-cn | he: ג'יאמוסי | ar: جياموسي | uk: Цзямуси
tanggu-cn | ja: 塘沽 | uk: Тангу ~0.5
jiangmen-cn | he: ג'יאנגמן | ar: جيانغمن | uk: Цзянмень
cangzhou-cn | he: צאנגג'ואו | ar: تسانغتشو | uk: Цанчжоу
jiaozuo-cn | he: ג'יאודזואו | ar: جياوتسو | uk: Цзяоцзо | ja: 焦作市
changde-cn | he: צ'אנגדה | ar: تشانغده | uk: Чанде
tonghua-cn | he: טונגחואה | ar: تونغهوا | uk: Тунхуа | ja: 通化市, 通化
wuhu-cn | uk: Уху
wuwei-cn | he: ווויי | ru: Увэй | uk: Увей | ja: 武威市 | ko: 우웨이시
yichang-cn | he: ייצ'אנג | ar: ييتشانغ | ja: 宜昌市, 宜昌
qionghai-cn | he: צ'יונגהאי | ar: تشيونغهاي | fa: چیونگ‌های | ru: Цюнхай | uk: Цюнхай
zunyi-cn | he: דזוניי | ar: تسونيي | uk: Цзуньї
liaoyuan-cn | he: ליאויואן | ar: لياويوان | uk: Ляоюань
jiaxing-cn | he: ג'יאשינג | ar: جياشينغ
xiangyang-cn | he: שיאנגיאנג | ar: شيانغيانغ | fa: شیانگ‌یانگ | uk: Сян'ян | ja: 襄陽市, 襄陽 | ko: 샹양
hengshui-cn | he: הנגשווי | ar: هنغشوي | uk: Хеншуй | ja: 衡水市, 衡水
wenshan-city-cn | ru: Вэньшань | uk: Веньшань
chengde-cn | he: צ'נגדה | ar: تشنغده | uk: Ченде
chaozhou-cn | he: צ'אוג'ואו | ar: تشاوتشو | uk: Чаочжоу
luohe-cn | he: לואוחה | uk: Лохе
yangquan-cn | he: יאנגצ'ואן | ar: يانغتشيوان | uk: Янцюань | zh: 阳泉, 阳泉市
chaoyang-cn | ar: تشاويانغ | fa: چائویانگ | uk: Чаоян | zh: 朝阳市 ~0.8
yangjiang-cn | he: יאנגג'יאנג | ar: يانغجيانغ | uk: Янцзян
weifang-cn | he: וייפאנג | ar: ويفانغ | uk: Вейфан
dezhou-cn | he: דהג'ואו | uk: Дечжоу
zhoukou-cn | he: ג'ואוקואו | uk: Чжоукоу | ja: 周口市
putian-cn | he: פוטיאן | ar: بوتيان | uk: Путянь
pingxiang-cn | he: פינגשיאנג | ar: بينغشيانغ | uk: Пінсян
anqing-cn | he: אנצ'ינג | ar: آنتشينغ, أنتشينغ | fa: آن‌چینگ
anshun-cn | he: אנשון | ar: أنشون | uk: Аньшунь
chifeng-cn | he: צ'יפנג | ar: تشيفنغ | uk: Чифен
tieling-cn | he: טיאלינג | ar: تيلينغ | fa: تیه‌لینگ | uk: Телін | zh: 铁岭, 铁岭市
suizhou-cn | he: סוויג'ואו | ar: سويتشو | fa: سوئیژو | uk: Суйчжоу | ja: 随州市
shangrao-cn | he: שאנגראו | ar: شانغراو | uk: Шанжао
jincheng-cn | he: ג'ינצ'נג | ar: جينتشنغ | uk: Цзіньчен | ja: 晋城市
yanji-cn | he: יאנג'י | uk: Яньцзі | ja: 延吉市, 延吉
jingdezhen-cn | he: ג'ינגדג'ן | ar: جينغدتشن | fa: جینگدژن | uk: Цзіндечжень | zh: 景德镇, 景德镇市 | ko: 징더전
baicheng-cn | he: באיצ'נג | ar: بايتشنغ | uk: Байчен
zhangjiajie-cn | zh: 张家界
linyi-cn | zh: 临沂 | ja: 臨沂市, 臨沂 | ko: 린이시 | ru: Линьи | uk: Ліньї
mianyang-cn | zh: 绵阳 | ja: 綿陽市, 綿陽 | ko: 몐양 | ru: Мяньян | uk: Мяньян
huizhou-cn | zh: 惠州 | ja: 恵州市 | ko: 후이저우 | ru: Хуэйчжоу | uk: Хуейчжоу
quanzhou-cn | zh: 泉州 | ja: 泉州市 | ko: 취안저우 | ru: Цюаньчжоу | uk: Цюаньчжоу
daqing-cn | zh: 大庆 | ja: 大慶市, 大慶 | ko: 다칭 | ru: Дацин | uk: Дацін
jiujiang-cn | zh: 九江 ~0.8, 九江市 | ja: 九江市 | ko: 주장시 | ru: Цзюцзян
shangri-la-cn | zh: 香格里拉市 | ja: シャングリラ市
dali-cn | zh: 大理市 | ja: 大理市
hami-cn | zh: 哈密市, 哈密 ~0.8 | ja: 哈密市, ハミ市 | ru: Хами ~0.6
hotan-cn | zh: 和田市, 和田地区 | ja: ホータン | ru: Хотан | ko: 허톈 | ar: هوتان, خوتان | tr: Hoten
turpan-cn | zh: 吐鲁番 | ja: トルファン | ru: Турфан | uk: Турфан | ko: 투루판 | tr: Turfan | ar: تورفان
karamay-cn | zh: 克拉玛依 | ja: カラマイ | ru: Карамай | ko: 커라마이
tongliao-cn | zh: 通辽 | ja: 通遼市 | ru: Тунляо
linfen-cn | zh: 临汾 | ja: 臨汾市 | ru: Линьфэнь
shangqiu-cn | zh: 商丘 | ja: 商丘市 | ru: Шанцю
nanyang-cn | zh: 南阳市, 南阳 ~0.8 | ja: 南陽市 ~0.6 | ru: Наньян
beihai-cn | zh: 北海市 | ja: 北海市
sanming-cn | zh: 三明市 | ja: 三明市
rizhao-cn | zh: 日照市 | ja: 日照市 | ru: Жичжао
yibin-cn | zh: 宜宾 | ja: 宜賓市, 宜賓 | ru: Ибинь
heihe-cn | zh: 黑河市, 黑河 ~0.8 | ja: 黒河市 | ru: Хэйхэ | uk: Хейхе
taichung-tw | fa: تایچونگ | uk: Тайчжун | el: Ταϊτσούνγκ
kaohsiung-tw | fa: کائوسیونگ, کائوشیونگ | uk: Гаосюн
taoyuan-city-tw | he: טאויואן | ar: تاويوان | fa: تائویوان | uk: Таоюань | ja: 桃園市, 桃園 ~0.8 | ko: 타오위안 | el: Ταογιουάν
hsinchu-tw | he: הסינצ'ו | fa: سینچو, هسینچو | uk: Сіньчжу | ja: 新竹市, 新竹 | el: Σιντσού
keelung-tw | he: קילונג | fa: کیلونگ | uk: Цзілун | zh: 基隆 | el: Κιλούνγκ
hualien-city-tw | he: הואליין | ar: هوالين | uk: Хуалянь | ja: 花蓮市 | el: Χουαλιέν
banqiao-tw | ja: 板橋区 ~0.4 | ru: Баньцяо | ko: 반차오
yilan-tw | zh: 宜蘭市 | ja: 宜蘭市
kota-kinabalu-my | he: קוטה קינבלו | ar: كوتا كينابالو | uk: Кота-Кінабалу | zh: 哥打基纳巴卢, 亚庇 | el: Κότα Κιναμπάλου
`;
