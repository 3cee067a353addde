import { expect, test } from 'vitest';
import { languageTag } from '../../../../core/page/language-tag';

test.each([
  ['en', 'en'],
  ['en-gb', 'en-GB'],
  ['en_US', 'en-US'],
  ['pt_BR', 'pt-BR'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['iw', 'he'],
  ['tr, en', 'tr'],
  [' fr ', 'fr'],
  ['', ''],
  ['not a language', ''],
  ['{{ lang }}', ''],
])('"%s" is "%s"', (written, tag) => expect(languageTag(written)).toBe(tag));
