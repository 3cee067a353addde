import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  /** A new subject gets a new try. */
  subject: string;
  fallback: ComponentChildren;
  children: ComponentChildren;
}

/** Keeps one bad record from taking the card, or the page it is drawn by, down with it. */
export class ErrorBoundary extends Component<BoundaryProps, { failed: string | undefined }> {
  override state = { failed: undefined };

  override componentDidCatch(): void {
    this.setState({ failed: this.props.subject });
  }

  override render({ subject, fallback, children }: BoundaryProps) {
    return this.state.failed === subject ? fallback : children;
  }
}
