import { PilotDraft } from '@koble/pilots/schema';
import { Button, Choice, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { mostOf } from './most-of';
import type { FieldsProps } from './typed-field';

type Reference = PilotDraft['references'][number];

const MOST_REFERENCES = 5;
const TEXTS = PilotDraft.shape.references.element.shape;
const LINES = ['customer', 'year', 'line'] as const;

/** Earlier customers, each shown only when the partner confirms that the customer agrees. */
export function ReferenceFields({ editor: { draft, change }, errors }: FieldsProps) {
  const { t } = useTranslation();
  const { references } = draft;
  const put = (at: number, part: Partial<Reference>): void => {
    change({ references: references.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  };
  return (
    <section className="stack wide" aria-labelledby="offer-references">
      <h2 id="offer-references">{t('offers.part.references')}</h2>
      <p className="quiet">{t('offers.help.references')}</p>
      {errors.references !== undefined && (
        <p className="ds-validation-message" data-color="danger">
          {errors.references}
        </p>
      )}
      {references.map((reference, at) => (
        <fieldset key={at} className="ds-fieldset" id={at === 0 ? 'references' : undefined}>
          <legend className="visually-hidden">{`${t('offers.field.references')} ${at + 1}`}</legend>
          <div className="fields">
            {LINES.map((name) => (
              <TextField
                key={name}
                id={`${name}-${at}`}
                label={t(`offers.field.${name}`)}
                maxLength={mostOf(TEXTS[name])}
                value={reference[name]}
                onChange={(event) => {
                  put(at, { [name]: event.target.value });
                }}
              />
            ))}
          </div>
          <Choice
            type="checkbox"
            checked={reference.agreed}
            label={t('offers.field.agreed')}
            onChange={(event) => {
              put(at, { agreed: event.target.checked });
            }}
          />
          <Button
            variant="tertiary"
            onClick={() => {
              change({ references: references.filter((_, i) => i !== at) });
            }}
          >
            {t('offers.removeReference')}
          </Button>
        </fieldset>
      ))}
      {references.length < MOST_REFERENCES && (
        <div className="row">
          <Button
            variant="secondary"
            onClick={() => {
              const empty = { customer: '', year: '', line: '', agreed: false };
              change({ references: [...references, empty] });
            }}
          >
            {t('offers.addReference')}
          </Button>
        </div>
      )}
    </section>
  );
}
