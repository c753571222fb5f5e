import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';

/** What a link in a mail asks. It takes a button: programs that look at mails follow links too. */
export function MailQuestion({
  of,
  asking,
  onYes,
}: {
  of: 'confirm' | 'dismiss';
  asking: { isPending: boolean; error: unknown };
  onYes: () => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t(`alerts.${of}.title`)}</h1>
      <p className="lead">{t(`alerts.${of}.lead`)}</p>
      <Outcome error={asking.error} />
      <Button busy={asking.isPending} onClick={onYes}>
        {t(`alerts.${of}.yes`)}
      </Button>
    </>
  );
}
