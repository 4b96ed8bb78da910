import { Component, type ReactNode } from 'react';
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

/** Keeps a feature that throws or fails to load from taking the page down. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: true, error };
  }

  override componentDidCatch(error: unknown): void {
    console.warn(`Broadsheet goes on without ${this.props.name}:`, error);
  }

  override render(): ReactNode {
    const { silent, children } = this.props;
    const { failed, error } = this.state;
    if (!failed) return children;
    if (silent) return null;
    return <LoadErrorMessage error={error} retry={() => this.setState({ failed: false })} />;
  }
}
