import type { EntityCard, Role, Source } from '../../core/card/entity-card';
import { dateText, monthText } from '../dates';
import type { CopyFormat } from './card-tools';
import { capitalised, whenHeld } from './role-lines';
import { say } from './strings';

interface Statement {
  text: string;
  sources: Source[];
}

/**
 * A card to take along: plain text to read, Markdown with a link at every statement, or citations: each statement with
 * its date and where it stands, written out.
 */
export function copyText(card: EntityCard, format: CopyFormat): string {
  const native = card.native ? ` (${card.native.text})` : '';
  const statements = statementsOf(card);
  if (format === 'citation') return lines([card.name + native, ...statements.flatMap(cited)]);
  const marked = format === 'markdown';
  const head = marked ? `**${plain(card.name)}**${plain(native)}` : card.name + native;
  const list = statements.map((statement) =>
    marked ? `- ${plain(statement.text)}${linked(statement)}` : statement.text,
  );
  // As on the card: the line where no posts stand for it and the background does not say it.
  const line = card.roles.length > 0 || card.isLineTold ? '' : card.line;
  const about = lines([line, card.background ?? ''], '. ') || card.line;
  return lines(
    [head, marked ? plain(about) : about, list.join('\n'), say('asOf', { date: dateText(card.asOf) })],
    '\n\n',
  );
}

/** Posts, who leads it, then facts, each with the date it is true of. */
function statementsOf({ roles, leaders, facts, sources }: EntityCard): Statement[] {
  const held = (post: Role, words: string[]) => ({
    text: [...words, whenHeld(post)].filter(Boolean).join(', '),
    asOf: post.to === undefined ? post.asOf : '',
    sources: post.sources,
  });
  const posts = roles.map((role) => held(role, [capitalised(role.title)]));
  const heads = leaders.map((leader) => held(leader, [leader.name, leader.title]));
  return [...posts, ...heads, ...facts].map(({ text, asOf, sources: of }) => ({
    text: asOf === '' ? text : `${text.replace(/\.$/, '')} (${say('asOf', { date: monthText(asOf) })})`,
    sources: of.flatMap((index) => sources[index] ?? []),
  }));
}

const cited = ({ text, sources }: Statement): string[] => [
  `${text}. ${sources.map((from) => `${from.publisher}, “${from.title}”, ${dateText(from.date)}, ${from.url}`).join('; ')}`,
];

const linked = ({ sources }: Statement): string =>
  sources.map(({ publisher, url }) => ` [${plain(publisher)}](<${encodeURI(decodeURI(url))}>)`).join('');

/** Signs that mean something in Markdown, made to mean nothing. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

const lines = (parts: string[], between = '\n'): string => parts.filter((part) => part !== '').join(between);
