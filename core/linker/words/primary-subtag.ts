/** Languages that pages call by several names, under the one that the linker's tables know. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['sh', 'sr'],
  ['iw', 'he'],
]);

let lastTag = '';
let lastSubtag = '';

/** "pt" of "pt-BR", "no" of "nb", "pt" of what some write "pt_BR"; pages name few languages, and the one asked last most often. */
export function primarySubtag(lang: string): string {
  if (lang !== lastTag) {
    const primary = lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
    lastTag = lang;
    lastSubtag = SAME.get(primary) ?? primary;
  }
  return lastSubtag;
}
