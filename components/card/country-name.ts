import { language } from '../say';

/** Name of a country in the reader's language ("Congo-Kinshasa"); the ISO 3166-1 code when the browser knows none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'region' }).of(code)?.replace(' - ', '-') ?? code;
  } catch {
    return code;
  }
}
