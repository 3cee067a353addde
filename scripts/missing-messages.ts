import { englishMessages, type Message } from '../components/interface/messages';

const english = englishMessages();
const stemOf = (name: string): string => name.replace(/_[a-z]+$/, '');
const isForm = (name: string): boolean => /_(?:one|other)$/.test(name) && `${stemOf(name)}_other` in english;

/**
 * The messages a translation lacks, in English and with the notes for its translator, in the order of our tables. A
 * phrase with forms has those of the language, `_one` to `_many`.
 * @param language BCP 47 tag
 * @param translated the messages there are already
 */
export function missingMessages(language: string, translated: object = {}): Record<string, Message> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const needed = Object.entries(english).flatMap(([name, message]): [string, Message][] => {
    if (!isForm(name)) return [[name, message]];
    const stem = stemOf(name);
    const other = english[`${stem}_other`] ?? message;
    return name === `${stem}_other`
      ? forms.map((form) => [`${stem}_${form}`, english[`${stem}_${form}`] ?? other])
      : [];
  });
  return Object.fromEntries(needed.filter(([name]) => !Object.hasOwn(translated, name)));
}
