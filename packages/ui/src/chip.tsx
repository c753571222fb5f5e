import type { ReactNode } from 'react';

/** A choice that can be taken away; `removeLabel` says what the button does. */
export function RemovableChip({
  children,
  removeLabel,
  onRemove,
}: {
  children: ReactNode;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <button
      type="button"
      className="ds-chip"
      data-removable
      aria-label={removeLabel}
      onClick={onRemove}
    >
      {children}
    </button>
  );
}
