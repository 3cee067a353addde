import { iso1A2Code } from '@rapideditor/country-coder';

/** True for ISO 3166-1 alpha-2 codes in use, XK and the European Union's EU included. */
export function isCountryCode(code: string): boolean {
  return code === 'EU' || code === 'XK' || (/^[A-Z]{2}$/.test(code) && code !== 'UN' && iso1A2Code(code) === code);
}
