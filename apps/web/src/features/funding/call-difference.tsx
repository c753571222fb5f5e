import type { CallField, KeptContent } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { useFieldText } from './call-field-text';

/** What a call said before and after, field by field. */
export function CallDifference({
  fields,
  before,
  after,
}: {
  fields: readonly CallField[];
  before: KeptContent;
  after: KeptContent;
}) {
  const { t } = useTranslation();
  const text = useFieldText();
  return (
    <dl className="call-difference">
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`calls.field.${field}`)}</dt>
          <dd>
            <span className="visually-hidden">{t('calls.before')}: </span>
            <del>{text(field, before)}</del>
          </dd>
          <dd>
            <span className="visually-hidden">{t('calls.after')}: </span>
            <ins>{text(field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
