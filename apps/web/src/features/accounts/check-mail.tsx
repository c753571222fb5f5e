import { Button } from '@koble/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { Outcome } from '../../shared/outcome';

/** Something was mailed: where to look, and what to do when it does not come. Takes the focus, as it takes a form's place. */
export function CheckMail({
  title,
  children,
  onAgain,
  back,
}: {
  title: string;
  children: ReactNode;
  onAgain: () => Promise<void>;
  back: ReactNode;
}) {
  const { t } = useTranslation();
  const [again, setAgain] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: onAgain,
    onSuccess: () => {
      setAgain(true);
    },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus is the browser's, not React's.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="box stack">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <p className="quiet">{t('signIn.lookInSpam')}</p>
      <Outcome error={error} />
      <div className="row">
        <Button
          variant="secondary"
          busy={isPending}
          onClick={() => {
            mutate();
          }}
        >
          {t('signIn.sendAgain')}
        </Button>
        {back}
      </div>
      <p role="status" className="quiet">
        {again ? t('signIn.sentAgain') : ''}
      </p>
    </div>
  );
}
