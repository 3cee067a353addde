/** "Austria", "Austria and Germany", "Austria, Germany and Italy"; '' of none. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
