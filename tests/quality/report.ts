import { readFileSync, writeFileSync } from 'node:fs';

/** What is printed, by section, so that the document can show it as it was printed. */
export class Report {
  readonly #sections = new Map<string, string[]>();
  #open = '';

  /** Begins a section; what is printed from now on belongs to it. */
  section(name: string): void {
    this.#open = name;
    this.#sections.set(name, []);
  }

  print(text = ''): void {
    console.log(text);
    this.#sections.get(this.#open)?.push(...text.split('\n'));
  }

  /**
   * Puts each section that was printed in place of the block under its mark, `<!-- name -->`, in a Markdown file.
   * @throws when the file has no mark for a section
   */
  writeInto(path: string): void {
    let document = readFileSync(path, 'utf8');
    for (const [name, lines] of this.#sections) {
      const mark = `<!-- ${name} -->`;
      const block = new RegExp(`${mark}\\n\\n\`\`\`text\\n[\\s\\S]*?\\n\`\`\``);
      if (!block.test(document)) throw new Error(`${path}: put "${mark}", a blank line and a \`\`\`text block`);
      const text = lines.join('\n').trim();
      document = document.replace(block, () => `${mark}\n\n\`\`\`text\n${text}\n\`\`\``);
    }
    writeFileSync(path, document);
  }
}
