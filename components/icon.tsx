import type { JSX } from 'preact';

/** Shape data of a Lucide icon: `import { X } from 'lucide'` gives one. */
export type IconShape = readonly (readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
])[];

/** An icon drawn in the text's colour; decorative, so whoever holds it carries the words. */
export function Icon({ shape }: { shape: IconShape }): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shape.map(([tag, attributes]) => {
        const Tag = tag as 'path';
        return <Tag {...attributes} />;
      })}
    </svg>
  );
}

interface IconButtonProps {
  shape: IconShape;
  label: string;
  /** Points along the line of writing: turned about where that runs right to left. */
  flips?: boolean;
  /** Of a button that opens something. */
  expanded?: boolean;
  onClick: () => void;
}

/** A button that is an icon; `label` is its name and its tooltip. */
export function IconButton(props: IconButtonProps): JSX.Element {
  const { shape, label, flips, expanded, onClick } = props;
  return (
    <button
      type="button"
      class={flips ? 'icon-button flips' : 'icon-button'}
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon shape={shape} />
    </button>
  );
}
