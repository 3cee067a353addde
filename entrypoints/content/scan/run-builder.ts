import { cutLongText, RUN_LIMIT } from '../../../core/page/long-text';
import { RunText } from '../../../core/page/run-text';
import type { Context } from './context';
import type { ReadRun } from './page-run';

/** Gathers text nodes into runs; `give` gets each run as soon as it ends. */
export class RunBuilder {
  #text = new RunText<Text>();
  #context: Context | undefined;
  #give: (run: ReadRun) => void;

  constructor(give: (run: ReadRun) => void) {
    this.#give = give;
  }

  /** True when the next text would join text already there. */
  get open(): boolean {
    return this.#text.length > 0;
  }

  add(node: Text, data: string, context: Context): void {
    if (this.#context !== undefined && differ(this.#context, context)) this.end();
    this.#context = context;
    if (data.length + this.#text.length <= RUN_LIMIT && !context.preformatted) {
      this.#text.append(node, data);
      return;
    }
    const spans = cutLongText(data, context.preformatted);
    spans.forEach(([from, to], at) => {
      if (at > 0 || this.#text.length + to - from > RUN_LIMIT) this.end();
      this.#context = context;
      this.#text.append(node, data, from, to);
    });
  }

  space(): void {
    this.#text.space();
  }

  /** Ends the run, if there is one. */
  end(): void {
    const { segments } = this.#text;
    const context = this.#context;
    if (segments.length > 0 && context !== undefined) {
      const { block, place, lang, closed } = context;
      const run = { text: this.#text.toString(), place, block, closed, segments };
      this.#give(lang === undefined ? run : { ...run, lang });
    }
    this.#context = undefined;
    if (this.#text.length > 0) this.#text = new RunText();
  }
}

const differ = (a: Context, b: Context): boolean => a.block !== b.block || a.place !== b.place || a.closed !== b.closed;
