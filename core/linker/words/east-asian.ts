/** Offices that scripts without spaces, and Korean behind a space, write after a name: 特朗普总统, 이재명 대통령; longest first. */
export const OFFICES: readonly string[] =
  `副总统 副總統 副大統領 国务卿 國務卿 国務長官 秘书长 秘書長 事務総長 外交部长 外长 外長 外相 国防部长 防長 防衛相
大統領 总统 總統 总理 總理 首相 国家主席 国務委員長 主席 特使 大使 国王 國王 王储 皇太子 教皇 议长 議員 市长 知事 州长
发言人 報道官 将军 將軍 領導人 领导人 국무위원장 대통령 총리 장관 대표 의원`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
