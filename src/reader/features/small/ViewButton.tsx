interface ViewButtonProps {
  readonly name: string;
  readonly path: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

/** A sign with a name. One that is off keeps the focus that it has. */
export function ViewButton({ name, path, isOff = false, onClick }: ViewButtonProps) {
  return (
    <button type="button" className="viewer-button" aria-label={name} aria-disabled={isOff} onClick={onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
