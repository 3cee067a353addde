import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Option<T extends string | number> {
  value: T;
  label: string;
}

interface OneOfProps<T extends string | number> {
  legend: string;
  options: readonly Option<T>[];
  value: T;
  /** One under the other, for answers that are sentences. */
  stacked?: boolean;
  onChange: (value: T) => void;
}

/** One of a few: radio buttons under their question. */
export function OneOf<T extends string | number>(props: OneOfProps<T>): JSX.Element {
  const { legend, options, value, stacked = false, onChange } = props;
  const name = useId();
  return (
    <fieldset class={stacked ? 'choices-set stacked' : 'choices-set'}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

interface SomeOfProps<T extends string> {
  legend: string;
  options: readonly Option<T>[];
  values: readonly T[];
  onChange: (values: T[]) => void;
}

/** Any of a few: checkboxes under their question; the answer keeps the order of `options`. */
export function SomeOf<T extends string>({ legend, options, values, onChange }: SomeOfProps<T>): JSX.Element {
  const toggle = (changed: T, on: boolean) => {
    const chosen = options
      .map(({ value }) => value)
      .filter((value) => (value === changed ? on : values.includes(value)));
    onChange(chosen);
  };
  return (
    <fieldset class="choices-set">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
