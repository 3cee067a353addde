/** Countries where wars are reported from: the news names small towns there, too. */
export const AT_WAR: ReadonlySet<string> = new Set(
  'AF BF CD CF HT IL IQ IR LB LY ML MM NE PS SD SO SS SY TD UA YE'.split(' '),
);
