import { osloDate } from '@koble/kernel';
import { PilotDraft, quarterOf, quartersFrom } from '@koble/pilots/schema';
import { TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostOf } from './most-of';
import { TypedField, type FieldsProps } from './typed-field';
import { withSlots } from './typed-slots';
import { useQuarter } from './use-quarter';

const QUARTERS = 4;
const { slots: SLOTS } = PilotDraft.shape.quarters.element.shape;

/** How many can be taken on: the same in each quarter, or another number in some of the next four. */
export function CapacityFields({ editor, errors }: FieldsProps) {
  const { t } = useTranslation();
  const nameOfQuarter = useQuarter();
  const { draft, change } = editor;
  const [now] = useState(() => quarterOf(osloDate(new Date())));
  const slotsOf = (quarter: string): string =>
    draft.quarters.find((one) => one.quarter === quarter)?.slots ?? '';
  return (
    <section className="stack wide" aria-labelledby="offer-capacity">
      <h2 id="offer-capacity">{t('offers.part.capacity')}</h2>
      <div className="fields">
        <TypedField name="capacityPerQuarter" kind="number" editor={editor} errors={errors} />
        <TypedField name="nextFreeOn" kind="date" editor={editor} errors={errors} />
      </div>
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('offers.field.quarters')}</legend>
        <p>{t('offers.help.quarters')}</p>
        <div className="fields">
          {quartersFrom(now, QUARTERS).map((quarter, i) => (
            <TextField
              key={quarter}
              id={i === 0 ? 'quarters' : `quarters-${quarter}`}
              label={nameOfQuarter(quarter)}
              inputMode="numeric"
              maxLength={mostOf(SLOTS)}
              error={i === 0 ? errors.quarters : undefined}
              value={slotsOf(quarter)}
              onChange={({ target: { value } }) => {
                change({ quarters: withSlots(draft.quarters, { quarter, slots: value }, now) });
              }}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}
