/** What the list of news publishers writes otherwise than the publishers, and what they are where it is no newspaper. */
import { tableRows } from '../../table-rows';

/** Names as the publishers and the news write them, by the list's. */
export const MEDIA_NAMES: Readonly<Record<string, string>> = {
  FreiePresse: 'Freie Presse',
  Haberturk: 'Habertürk',
  'Jyllands Posten': 'Jyllands-Posten',
  LBC: 'LBCI',
  Morgunbladid: 'Morgunblaðið',
  'N-Tv': 'n-tv',
  'Nikkan Geadai': 'Nikkan Gendai',
  People: "People's Daily",
  'Politico EU': 'Politico Europe',
  SeznamZpravy: 'Seznam Zprávy',
  'Times Of India': 'The Times of India',
  'Voice Of America': 'Voice of America',
  'Zwanzig Minuten': '20 Minuten',
  i: 'The i Paper',
};

/** Editions of what is at home elsewhere, by the list's name. */
export const EDITIONS: ReadonlySet<string> = new Set(['AFP Faktencheck', 'Business Insider DE', 'Vogue']);

const KINDS = `
Broadcaster: Bayerischer Rundfunk, CBC News, Deutsche Welle, Euronews, Global News, Hessenschau, LBC
Broadcaster: Lithuanian National Radio and Television, Mitteldeutscher Rundfunk, N-Tv, NTVTR, Nine News
Broadcaster: Norddeutscher Rundfunk, Norsk rikskringkasting, Schweizer Radio und Fernsehen, Sportschau, Tagesschau
Broadcaster: Voice Of America, Westdeutscher Rundfunk, ZDF, Österreichischer Rundfunk
Magazine: Kicker, Rolling Stone, Stern, The Nation, The New Yorker, Wired
Satirical publisher: Postillon
Scientific journal: Nature
`;

const kinds = new Map(
  tableRows(KINDS, ': ').flatMap(([kind = '', names = '']) => names.split(', ').map((name) => [name, kind] as const)),
);

/** "Broadcaster", "Magazine"; "News publisher" of all whose list name is not told here. */
export const mediaKind = (listed: string): string => kinds.get(listed) ?? 'News publisher';
