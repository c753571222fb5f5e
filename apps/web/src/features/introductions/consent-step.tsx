import type { InterestForm } from '@koble/introductions/schema';
import { Button, Icon } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { Claims } from './claims';
import { claimsOf, type InterestFields, type InterestStep } from './interest-draft';
import { useAsked } from './party-name';

/** What is sent, who may see it, and what sending says yes to. */
export function ConsentStep({
  form,
  fields,
  onEdit,
}: {
  form: InterestForm;
  fields: InterestFields;
  onEdit: (step: InterestStep) => void;
}) {
  const { t } = useTranslation();
  const other = useAsked()(form, fields.operatorId);
  const who = form.object.kind === 'role' ? 'whoPerson' : 'whoOrganisation';
  return (
    <div className="stack wide">
      <h1>{t('interest.consent')}</h1>
      <section className="stack wide summary-list" aria-label={t('interest.summary')}>
        <SentCriteria form={form} fields={fields} onEdit={onEdit} />
        <Part heading={t('interest.stepName.why')} step="why" onEdit={onEdit}>
          <Choices form={form} fields={fields} />
          <p className="prose">{fields.why}</p>
        </Part>
      </section>
      <section className="box stack">
        <h2 className="small">{t('interest.who')}</h2>
        <ul className="checks">
          {(['sees', 'hidden', 'others'] as const).map((line) => (
            <li key={line}>
              <Icon name={line === 'sees' ? 'person' : 'check'} />
              {t(`interest.${who}.${line}`, { other })}
            </li>
          ))}
        </ul>
      </section>
      <div className="stack">
        <p>{t('interest.yes')}</p>
        <p>
          <strong>{t('interest.answerBy', { date: date(form.answerBy) })}</strong>
        </p>
      </div>
    </div>
  );
}

function SentCriteria({
  form,
  fields,
  onEdit,
}: {
  form: InterestForm;
  fields: InterestFields;
  onEdit: (step: InterestStep) => void;
}) {
  const { t } = useTranslation();
  const claims = claimsOf(form, fields);
  if (claims.length === 0) return null;
  return (
    <Part heading={t('interest.stepName.criteria')} step="criteria" onEdit={onEdit}>
      <Claims claims={claims} />
    </Part>
  );
}

/** What was chosen beside the text. */
function Choices({ form, fields }: { form: InterestForm; fields: InterestFields }) {
  const { t } = useTranslation();
  const need = form.needs.find(({ id }) => id === fields.needId);
  const operator = form.operators.find(({ id }) => id === fields.operatorId);
  return (
    <>
      {form.object.kind === 'call' && operator !== undefined && (
        <p>
          {t('interest.forOperator')} <strong>{operator.name}</strong>
        </p>
      )}
      {need !== undefined && (
        <p>
          {t('interest.forNeed')} <strong>{need.title}</strong>
        </p>
      )}
    </>
  );
}

function Part({
  heading,
  step,
  onEdit,
  children,
}: {
  heading: string;
  step: InterestStep;
  onEdit: (step: InterestStep) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section className="stack tight">
      <div className="part-head">
        <h2 className="small">{heading}</h2>
        <Button
          variant="tertiary"
          aria-label={t('interest.editWhat', { what: heading })}
          onClick={() => {
            onEdit(step);
          }}
        >
          {t('interest.edit')}
        </Button>
      </div>
      {children}
    </section>
  );
}
