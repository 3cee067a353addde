/** The capitals that the words of a name begin with: "AP" of "Arakan Party". */
export const initials = (name: string): string => name.replaceAll(/(?<![\p{L}’'])(\p{Lu})[\p{L}’']*|[^\p{Lu}]/gu, '$1');
