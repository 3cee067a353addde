import type { ComponentChildren, JSX } from 'preact';

interface OutboundLinkProps {
  url: string;
  label?: string;
  class?: string;
  children: ComponentChildren;
}

/** A link the reader may follow out, in a new tab and without a trace of where from; plain text if it is no web address. */
export function OutboundLink({ url, label, class: className = '', children }: OutboundLinkProps): JSX.Element {
  if (!/^https?:\/\//.test(url)) return <span class={className}>{children}</span>;
  const named = label === undefined ? {} : { 'aria-label': label, title: label };
  return (
    <a class={className} href={url} target="_blank" rel="noopener noreferrer" {...named}>
      {children}
    </a>
  );
}
