import { expect, test } from 'vitest';
import { isEastSide } from '../../../../../core/linker/sport/side-east';

test.each([
  ['帮助法国队夺冠', '法国', 'zh', true],
  ['中国男足获胜', '中国', 'zh', true],
  ['中国女足获胜', '中国', 'zh', false],
  ['中国队伍建设', '中国', 'zh', false],
  ['日本代表監督が語った', '日本', 'ja', true],
  ['国連日本代表部の大使', '日本', 'ja', false],
  ['中国戦に7-0で勝った', '中国', 'ja', true],
  ['中国戦略を練る', '中国', 'ja', false],
  ['日本2-0アメリカ', '日本', 'ja', true],
  ['日本2-0アメリカ', 'アメリカ', 'ja', true],
  ['한국 축구 대표팀은', '한국', 'ko', true],
  ['주민규(울산)가 선발로 나섰다', '울산', 'ko', true],
  ['김철수(울산)가 당선됐다', '울산', 'ko', false],
  ['김기현 의원(울산 남구) 감독', '울산', 'ko', false],
  ['पाकिस्तान टीम के कप्तान', 'पाकिस्तान', 'hi', true],
  ['पाकिस्तान के राष्ट्रपति', 'पाकिस्तान', 'hi', false],
  ['the Japan team', 'Japan', 'en', false],
])('%s: %s', (text, name, lang, expected) => {
  const start = text.indexOf(name);
  expect(isEastSide(text, start, start + name.length, lang)).toBe(expected);
});
