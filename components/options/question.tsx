import type { ComponentChildren, JSX } from 'preact';

/** One thing that can be set, and the words it is found by. */
export interface Question {
  key: string;
  /** Labels of the question and its answers. */
  words: readonly string[];
  view: ComponentChildren;
}

export interface QuestionGroup {
  title: string;
  questions: readonly Question[];
}

/** A group under its heading. */
export function Group({ title, questions }: QuestionGroup): JSX.Element {
  return (
    <section class="option-group">
      <h2>{title}</h2>
      <div class="option-body">
        {questions.map(({ key, view }) => (
          <div key={key} class="option">
            {view}
          </div>
        ))}
      </div>
    </section>
  );
}

/** The groups with the questions that hold every word of `query`, accents and case aside; a heading counts for all below. */
export function matching(groups: readonly QuestionGroup[], query: string): QuestionGroup[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, questions }) => ({
      title,
      questions: questions.filter(({ words }) => {
        const text = plain([title, ...words].join(' '));
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ questions }) => questions.length > 0);
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
