import { X } from 'lucide';
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { IconButton } from '../icon';
import { addSite } from './add-site';
import { say } from './strings';

interface SiteListProps {
  title: string;
  empty: string;
  sites: string[];
  onChange: (sites: string[]) => void;
}

/** A list of sites with a box to add one; what came of it is said below the box. */
export function SiteList({ title, empty, sites, onChange }: SiteListProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [report, setReport] = useState({ text: '', wrong: false });
  const box = useRef<HTMLInputElement>(null);
  const id = useId();

  const submit = (event: Event) => {
    event.preventDefault();
    const result = addSite(sites, typed);
    setReport({ text: result.report, wrong: result.sites === undefined });
    if (result.sites === undefined) return;
    setTyped('');
    onChange(result.sites);
  };
  const remove = (site: string) => {
    setReport({ text: say('removed', { site }), wrong: false });
    onChange(sites.filter((known) => known !== site));
    box.current?.focus();
  };

  return (
    <div class="site-list">
      <h3 class="question">{title}</h3>
      {sites.length === 0 && <p class="quiet">{empty}</p>}
      <ul class="lines">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <IconButton shape={X} label={say('remove', { site })} onClick={() => remove(site)} />
          </li>
        ))}
      </ul>
      <form onSubmit={submit} noValidate>
        <label htmlFor={id}>{say('addSite')}</label>
        <input
          id={id}
          ref={box}
          class="field"
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('addSiteHint')}
          aria-invalid={report.wrong}
          aria-describedby={`${id}report`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="plain-button">
          {say('add')}
        </button>
      </form>
      <p id={`${id}report`} class={report.wrong ? 'report wrong' : 'report'} role="status">
        {report.text}
      </p>
    </div>
  );
}
