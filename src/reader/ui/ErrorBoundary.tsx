import { Component, type ReactNode } from 'react';
import { loadAgain } from '../load-once.ts';
import { LoadErrorMessage } from './LoadErrorMessage.tsx';

interface ErrorBoundaryProps {
  readonly name: string;
  /** Show nothing on failure, because the reader did not ask for this feature. */
  readonly silent?: boolean;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error?: unknown;
  readonly failed: boolean;
}

/** Keeps a part that fails, or whose chunk does not arrive, from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: true, error };
  }

  override componentDidCatch(error: unknown): void {
    console.warn(`Broadsheet continues without ${this.props.name}:`, error);
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (!this.state.failed || !before.silent || this.props.silent) return;
    // What failed before the reader asked is retried before an error is shown.
    loadAgain(this.state.error).catch(() => undefined);
    // oxlint-disable-next-line react/no-did-update-set-state -- once, when the reader asks
    this.setState({ failed: false });
  }

  override render(): ReactNode {
    const { silent, children } = this.props;
    const { failed, error } = this.state;
    if (!failed) return children;
    if (silent) return null;
    return <LoadErrorMessage error={error} renderAgain={() => this.setState({ failed: false })} />;
  }
}
