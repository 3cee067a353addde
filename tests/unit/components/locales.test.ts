import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { englishMessages, type Message, ROOMS } from '../../../components/interface/messages';
import { messageName } from '../../../components/say';
import { missingMessages } from '../../../scripts/missing-messages';
import { ROOT, sourceFiles } from '../house/source-files';

const LOCALES = join(ROOT, 'public/_locales');
const english = englishMessages();

const slotsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}|%s|%/g) ?? [])].sort();
const languages = readdirSync(LOCALES).sort();

test('the interface speaks these languages, and English from its tables', () => {
  expect(languages).toEqual(['ar', 'de', 'es', 'fr', 'he', 'ru', 'tr', 'uk', 'zh_CN']);
});

describe.each(languages)('the words in %s', (folder) => {
  const messages = JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8')) as Record<string, Message>;
  const language = messages['interface_language']?.message ?? '';

  test('say which language they are', () => {
    expect(new Intl.Locale(language).language).toBe(folder.split('_')[0]);
  });

  test('lack nothing and have nothing over', () => {
    const needed = missingMessages(language);
    expect({
      missing: Object.keys(missingMessages(language, messages)),
      unused: Object.keys(messages).filter((name) => !(name in needed)),
    }).toEqual({ missing: [], unused: [] });
  });

  test('keep every slot', () => {
    const wrong = Object.entries(messages).filter(([name, { message }]) => {
      const form = /_([a-z]+)$/.exec(name)?.[1];
      const original = english[name] ?? english[name.replace(/_[a-z]+$/, '_other')];
      const [has, needs] = [slotsOf(message), slotsOf(original?.message ?? '')];
      // "One name", "no names": a form that means a single number need not repeat it.
      const spelled = ['zero', 'one', 'two'].includes(form ?? '') ? needs.filter((slot) => slot !== '{count}') : needs;
      return ![needs, spelled].some((accepted) => JSON.stringify(accepted) === JSON.stringify(has));
    });
    expect(wrong.map(([name, { message }]) => `${name}: ${message}`)).toEqual([]);
  });

  test('are words', () => {
    const wrong = Object.entries(messages).filter(
      ([, { message }]) => message.trim() === '' || message !== message.trim(),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
    expect(messages['interface_description']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('what a translator is given', () => {
  const all = missingMessages('ru');

  test('has the plural forms of the language, in English', () => {
    const forms = Object.keys(all).filter((name) => name.startsWith('popup_names_'));
    expect(forms.sort()).toEqual(['few', 'many', 'one', 'other'].map((form) => `popup_names_${form}`));
    expect(all['popup_names_few']).toEqual(english['popup_names_other']);
    expect(all['popup_names_one']).toEqual(english['popup_names_one']);
  });

  test('has the notes, and nothing that is translated already', () => {
    expect(all['interface_openCard']?.description).toBe('Keyboard command');
    const { interface_openCard: _, ...rest } = all;
    expect(Object.keys(missingMessages('ru', rest))).toEqual(['interface_openCard']);
  });
});

test('no two messages differ only in case: browsers would take them for one', () => {
  const names = Object.keys(english).map((name) => name.toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('message names hold nothing a browser refuses', () => {
  expect(Object.keys(english).filter((name) => !/^\w+$/.test(name))).toEqual([]);
});

test('every phrase is used', () => {
  const code = sourceFiles().filter(
    ({ path }) => /^(components|entrypoints|core|wxt\.config)/.test(path) && !path.endsWith('english.ts'),
  );
  const all = code.map(({ text }) => text).join('\n');
  // `expected-${kind}`: a key made of a beginning and a word of core's.
  const beginnings = [...all.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1] ?? '');
  const endings = [...all.matchAll(/\$\{\w+\}(-[\w-]+)`/g)].map((match) => match[1] ?? '');
  const unused = Object.entries(ROOMS).flatMap(([room, table]) =>
    Object.keys(table)
      .filter((key) => !all.includes(`'${key}'`) && !all.includes(messageName(room, key)))
      .filter((key) => !beginnings.some((part) => key.startsWith(part)) && !endings.some((part) => key.endsWith(part)))
      .map((key) => `${room}: ${key}`),
  );
  expect(unused).toEqual([]);
});

// Nothing in it but a mark could tell a line of words that find their own direction where it begins.
test.each(['ar', 'he'])('a span of dates begins on the right in %s', (locale) => {
  const messages = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
  expect(messages.card_span.message).toBe('\u200f{from} – {to}');
});
