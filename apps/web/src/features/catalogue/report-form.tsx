import { REPORT_REASONS, type ListingReport } from '@koble/catalogue/schema';
import { Alert, Button, Choice, ChoiceGroup, TextArea } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';

/** What is wrong with a listing, and more of it in one's own words. */
export function ReportForm({ listing }: { listing: Pick<ListingReport, 'kind' | 'id'> }) {
  const { t } = useTranslation();
  const name = useId();
  const [reason, setReason] = useState<ListingReport['reason']>();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending, isSuccess, error } = useMutation(
    api.catalogue.report.mutationOptions(),
  );
  if (isSuccess)
    return (
      <Alert tone="success" live>
        {t('report.done')}
      </Alert>
    );
  return (
    <form
      className="box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason !== undefined) mutate({ ...listing, reason, text });
      }}
    >
      <Outcome error={error} />
      <ChoiceGroup legend={t('report.reasonAsk')} description={t('report.help')}>
        {REPORT_REASONS.map((one) => (
          <Choice
            key={one}
            type="radio"
            name={name}
            checked={reason === one}
            label={t(`report.reason.${one}`)}
            onChange={() => {
              setReason(one);
            }}
          />
        ))}
      </ChoiceGroup>
      {tried && reason === undefined && (
        <Alert tone="danger" live>
          {t('report.reasonMissing')}
        </Alert>
      )}
      <TextArea
        id="report-text"
        label={t('report.text')}
        description={t('report.textHelp')}
        maxLength={600}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {t('report.send')}
        </Button>
      </div>
    </form>
  );
}
