import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from './icon';

/** A window above the page: the browser keeps the focus inside, Escape closes it, and the focus goes back where it was. */
export function Dialog({
  open,
  title,
  closeLabel,
  footer,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  closeLabel: string;
  footer: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  // Only `showModal` makes the browser treat it as a window; the attribute does not.
  useEffect(() => {
    if (open) box.current?.showModal();
    else box.current?.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      className="sheet"
      aria-labelledby={id}
      onClose={(event) => {
        // The browser tells of a close afterwards, also of ours: by then another question may stand in this window.
        if (open && !event.currentTarget.open) onClose();
      }}
    >
      <header className="sheet-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-icon
          aria-label={closeLabel}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      </header>
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot">{footer}</footer>
    </dialog>
  );
}
