import { expect, test } from 'vitest';
import { sportOf } from '../../../../core/linker/words/sports';

test.each([
  ['Arabic', 'سجل المهاجم هدف المباراة وأشاد المدرب بأداء الحارس أمام اللاعب', 'football'],
  ['Hebrew', 'המאמן אמר שהמשחק בליגה היה קשה, שוער וחלוץ נפצעו, כדורגל הוא חיים', 'football'],
  ['Ukrainian', 'Тренер сказав, що воротар і нападник готові: матч чемпіонат, футбол, збірна', 'football'],
  ['Arabic politics', 'أعلن الرئيس أن الحكومة ستعقد اجتماعا مع الفريق المفاوض اليوم', ''],
  ['Hebrew match', 'שער בדקה התשיעית, משחק צמרת בליגת האלופות: הניצחון במקום הראשון בטבלה', 'football'],
  ['Hebrew with small words attached', 'עלה למשחק ולדרבי, מול השוער והחלוץ, בטבלת הליגה', 'other'],
  ['Portuguese', 'O guarda-redes e o treinador da equipa viram o golo no jogo', 'football'],
  ['English basketball', 'The coach of the team saw the player add ten rebounds in the playoffs of the NBA', 'other'],
  ['English markets', 'Wall Street rebounds: in the season of earnings the goal of most players is a transfer', ''],
  ['Hebrew court', 'השופט קבע כי המשחק נגמר, שער הדולר עלה', ''],
  ['Hebrew politics', 'הממשלה החליטה, הקבוצה במליאה תקפה את משחק הפוליטיקה', ''],
])('%s', (_, text, sport) => {
  expect(sportOf([text])).toBe(sport);
});
