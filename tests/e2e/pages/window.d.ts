/** What the scripts of the pages in this folder offer to the stories. */
interface Window {
  /** nobody.html */
  noticed: { messages: string[]; mutations: number; firstTimer: number; globals: number; markup: string };
  /** changing.html */
  navigateInside(): void;
  rewrite(text: string): void;
  say(text: string): void;
  /** vandal.html */
  vandalise(): void;
  keepVandalising(): void;
  errors: string[];
  /** clobbered.html */
  go(): void;
  /** prepared.html */
  wasPrerendered: boolean;
  /** Set by the story of the back/forward cache. */
  cameFromCache?: boolean;
}
