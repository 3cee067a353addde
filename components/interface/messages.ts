import { english as card } from '../card/english';
import { english as reason } from '../card/reason-english';
import { english as options } from '../options/english';
import { english as panel } from '../panel/english';
import { english as popup } from '../popup/english';
import { messageName, type Phrase, type Strings } from '../say';
import { english as welcome } from '../welcome/english';
import { english as ownWords } from './english';

/** A message as `_locales/<language>/messages.json` has it. */
export interface Message {
  message: string;
  description?: string;
}

/** Every room that has words. */
export const ROOMS: Readonly<Record<string, Strings>> = {
  card,
  reason,
  popup,
  panel,
  options,
  welcome,
  interface: ownWords,
};

/** The English tables as the browser's message file; a phrase with forms becomes one message a form. */
export function englishMessages(): Record<string, Message> {
  const messages = Object.entries(ROOMS).flatMap(([room, table]) =>
    Object.entries(table).flatMap(([key, phrase]) => messagesOf(messageName(room, key), phrase)),
  );
  return Object.fromEntries(messages);
}

function messagesOf(name: string, phrase: Phrase): [string, Message][] {
  if (typeof phrase === 'string') return [[name, { message: phrase }]];
  const described = phrase.note === undefined ? {} : { description: phrase.note };
  if ('text' in phrase) return [[name, { message: phrase.text, ...described }]];
  return (['one', 'other'] as const).map((form) => [`${name}_${form}`, { message: phrase[form], ...described }]);
}

const messages = englishMessages();

/** The look-up where there is no browser: tests, gallery, command line. */
export const lookInEnglish = (name: string): string => messages[name]?.message ?? '';
