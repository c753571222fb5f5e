import { COST_KINDS, Payout } from '@koble/funding/schema';
import { Choice, Details, Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { FieldError, type Editing } from './editor-fields';

const { options: RESTS } = Payout.shape.rest;

/** How much of the cost may be of one kind, and when the money comes: what few sources say. */
export function EditorLimits({ editing }: { editing: Editing }) {
  const { t } = useTranslation();
  const { form, errors } = editing;
  const { costCaps, payout } = form;
  return (
    <>
      <Details
        summary={t('calls.field.costCaps')}
        open={costCaps.length > 0 || errors.costCaps !== undefined}
      >
        <CostCaps editing={editing} />
      </Details>
      <Details
        summary={t('calls.field.payout')}
        open={payout !== null || errors.payout !== undefined}
      >
        <PayoutFields editing={editing} />
      </Details>
    </>
  );
}

function CostCaps({ editing: { form, errors, change } }: { editing: Editing }) {
  const { t } = useTranslation();
  return (
    <div className="fields" id="costCaps" tabIndex={-1}>
      {COST_KINDS.map((kind) => (
        <TextField
          key={kind}
          id={`cap-${kind}`}
          label={t('calls.percentOf', { cost: t(`call.cost.${kind}`) })}
          inputMode="numeric"
          value={form.costCaps.find((cap) => cap.kind === kind)?.percent ?? ''}
          onChange={({ target: { value: percent } }) => {
            change((before) => ({
              ...before,
              costCaps: COST_KINDS.flatMap((one) => {
                const kept = before.costCaps.filter((cap) => cap.kind === one);
                if (one !== kind) return kept;
                return percent === '' ? [] : [{ kind, percent }];
              }),
            }));
          }}
        />
      ))}
      <FieldError error={errors.costCaps} />
    </div>
  );
}

function PayoutFields({ editing: { form, errors, change } }: { editing: Editing }) {
  const { t } = useTranslation();
  const { payout } = form;
  return (
    <div className="stack" id="payout" tabIndex={-1}>
      <Choice
        type="checkbox"
        label={t('calls.payoutKnown')}
        checked={payout !== null}
        onChange={({ target }) => {
          change((before) => ({
            ...before,
            payout: target.checked ? { advancePercent: '0', rest: 'at_end' } : null,
          }));
        }}
      />
      {payout !== null && (
        <div className="fields">
          <TextField
            id="advance"
            label={t('calls.advance')}
            inputMode="numeric"
            error={errors.payout}
            value={payout.advancePercent}
            onChange={({ target }) => {
              change((before) => ({
                ...before,
                payout: { ...payout, advancePercent: target.value },
              }));
            }}
          />
          <Select
            id="rest"
            label={t('calls.rest')}
            value={payout.rest}
            options={RESTS.map((value) => ({ value, text: t(`calls.restValue.${value}`) }))}
            onChange={({ target }) => {
              const rest = RESTS.find((one) => one === target.value) ?? payout.rest;
              change((before) => ({ ...before, payout: { ...payout, rest } }));
            }}
          />
        </div>
      )}
    </div>
  );
}
