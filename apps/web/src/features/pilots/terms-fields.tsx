import { IPR_TERMS, PUBLICATIONS } from '@koble/pilots/schema';
import { Choice, Select } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { TypedField, type FieldsProps } from './typed-field';

/** What it costs, and what holds between the two. */
export function TermsFields({ editor, errors }: FieldsProps) {
  const { t } = useTranslation();
  const { draft, change } = editor;
  return (
    <section className="stack wide" aria-labelledby="offer-terms">
      <h2 id="offer-terms">{t('offers.part.terms')}</h2>
      <div className="fields">
        <TypedField
          name="priceKroner"
          kind="number"
          help={t('offers.help.priceKroner')}
          editor={editor}
          errors={errors}
        />
        <Select
          id="ipr"
          label={t('offers.field.ipr')}
          error={errors.ipr}
          value={draft.ipr}
          options={IPR_TERMS.map((value) => ({ value, text: t(`pilot.iprValue.${value}`) }))}
          onChange={({ target: { value } }) => {
            change({ ipr: IPR_TERMS.find((one) => one === value) ?? draft.ipr });
          }}
        />
        <Select
          id="publication"
          label={t('offers.field.publication')}
          error={errors.publication}
          value={draft.publication}
          options={PUBLICATIONS.map((value) => ({
            value,
            text: t(`pilot.publicationValue.${value}`),
          }))}
          onChange={({ target: { value } }) => {
            change({
              publication: PUBLICATIONS.find((one) => one === value) ?? draft.publication,
            });
          }}
        />
      </div>
      <Choice
        type="checkbox"
        id="nda"
        checked={draft.nda}
        label={t('offers.field.nda')}
        description={t('offers.help.nda')}
        onChange={(event) => {
          change({ nda: event.target.checked });
        }}
      />
    </section>
  );
}
