import { expect, test } from 'vitest';
import { sportOf } from '../../../../../core/linker/sport/sport-of';

test.each([
  ['Arabic', 'سجل المهاجم هدف المباراة وأشاد المدرب بأداء الحارس أمام اللاعب', 'football'],
  ['Hebrew', 'המאמן אמר שהמשחק בליגה היה קשה, שוער וחלוץ נפצעו, כדורגל הוא חיים', 'football'],
  ['Ukrainian', 'Тренер сказав, що воротар і нападник готові: матч чемпіонат, футбол, збірна', 'football'],
  ['Arabic politics', 'أعلن الرئيس أن الحكومة ستعقد اجتماعا مع الفريق المفاوض اليوم', ''],
  ['Hebrew match', 'שער בדקה התשיעית, משחק צמרת בליגת האלופות: הניצחון במקום הראשון בטבלה', 'football'],
  ['Hebrew with small words attached', 'עלה למשחק ולדרבי, מול השוער והחלוץ, בטבלת הליגה', 'other'],
  ['Portuguese', 'O guarda-redes e o treinador da equipa viram o golo no jogo', 'football'],
  ['English basketball', 'The coach of the team saw the player add ten rebounds in the playoffs of the NBA', 'other'],
  ['words joined by a hyphen', 'The semi-final had a hat-trick, a free-kick and an own goal', 'football'],
  ['English baseball', 'He homered in the ninth inning, after four strikeouts and a fastball', 'other'],
  ['English markets', 'Wall Street rebounds: in the season of earnings the goal of most players is a transfer', ''],
  ['Hebrew court', 'השופט קבע כי המשחק נגמר, שער הדולר עלה', ''],
  ['Arabic of a tournament', 'تبدأ مصر مشوارها في كأس أمم أفريقيا لكرة القدم أمام منتخب مالي', 'football'],
  ['Hebrew basketball', 'קבוצה חדשה ביורוליג, ליורוליג הגיעו קבוצות עם ניסיון, הניצחון קל', 'other'],
  [
    'German second leg',
    'In der Königsklasse traf er nach dem Seitenwechsel; im Achtelfinale folgt das Rückspiel',
    'football',
  ],
  [
    'German cup',
    'Der Aufsteiger zog den Zweitligisten; in der Nachspielzeit und im Elfmeterschießen fiel es',
    'football',
  ],
  ['German climbers', 'Der Aufsteiger des Jahres in der Politik ist Titelverteidiger der Herzen', ''],
  ['French of a table', 'Le classement de la ligue, les buts, les matchs : un penalty pour le barragiste', 'football'],
  ['French politics', 'Le classement des ministres, les buts du gouvernement et l’équipe du championnat', ''],
  ['Hebrew league abroad', 'הוסיף תשעה ריבאונדים ושבעה אסיסטים בניצחון ב-NBA', 'other'],
  ['Hebrew politics', 'הממשלה החליטה, הקבוצה במליאה תקפה את משחק הפוליטיקה', ''],
])('%s', (_, text, sport) => {
  expect(sportOf([text])).toBe(sport);
});

test.each([
  ['Chinese', '本轮英超，阿森纳队长首开纪录，主帅称赞门将扑出点球', 'football'],
  ['Traditional Chinese', '歐冠第七輪，門將撲出十二碼，主帥讚球員，前鋒首發', 'football'],
  ['Japanese', 'サッカー、プレミアリーグで監督が選手を称え、後半にゴールを決めた', 'football'],
  ['Korean', '축구 대표팀 감독은 골키퍼와 공격수를 칭찬했고 선수들은 리그로 돌아간다', 'football'],
  ['Japanese baseball', '投手の大谷選手を監督が称えた', ''],
  ['Japanese baseball of nations', 'ＷＢＣで侍ジャパンの投手が２安打、本塁打を放ち監督が称えた', 'other'],
  ['Japanese qualifier', 'W杯最終予選の初戦、監督は代表戦を振り返った。ゴールはサッカーの花だ', 'football'],
  ['Chinese World Cup', '世界杯上教练征召国家队球员，足球', 'football'],
  ['Hindi cricket', 'भारत और ऑस्ट्रेलिया के बीच टेस्ट मैच में ऑलराउंडर ने रनों की पारी खेली, क्रिकेट टीम के कप्तान', 'other'],
  ['Hindi politics', 'प्रधानमंत्री की टीम ने मैच देखा', ''],
  ['Chinese politics', '国务院总理主持会议，队长代表发言', ''],
])('%s', (_, text, sport) => {
  expect(sportOf([text])).toBe(sport);
});
