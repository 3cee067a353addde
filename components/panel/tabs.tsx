import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<T extends string> {
  value: T;
  label: string;
  draw: () => ComponentChildren;
}

interface TabsProps<T extends string> {
  label: string;
  tabs: readonly Tab<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A row of tabs over their parts; arrow keys, Home and End move between them. All parts stand in the page, for print. */
export function Tabs<T extends string>({ label, tabs, value, onChange }: TabsProps<T>): JSX.Element {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const isRtl = row.current !== null && getComputedStyle(row.current).direction === 'rtl';
    const to = stepTab(event.key, at, tabs.length, isRtl);
    const next = to === undefined ? undefined : tabs[to];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            class="tab"
            id={`${id}tab-${tab.value}`}
            data-tab={tab.value}
            aria-selected={tab.value === value}
            aria-controls={`${id}${tab.value}`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <section
          key={tab.value}
          role="tabpanel"
          class={`tab-part part-${tab.value}`}
          id={`${id}${tab.value}`}
          aria-labelledby={`${id}tab-${tab.value}`}
          hidden={tab.value !== value}
        >
          <h2 class="print-heading label">{tab.label}</h2>
          {tab.draw()}
        </section>
      ))}
    </>
  );
}

/** Where a key leads from tab `at`, going round at the ends; undefined for keys that lead nowhere. */
export function stepTab(key: string, at: number, count: number, isRtl: boolean): number | undefined {
  const ahead = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const behind = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === ahead) return (at + 1) % count;
  if (key === behind) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
