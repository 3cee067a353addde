import type { Draft } from '../model';

const OPEN = '"“„«‹「『《';
const CLOSE = '"”“»›」』》';
const WHOLE = new RegExp(`^[${OPEN}]([^${OPEN}${CLOSE}]+)[${CLOSE}]$`, 'u');

/** A form that stands in quotation marks as a whole without them: “一带一路” → 一带一路. */
export const unquoted = (text: string): string => WHOLE.exec(text.trim())?.[1] ?? text;

/** The entities with no alias in quotation marks. */
export const withoutQuotes = (entities: readonly Draft[]): Draft[] =>
  entities.map((draft) =>
    draft.aliases.some(({ text }) => unquoted(text) !== text)
      ? { ...draft, aliases: draft.aliases.map((alias) => ({ ...alias, text: unquoted(alias.text) })) }
      : draft,
  );
