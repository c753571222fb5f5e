import { Button } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { clockOf } from './countdown';
import { useCountdown } from './use-countdown';

/** The server sends nothing to the same address sooner. */
const AGAIN_AFTER_MS = 120_000;

/** A link was mailed: what happens next, and another one when it does not come. Takes the focus, as it takes the form's place. */
export function CheckMail({
  email,
  onAgain,
  onOtherAddress,
}: {
  email: string;
  onAgain: () => Promise<void>;
  onOtherAddress: () => void;
}) {
  const { t } = useTranslation();
  const [sentAt, setSentAt] = useState(() => Date.now());
  const wait = useCountdown(sentAt + AGAIN_AFTER_MS);
  const again = useMutation({
    mutationFn: onAgain,
    onSuccess: () => {
      setSentAt(Date.now());
    },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus is the browser's, not React's.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="box stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('alerts.mailed.title')}
      </h2>
      <p>{t('alerts.mailed.sent', { email })}</p>
      <ol className="bullets">
        <li>{t('alerts.mailed.step1')}</li>
        <li>{t('alerts.mailed.step2')}</li>
        <li>{t('alerts.mailed.step3')}</li>
      </ol>
      <p className="quiet">{t('alerts.mailed.spam')}</p>
      <Outcome error={again.error} />
      {wait > 0 && <p className="quiet">{t('alerts.mailed.wait', { clock: clockOf(wait) })}</p>}
      <div className="row">
        {wait === 0 && (
          <Button
            variant="secondary"
            busy={again.isPending}
            onClick={() => {
              again.mutate();
            }}
          >
            {t('alerts.mailed.again')}
          </Button>
        )}
        <Button variant="tertiary" onClick={onOtherAddress}>
          {t('alerts.mailed.otherAddress')}
        </Button>
      </div>
      <p role="status" className="quiet">
        {again.isSuccess ? t('alerts.mailed.sentAgain') : ''}
      </p>
    </section>
  );
}
