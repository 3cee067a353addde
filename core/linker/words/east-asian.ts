/**
 * Offices that scripts without spaces, and Korean behind a space, write beside a name: 特朗普总统, 이재명 대통령. Each with
 * the English key words it may stand for, `|` between them where it stands for several: 総理 of a prime minister and of
 * a chancellor.
 */
const BESIDE = `
大統領 总统 總統 総統 대통령=president
副大統領 副总统 副總統 부통령=vice+president
首相 総理 総理大臣 总理 總理 총리=prime+minister|chancellor|taoiseach|premier
副首相 副总理 副總理 부총리=deputy+prime+minister|vice+premier|vice+chancellor
国家主席 國家主席 국가주석 주석=president|chairman|general+secretary
主席=president|chairman|chair|leader|secretary
国務委員長 국무위원장=president|chairman|leader
総書記 总书记 總書記 총서기=general+secretary
最高指導者 最高领袖 最高領袖 최고지도자=supreme+leader
外相 外務大臣 外长 外長 外交部长 外交部長 외무장관 외교장관 외교부장 외무상=foreign+minister|foreign+affairs|foreign+secretary
国防相 防衛相 防衛大臣 防长 防長 国防部长 國防部長 국방장관=defence+minister|secretary+defense|secretary+war|defence+secretary
国防長官=secretary+defense|secretary+war
国務長官 国务卿 國務卿 국무장관=secretary+state
財務相 財務大臣 财长 財長 财政部长 財政部長 재무장관=finance+minister|secretary+treasury
財務長官=secretary+treasury
内相 内政部长 内务部长=interior+minister|home+secretary
総務相 総務大臣=internal+affairs
法相 法務大臣=justice+minister
文科相 文部科学相=education+minister
厚労相 厚生労働相=health+minister
農相 農水相=agriculture+minister
経産相 経済産業相=industry+minister|trade+minister
国交相 国土交通相=transport+minister|land+minister
環境相=environment+minister
長官 长官 部长 部長 장관=minister|secretary|director|head|attorney+general
事務総長 秘书长 秘書長 사무총장=secretary+general|director+general
事務局長 总干事 總幹事=director+general|secretary+general
議長 议长 의장=speaker|chairman|chair|president
委員長 委员长 위원장=president|chairman|chair|leader
総裁 总裁 總裁 行长 行長 총재=president|governor|managing+director|leader|chief
官房長官 内閣官房長官=chief+cabinet+secretary
国王 國王 국왕=king
女王 여왕=queen
皇太子 王储 王儲 왕세자=crown+prince
首長=emir|ruler|president
教皇 教宗 교황=pope
知事 州长 州長 주지사=governor
市长 市長 시장=mayor
党首 領導人 领导人 대표=leader|chairman|representative
特使 특사=envoy
大使 대사=ambassador|representative
報道官 报道官 发言人 發言人 대변인=spokesperson|spokesman|spokeswoman|press+secretary
上院議員 参议员 參議員 상원의원=senator
下院議員 众议员 眾議員 하원의원=representative|member
議員 议员 의원=senator|representative|member
司令官 司令 사령관=commander|chief
幕僚长 幕僚長 办公厅主任 首席補佐官=chief+staff
国家安全事务助理 国家安全事务顾问 国家安全顾问 国家安全顧問 国安顾问 国安顧問 国家安全保障担当補佐官 安保担当補佐官 補佐官 국가안보보좌관 안보보좌관 국가안보실장=national+security+adviser|national+security+advisor
参謀総長 总参谋长 參謀總長 참모총장=chief+staff
将军 將軍 장군=general|commander
会長 社長 회장=chairman|president|chief+executive
`;

/** Office → what it may stand for, as English key words. */
export const OFFICES_BESIDE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  BESIDE.trim()
    .split('\n')
    .flatMap((line) => {
      const [offices = '', meanings = ''] = line.split('=');
      const keys = meanings.split('|').map((words) => words.split('+'));
      return offices.split(' ').map((office) => [office, keys] as const);
    }),
);

/** The offices, longest first. */
export const OFFICES: readonly string[] = [...OFFICES_BESIDE.keys(), '師', '氏'].sort((a, b) => b.length - a.length);
