/**
 * People of the world's news as Korean writes them, by the surname too where hardly anybody else bears it.
 */
export const KOREAN_NAMES = `
donald-trump | ko: 트럼프
vladimir-putin | ko: 블라디미르 푸틴, 푸틴
benjamin-netanyahu | ko: 베냐민 네타냐후, 네타냐후
volodymyr-zelensky | ko: 볼로디미르 젤렌스키, 젤렌스키
recep-tayyip-erdogan | ko: 레제프 타이이프 에르도안, 에르도안
emmanuel-macron | ko: 에마뉘엘 마크롱, 마크롱
mohammed-bin-salman | ko: 무함마드 빈 살만, 빈 살만
ahmed-al-sharaa | ko: 아흐메드 알샤라, 알샤라
marco-rubio | ko: 마코 루비오, 루비오
bashar-al-assad | ko: 바샤르 알아사드, 알아사드
jd-vance | ko: JD 밴스, J.D. 밴스, 밴스
narendra-modi | ko: 나렌드라 모디
joe-biden | ko: 조 바이든, 바이든
ali-khamenei | ko: 알리 하메네이, 아야톨라 알리 하메네이
mojtaba-khamenei | ko: 모즈타바 하메네이
leo-xiv | ko: 레오 14세
friedrich-merz | ko: 프리드리히 메르츠, 메르츠
keir-starmer | ko: 키어 스타머, 스타머
angela-merkel | ko: 앙겔라 메르켈, 메르켈
antonio-guterres | ko: 안토니우 구테흐스, 구테흐스
barack-obama | ko: 버락 오바마, 오바마
pope-francis | ko: 프란치스코 교황
pete-hegseth | ko: 피트 헤그세스, 헤그세스
steve-witkoff | ko: 스티브 위트코프, 위트코프
abdel-fattah-el-sisi | ko: 압델 파타 엘시시, 엘시시
sergey-lavrov | ko: 세르게이 라브로프, 라브로프
charles-iii | ko: 찰스 3세
ursula-von-der-leyen | ko: 우르줄라 폰데어라이엔, 폰데어라이엔
boris-johnson | ko: 보리스 존슨
jeff-bezos | ko: 제프 베이조스, 제프 베조스, 베이조스
mark-zuckerberg | ko: 마크 저커버그, 저커버그
mark-rutte | ko: 마르크 뤼터, 뤼터
olaf-scholz | ko: 올라프 숄츠, 숄츠
jared-kushner | ko: 재러드 쿠슈너, 쿠슈너
zohran-mamdani | ko: 조란 맘다니, 맘다니
sam-altman | ko: 샘 올트먼, 올트먼
tim-cook | ko: 팀 쿡
alexander-lukashenko | ko: 알렉산드르 루카셴코, 루카셴코
giorgia-meloni | ko: 조르자 멜로니, 멜로니
viktor-orban | ko: 오르반 빅토르, 빅토르 오르반
jerome-powell | ko: 제롬 파월
scott-bessent | ko: 스콧 베선트, 베선트
alexander-stubb | ko: 알렉산데르 스투브
marine-le-pen | ko: 마린 르펜, 르펜
abbas-araghchi | ko: 아바스 아라그치, 아라그치
mahmoud-abbas | ko: 마무드 아바스
dmitry-peskov | ko: 드미트리 페스코프, 페스코프
shehbaz-sharif | ko: 셰바즈 샤리프
kamala-harris | ko: 카멀라 해리스
edward-snowden | ko: 에드워드 스노든
jensen-huang | ko: 젠슨 황
pedro-sanchez | ko: 페드로 산체스
jeffrey-epstein | ko: 제프리 엡스타인, 엡스타인
kevin-warsh | ko: 케빈 워시
mike-johnson | ko: 마이크 존슨
masoud-pezeshkian | ko: 마수드 페제시키안, 페제시키안
donald-tusk | ko: 도날트 투스크, 투스크
rafael-grossi | ko: 라파엘 그로시
gavin-newsom | ko: 개빈 뉴섬, 뉴섬
christine-lagarde | ko: 크리스틴 라가르드, 라가르드
kaja-kallas | ko: 카야 칼라스
saddam-hussein | ko: 사담 후세인
alexei-navalny | ko: 알렉세이 나발니, 나발니
dmitry-medvedev | ko: 드미트리 메드베데프, 메드베데프
rishi-sunak | ko: 리시 수낵, 수낵
bernie-sanders | ko: 버니 샌더스
hillary-clinton | ko: 힐러리 클린턴
bill-clinton | ko: 빌 클린턴
george-w-bush | ko: 조지 W. 부시
`;
