import { browser } from './browser';
import { quietly } from './quietly';

/** One line offered while the reader types after the keyword `who`. */
interface Suggestion {
  /** What stands in the address bar when it is chosen; must differ from what was typed. */
  content: string;
  name: string;
  line: string;
}

export interface OmniboxHandlers {
  /** Undefined = more was typed meanwhile. */
  suggest: (typed: string) => Promise<Suggestion[] | undefined>;
  /** What Enter does when there is nothing to suggest, in words. */
  instead: (typed: string) => string;
  /** `where`: in the tab in front, or in a new one. */
  enter: (typed: string, where: 'here' | 'new-tab') => void;
}

/** Answers the keyword `who` in the address bar. The first suggestion stands as the default: plain Enter means it. */
export function onOmnibox({ suggest, instead, enter }: OmniboxHandlers): void {
  const { omnibox } = browser;
  if (omnibox === undefined) return;
  omnibox.onInputChanged.addListener((typed, answer) => {
    const offer = (found: Suggestion[] | undefined) => {
      if (found === undefined) return;
      const [first, ...others] = found;
      omnibox.setDefaultSuggestion({ description: first ? describe(first) : plain(instead(typed)) });
      answer(others.map((suggestion) => ({ content: suggestion.content, description: describe(suggestion) })));
    };
    quietly(suggest(typed).then(offer));
  });
  omnibox.onInputEntered.addListener((typed, disposition) => {
    enter(typed, disposition === 'currentTab' ? 'here' : 'new-tab');
  });
}

function describe({ name, line }: Suggestion): string {
  if (!readsMarkup()) return `${name} – ${line}`;
  return `<match>${escapeMarkup(name)}</match> <dim>${escapeMarkup(line)}</dim>`;
}

const plain = (text: string): string => (readsMarkup() ? escapeMarkup(text) : text);

/** Chromium reads descriptions as XML; Firefox shows them letter by letter. */
const readsMarkup = (): boolean => !import.meta.env.FIREFOX;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: just those XML cannot hold
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as XML character data; characters XML cannot hold are left out. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
