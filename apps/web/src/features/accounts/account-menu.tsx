import type { Me } from '@koble/accounts/schema';
import { Icon } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActingChoices } from './acting-choices';
import { addressOf, pagesFor } from './account-pages';
import { signOut } from './session';
import { useForgetAll } from './use-forget-all';

/** Whom one acts for, and what is theirs. `mark` stands on the button, `notices` is the line that leads to the notices. */
export function AccountMenu({
  me,
  mark,
  notices,
}: {
  me: Me;
  mark: ReactNode;
  notices: (onLeave: () => void) => ReactNode;
}) {
  const { t } = useTranslation();
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const forgetAll = useForgetAll();
  const leaving = useMutation({ mutationFn: signOut, onSuccess: forgetAll });
  const close = (): void => {
    setOpen(false);
  };
  return (
    <details
      ref={menu}
      className="account-menu"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        close();
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (menu.current?.contains(event.relatedTarget) !== true) close();
      }}
    >
      <summary ref={button}>
        <Icon name="person" />
        <span className="account-name">{me.organisation?.name ?? me.name}</span>
        <span className="visually-hidden">{t('account.menu')}</span>
        {mark}
      </summary>
      {open && (
        // It takes the focus of a click between its lines, which would else close it.
        <div className="account-panel" tabIndex={-1}>
          <ActingChoices me={me} onLeave={close} />
          <ul className="plain account-pages">
            <li>{notices(close)}</li>
            {pagesFor(me.actor).map((page) => (
              <li key={page}>
                <Link to={addressOf(page)} onClick={close}>
                  {t(`account.page.${page}`)}
                </Link>
              </li>
            ))}
            <li>
              <button
                type="button"
                onClick={() => {
                  if (!leaving.isPending) leaving.mutate();
                }}
              >
                {t('app.signOut')}
              </button>
              {leaving.isError && (
                <span role="status" className="quiet">
                  {t('problem.unknown')}
                </span>
              )}
            </li>
          </ul>
        </div>
      )}
    </details>
  );
}
