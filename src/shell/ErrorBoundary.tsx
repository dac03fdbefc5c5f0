import { Component, type ReactNode } from "react";
import { AppContext } from "./app";

/** A view that throws says so in its own place; the others go on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  static contextType = AppContext;
  declare context: React.ContextType<typeof AppContext>;
  state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  render() {
    const error: Error | null = this.state.error;
    const words = this.context?.words.shell;
    if (!error || !words) return this.props.children;
    return (
      <div className="failed-state" role="alert">
        <p className="serif">{words.crashed}</p>
        <p className="figure-line">
          {(error as Error).message} {words.failedRest}
        </p>
        <button type="button" className="text-link" onClick={() => this.setState({ error: null })}>
          {words.retry}
        </button>
      </div>
    );
  }
}
