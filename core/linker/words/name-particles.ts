/** Small words that belong to a name although they have no capital. */
export const PARTICLES = new Set(
  'al el ad an as ash at az bin ibn ben abu um de da di do du del della der den des dos das von van ter ten zu y d l'.split(
    ' ',
  ),
);
