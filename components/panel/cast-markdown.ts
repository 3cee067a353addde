import type { EntityCard } from '../../core/card/entity-card';
import { type Tie, tiesAmong } from '../../core/page/cast-ties';
import { dateText } from '../dates';
import { say } from './strings';
import { whenTied } from './tie-sentences';

interface Origin {
  title: string;
  /** Address of the page, '' unknown. */
  url: string;
  /** `YYYY-MM-DD`, '' unknown. */
  date: string;
  /** Newest source date of the dataset, '' unknown. */
  dataTo: string;
}

/** The cast as Markdown: heading, where it is from, one line a name, the ties, as of when. */
export function castMarkdown(cards: readonly EntityCard[], { title, url, date, dataTo }: Origin): string {
  const ties = tiesAmong(cards);
  const origin = [url === '' ? '' : `<${url}>`, date === '' ? '' : dateText(date)].filter((part) => part !== '');
  const parts = [
    `# ${title === '' ? say('headingAlone') : say('heading', { title: plain(title) })}`,
    origin.join(' · '),
    cards.map(castLine).join('\n'),
    ties.length === 0 ? '' : `## ${say('ties')}\n\n${ties.map(tieLine).join('\n')}`,
    dataTo === '' ? '' : `*${say('dataLine', { date: dateText(dataTo) })}*`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function castLine({ name, native, line }: EntityCard): string {
  const own = native === undefined ? '' : ` (${plain(native.text)})`;
  return `- **${plain(name)}**${own}: ${plain(line)}`;
}

function tieLine(tie: Tie): string {
  const when = whenTied(tie);
  const sentence = [tie.from.name, tie.relation.label, tie.to.name].map(plain).join(' ');
  return `- ${sentence}${when === '' ? '' : ` (${when})`}`;
}

/** Text in which Markdown finds nothing to format. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
