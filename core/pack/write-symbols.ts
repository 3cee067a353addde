import { ESCAPE, LONGEST } from './symbol-table';

/** Times the symbols are chosen anew from how the texts are written with those before. */
const GENERATIONS = 6;
/** Codes in counting: symbols, and from here single bytes. */
const BYTES = 256;
const CODES = BYTES + 256;

/** Symbols chosen for some texts, to write these and others with. */
export class SymbolWriter {
  #symbols: readonly Uint8Array[] = [];
  /** How often each code stands after each, in counting. */
  readonly #pairs = new Uint32Array(CODES * CODES);
  /** Codes of the symbols that begin with a byte, the longest first. */
  #byFirst: readonly (readonly number[])[] = [];

  /** Chooses what saves most in these texts. Equal texts give equal symbols. */
  constructor(texts: readonly Uint8Array[]) {
    this.#use([]);
    for (let generation = 0; generation < GENERATIONS; generation++) this.#use(this.#chosen(texts));
  }

  /** The table as SymbolTable reads it. */
  section(): Uint8Array {
    const lengths = this.#symbols.map(({ length }) => length);
    return Uint8Array.of(this.#symbols.length, ...lengths, ...this.#symbols.flatMap((symbol) => [...symbol]));
  }

  /** The fewest codes for a text, found from its end: a byte without a symbol takes two. */
  codesOf(text: Uint8Array): number[] {
    const costs = new Uint32Array(text.length + 1);
    const steps = new Int16Array(text.length);
    for (let at = text.length - 1; at >= 0; at--) {
      let cost = 2 + (costs[at + 1] as number);
      let step = -1;
      for (const code of this.#byFirst[text[at] as number] as readonly number[]) {
        if (!this.#fits(code, text, at)) continue;
        const other = 1 + (costs[at + (this.#symbols[code] as Uint8Array).length] as number);
        if (other >= cost) continue;
        cost = other;
        step = code;
      }
      costs[at] = cost;
      steps[at] = step;
    }
    const codes: number[] = [];
    for (let at = 0; at < text.length; ) {
      const code = steps[at] as number;
      if (code < 0) codes.push(ESCAPE, text[at] as number);
      else codes.push(code);
      at += code < 0 ? 1 : (this.#symbols[code] as Uint8Array).length;
    }
    return codes;
  }

  #use(symbols: readonly Uint8Array[]): void {
    this.#symbols = symbols;
    const byFirst: number[][] = Array.from({ length: 256 }, () => []);
    for (const [code, symbol] of symbols.entries()) byFirst[symbol[0] as number]?.push(code);
    const lengthOf = (code: number) => (symbols[code] as Uint8Array).length;
    for (const codes of byFirst) codes.sort((one, other) => lengthOf(other) - lengthOf(one));
    this.#byFirst = byFirst;
  }

  #fits(code: number, text: Uint8Array, at: number): boolean {
    const symbol = this.#symbols[code] as Uint8Array;
    if (at + symbol.length > text.length) return false;
    for (let i = 1; i < symbol.length; i++) if (symbol[i] !== text[at + i]) return false;
    return true;
  }

  /** The next generation: symbols, bytes and what two of them in a row make, those that cover most. */
  #chosen(texts: readonly Uint8Array[]): Uint8Array[] {
    const gains = new Map<string, number>();
    const add = (symbol: string, gain: number) => gains.set(symbol, (gains.get(symbol) ?? 0) + gain);
    const { ones, met } = this.#count(texts);
    ones.forEach((times, code) => {
      if (times > 0) add(this.#spelt(code), times * this.#spelt(code).length);
    });
    for (const pair of met) {
      const times = this.#pairs[pair] as number;
      this.#pairs[pair] = 0;
      const symbol = this.#spelt(Math.floor(pair / CODES)) + this.#spelt(pair % CODES);
      // What comes once pays for no place in the table.
      if (times > 1 && symbol.length <= LONGEST) add(symbol, times * symbol.length);
    }
    return [...gains]
      .sort(([one, gain], [other, otherGain]) => otherGain - gain || (one < other ? -1 : 1))
      .slice(0, ESCAPE)
      .map(([symbol]) => Uint8Array.from(symbol, (letter) => letter.charCodeAt(0)));
  }

  /** The bytes of a code in counting, one letter each. */
  #spelt(code: number): string {
    return code >= BYTES ? String.fromCharCode(code - BYTES) : String.fromCharCode(...(this.#symbols[code] ?? []));
  }

  /** How often each code stands in the texts; `met` = the pairs of codes there are. */
  #count(texts: readonly Uint8Array[]): { ones: Uint32Array; met: number[] } {
    const ones = new Uint32Array(CODES);
    const pairs = this.#pairs;
    const met: number[] = [];
    for (const text of texts) {
      let before = -1;
      for (let at = 0; at < text.length; ) {
        const symbol = this.#longest(text, at);
        const code = symbol < 0 ? BYTES + (text[at] as number) : symbol;
        ones[code] = (ones[code] as number) + 1;
        const pair = before * CODES + code;
        if (before >= 0 && pairs[pair] === 0) met.push(pair);
        if (before >= 0) pairs[pair] = (pairs[pair] as number) + 1;
        before = code;
        at += symbol < 0 ? 1 : (this.#symbols[symbol] as Uint8Array).length;
      }
    }
    return { ones, met };
  }

  #longest(text: Uint8Array, at: number): number {
    for (const code of this.#byFirst[text[at] as number] as readonly number[])
      if (this.#fits(code, text, at)) return code;
    return -1;
  }
}
