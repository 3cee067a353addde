import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lee-jae-myung | person | KR | president of South Korea | 이재명; 李在明
jung-chung-rae | person | KR | South Korean politician | 정청래
kim-keon-hee | person | KR | Wife of the former president | 김건희
jeon-hyun-hee | person | KR | South Korean politician | 전현희
han-jeoung-ae | person | KR | South Korean politician | 한정애
hideaki-omura | person | JP | Governor of Aichi | 大村秀章
minoru-kihara | person | JP | Japanese politician | 木原稔
yoshimasa-hayashi | person | JP | Japanese politician | 林芳正; 林芳正総務相
shinjiro-koizumi | person | JP | Japanese politician | 小泉進次郎
mizuho-fukushima | person | JP | Japanese politician | 福島瑞穂
fukushima-jp | place | JP | Prefecture of Japan | Fukushima; 福島
xi-jinping | person | CN | president of China | Xi Jinping; 习近平; 習近平
li-qiang | person | CN | premier of China | Li Qiang; 李强
donald-trump | person | US | president of the United States | Donald Trump; 特朗普
`);
const linked = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

describe('a surname with an office behind it is who was named in full before', () => {
  test.each([
    ['ko', '정청래 더불어민주당 대표는 말했다. 정 대표는 반박했다.', ['정청래', '정 대표']],
    ['ko', '이재명 대통령은 말했다.\n이 대통령은 반박했다.', ['이재명', '이 대통령']],
    ['ko', '이재명 전 대표는 말했다. 이 전 대표는 반박했다.', ['이재명', '이 전 대표']],
    ['ko', '김건희 여사는 말했다. 김태업 판사는 들었다. 김 여사는 울었다.', ['김건희', '김 여사']],
    ['ko', '李대통령 "환영"\n이재명 대통령은 말했다.', ['李대통령', '이재명']],
    ['ko', '李 "법대로"\n이재명 대통령은 말했다.', ['李', '이재명']],
    ['ko', '金 "억울"\n김건희 여사는 말했다.', ['김건희']],
    ['ko', '金 여사 "억울"\n김건희 여사는 말했다.', ['金 여사', '김건희']],
    ['ja', '大村秀章知事は述べた。大村氏は反対し、大村知事も述べた。', ['大村秀章', '大村', '大村']],
    ['ja', '木原稔官房長官は述べた。木原長官は反対した。', ['木原稔', '木原']],
    ['ja', '林芳正総務相は述べた。林氏は反対した。', ['林芳正', '林']],
    ['ja', '福島瑞穂氏は述べた。福島氏は反対した。', ['福島瑞穂', '福島']],
    ['ja', '習近平国家主席は述べた。習氏は反対した。', ['習近平', '習']],
    ['zh', '李强总理表示。李总理指出。', ['李强', '李总理']],
    ['zh', '国务院总理李强表示，愿与李总理会谈。', ['李强', '李总理']],
  ])('%s: %s', (lang, text, wanted) => {
    expect(linked(text, lang)).toEqual(wanted);
  });

  test.each([
    ['nobody was named', 'ko', '이 대표는 말했다.', []],
    ['named only later', 'ko', '정 대표는 말했다. 정청래 대표는 반박했다.', ['정청래']],
    ['another office', 'ko', '김건희 여사는 말했다. 김 판사는 들었다.', ['김건희']],
    [
      'somebody unknown of that office',
      'ko',
      '김건희 여사는 말했다. 김정숙 여사는 들었다. 김 여사는 울었다.',
      ['김건희'],
    ],
    ['a letter of nobody here', 'ko', '文대통령 "환영"\n이재명 대통령은 말했다.', ['이재명']],
    ['"former"', 'ko', '전현희 의원은 말했다. 한국의 전 의원은 들었다.', ['전현희']],
    ['"one of the members"', 'ko', '한정애 의원은 말했다. 여당의 한 의원은 들었다.', ['한정애']],
    ['"national team"', 'ko', '정청래 대표는 말했다. 정 대표팀은 이겼다.', ['정청래']],
    ['the place', 'ja', '福島瑞穂氏は述べた。福島知事は反対した。福島で会った。', ['福島瑞穂', '福島', '福島']],
    [
      'somebody unknown nearer',
      'ja',
      '小泉進次郎氏は述べた。小泉純一郎元首相もいた。小泉氏は反対した。',
      ['小泉進次郎'],
    ],
    ['part of another name', 'ja', '林芳正総務相は述べた。小林氏は反対した。', ['林芳正']],
    ['within a word', 'zh', '李强总理表示。行李总理不了。', ['李强']],
    ['a foreign name', 'zh', '特朗普总统表示。特总统指出。', ['特朗普']],
  ])('not %s', (_, lang, text, wanted) => {
    expect(linked(text, lang)).toEqual(wanted);
  });
});
