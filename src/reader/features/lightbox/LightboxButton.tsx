interface LightboxButtonProps {
  readonly name: string;
  readonly path: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** An icon button; disabled with `aria-disabled`, so that it keeps its focus. */
export function LightboxButton({ name, path, isDisabled = false, onClick }: LightboxButtonProps) {
  return (
    <button
      type="button"
      className="viewer-button"
      aria-label={name}
      aria-disabled={isDisabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
