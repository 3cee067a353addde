/**
 * Chinese in traditional characters, as the press of Hong Kong and Macau writes the names that the mainland writes in
 * simplified ones. Only characters with one traditional counterpart in names stand here; one that is a character of both
 * scripts (里, 后, 范) stays as it is.
 */
import type { Draft, DraftAlias } from '../model';

/** Simplified characters … */
const SIMPLIFIED = `
尔学马亚国罗纳奥萨维达贝兰莱诺鲁伦内苏韦顿东乌图会卢库约业华兹费联师医军广贾凯泽欧赛岛谢迈赖术门劳温乔际农电银织组齐汉区报阳盖战玛济龙吕麦员丽纽队灵热团连兴关别讷锡扬绍协运争经县来爱卫议滩职娅滨义镇宾
庆逊钦开让历总冈财药湾动发计厅园视鲍务长书权贸语属叶统车级辽贡击陆锦红郑讯铁琼头宝贵韩边时闻脱对庞黄条资艺榈叙赞装调邮汤强丝场顺张乡刚线杀众厦无监处当办阵证彻递缅满鲜纪软参产犹观飞难粮绿专凤旧乐恒陕邓
许宫辅毕贤领储峡选悦矶枪进临缪岗风盐点险传桥丛钱冲习带袭执贺择礼标预税贩灾腾禄护鹤础设环双惨独远记鹏应质实鸡剑赵聪孙荆绥刘楼窝伟冯骚绝决积墙泼输类砖为坛论节笃辉帮镜仑稳抚郸狱将坚颠营亲显话败扩规奋顶号
烟变飓晋馆识沪数测购润矿钻赣侨验绵闽颜随壮铜潍轻枣奖巩龚芜娄庙鸽却挝备买脸货币举勋链锤励访诚疗谭过灭宪两赎户颇涛减妇驻摆则莲蛮严剂侠导弹汇饥啸结卖读届缉紧鱼钓鸭诞责坝称馒态试间现寿阅邻辑编澜锁陇猫审晓
戏鹰柠铺创泸迁圆韵转仪吴尧卧纲问顾彦沧肃个桦瓯碱盘庐沟渎凉饶码娲杨颍颖隐枢诸邹鸿槟枫阁蓝宽鸦镰仓龟兑额鲸瑶栋贪给鹅阔坞树声鸠荣万与体党机价从几网确种胜适听宁圣怀杰云优伤厂灯夹洁极气亏亿仅儿尽岁庄惊担拥
断构歼浅炉献离穷竞筑艰苹荐萝补触誉贞辞释钟陈债偿冻刽劝单卤厉压叹启吨响哗啬围垒夺妈娇寻尘层屿岂峥归录忆怜恺恼悬愿拟换据摄暂杂枭栅桩梦检横欢殴毙汹没泪洼浆涌渔湿滚潜灿炼烦烧牵状狭猎玑珑疟痒盗硕碍祸稣笔签
简篮纤纠纯纱纸纷绅细终绑绒络绪续绳综缓缔缘缝缩罚罢耻聂肾胆脏脑腊舰艳芦苍茎荡荫莹萤蒋蔷虏虚蚀蝇衔裤览觉订认讨训讲讼诀词译诊诗详误诱说请课谁谈谊谋谍谓谦负贱贴赌赏赔赢跃践踪轨轰轮较载辆迟逻遗酱酿针钉钢钥
钩铃铅铭锋锐错镑闭闯闲闹闸阎阐隶雾静鞑页项题颁飘饭饮饰饼馈驰驱驶驾骂骆骑骗鲨鸟鸣鹊齿`;

/** … and their traditional counterparts, in the same order. */
const TRADITIONAL = `
爾學馬亞國羅納奧薩維達貝蘭萊諾魯倫內蘇韋頓東烏圖會盧庫約業華茲費聯師醫軍廣賈凱澤歐賽島謝邁賴術門勞溫喬際農電銀織組齊漢區報陽蓋戰瑪濟龍呂麥員麗紐隊靈熱團連興關別訥錫揚紹協運爭經縣來愛衛議灘職婭濱義鎮賓
慶遜欽開讓歷總岡財藥灣動發計廳園視鮑務長書權貿語屬葉統車級遼貢擊陸錦紅鄭訊鐵瓊頭寶貴韓邊時聞脫對龐黃條資藝櫚敘贊裝調郵湯強絲場順張鄉剛線殺眾廈無監處當辦陣證徹遞緬滿鮮紀軟參產猶觀飛難糧綠專鳳舊樂恆陝鄧
許宮輔畢賢領儲峽選悅磯槍進臨繆崗風鹽點險傳橋叢錢衝習帶襲執賀擇禮標預稅販災騰祿護鶴礎設環雙慘獨遠記鵬應質實雞劍趙聰孫荊綏劉樓窩偉馮騷絕決積牆潑輸類磚為壇論節篤輝幫鏡侖穩撫鄲獄將堅顛營親顯話敗擴規奮頂號
煙變颶晉館識滬數測購潤礦鑽贛僑驗綿閩顏隨壯銅濰輕棗獎鞏龔蕪婁廟鴿卻撾備買臉貨幣舉勳鏈錘勵訪誠療譚過滅憲兩贖戶頗濤減婦駐擺則蓮蠻嚴劑俠導彈匯飢嘯結賣讀屆緝緊魚釣鴨誕責壩稱饅態試間現壽閱鄰輯編瀾鎖隴貓審曉
戲鷹檸鋪創瀘遷圓韻轉儀吳堯臥綱問顧彥滄肅個樺甌鹼盤廬溝瀆涼饒碼媧楊潁穎隱樞諸鄒鴻檳楓閣藍寬鴉鐮倉龜兌額鯨瑤棟貪給鵝闊塢樹聲鳩榮萬與體黨機價從幾網確種勝適聽寧聖懷傑雲優傷廠燈夾潔極氣虧億僅兒盡歲莊驚擔擁
斷構殲淺爐獻離窮競築艱蘋薦蘿補觸譽貞辭釋鐘陳債償凍劊勸單鹵厲壓嘆啟噸響嘩嗇圍壘奪媽嬌尋塵層嶼豈崢歸錄憶憐愷惱懸願擬換據攝暫雜梟柵樁夢檢橫歡毆斃洶沒淚窪漿湧漁濕滾潛燦煉煩燒牽狀狹獵璣瓏瘧癢盜碩礙禍穌筆簽
簡籃纖糾純紗紙紛紳細終綁絨絡緒續繩綜緩締緣縫縮罰罷恥聶腎膽臟腦臘艦艷蘆蒼莖蕩蔭瑩螢蔣薔虜虛蝕蠅銜褲覽覺訂認討訓講訟訣詞譯診詩詳誤誘說請課誰談誼謀諜謂謙負賤貼賭賞賠贏躍踐蹤軌轟輪較載輛遲邏遺醬釀針釘鋼鑰
鉤鈴鉛銘鋒銳錯鎊閉闖閒鬧閘閻闡隸霧靜韃頁項題頒飄飯飲飾餅饋馳驅駛駕罵駱騎騙鯊鳥鳴鵲齒`;

const characters = (lines: string) => [...lines.replaceAll('\n', '')];
const others = characters(TRADITIONAL);
const COUNTERPART = new Map(characters(SIMPLIFIED).map((one, at) => [one, others[at] as string]));

/** The name in traditional characters; itself where it has none of its own there. */
export const traditional = (name: string): string => [...name].map((one) => COUNTERPART.get(one) ?? one).join('');

const ORIGIN = new Map([...COUNTERPART].map(([one, other]) => [other, one]));

/** The name in simplified characters, as the mainland and papers of abroad write what Taiwan calls somebody: 泽伦斯基. */
const simplified = (name: string): string => [...name].map((one) => ORIGIN.get(one) ?? one).join('');

/** Little-known towns and bodies are met in simplified characters alone, and cost as much as the others. */
const MET = 0.2;

/** The Chinese names that are written otherwise in the other characters, as sure as those known. */
export function traditionalForms({ origin, popularity, aliases }: Draft): DraftAlias[] {
  if (origin !== 'curated' && popularity < MET) return [];
  const known = new Set(aliases.filter(({ lang }) => lang === 'zh').map(({ text }) => text));
  const forms: DraftAlias[] = [];
  for (const alias of aliases) {
    if (alias.lang !== 'zh') continue;
    for (const text of [traditional(alias.text), simplified(alias.text)]) {
      if (known.has(text)) continue;
      known.add(text);
      forms.push({ ...alias, text });
    }
  }
  return forms;
}
