import type { ButtonHTMLAttributes } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: 'primary' | 'secondary' | 'tertiary';
  /** Work goes on: the button says so and takes no more clicks. */
  busy?: boolean;
}

export function Button({ variant = 'primary', busy = false, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className="ds-button"
      data-variant={variant}
      aria-busy={busy}
      disabled={busy || rest.disabled === true}
    >
      {children}
    </button>
  );
}
