import type { JSX } from 'preact';

interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  /** Id of words that say more. */
  describedBy?: string;
  onChange: (checked: boolean) => void;
}

/** On or off, at once. A checkbox underneath, so keyboards and screen readers know it. */
export function Switch({ label, checked, disabled = false, describedBy, onChange }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells itself whether it is checked
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
