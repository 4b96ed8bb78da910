import { Component, type ReactNode } from 'react';
import { Failed } from './Failed.tsx';

interface GuardProps {
  readonly name: string;
  /** Says nothing to the reader, who asked for nothing. */
  readonly silent?: boolean;
  readonly children: ReactNode;
}

interface GuardState {
  readonly error?: unknown;
  readonly failed: boolean;
}

/** Keeps a feature that fails, or whose chunk does not arrive, from taking the page with it. */
export class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { failed: false };

  static getDerivedStateFromError(error: unknown): GuardState {
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
    return <Failed error={error} retry={() => this.setState({ failed: false })} />;
  }
}
