/** Spellings of the news in Korean that the other tables leave out: towns of Ukraine by their own name, bodies of America, short names. */
export const KOREAN_REST = `
kyiv-ua | ko: 키이우
country-za | ko: 남아프리카공화국, 남아공
country-ua | ko: 우크라 ~0.9
kherson-ua | ko: 헤르손 ~0.9
marco-rubio | ko: 마르코 루비오
gaza-strip | ko: 가자 지구, 가자 ~0.85
gaza-city | ko: 가자시티
west-bank | ko: 서안지구, 서안 지구
united-states-department-of-commerce | ko: 미 상무부, 미국 상무부
office-of-the-united-states-trade-representative | ko: 미국무역대표부, 미 무역대표부, 무역대표부 ~0.9
united-states-department-of-state | ko: 국무부 ~0.9
united-states-department-of-defense | ko: 펜타곤
supreme-court-of-the-united-states | ko: 연방대법원 ~0.8
federal-bureau-of-investigation | ko: 미 연방수사국, 연방수사국 ~0.8
central-intelligence-agency | ko: 미 중앙정보국, 중앙정보국 ~0.9
israel-defense-forces | ko: 이스라엘방위군
the-nikkei | ko: 니혼게이자이신문
arm-holdings | ko: ARM홀딩스
qualcomm | ko: 퀄컴 ~0.95
han-duck-soo | ko: 한덕수 ~0.95
lee-myung-bak | ko: 이명박 ~0.95
howard-lutnick | ko: 러트닉 ~0.9
`;
