import { Button, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { typedShares, type TypedMilestone } from './typed-terms';

const MOST = 10;
const NEW: TypedMilestone = { title: '', on: '', percent: '0' };

/** What is done when, and how much of the price is paid for it. */
export function MilestoneFields({
  id,
  milestones,
  error,
  onChange,
}: {
  id: string;
  milestones: readonly TypedMilestone[];
  error: string | undefined;
  onChange: (milestones: TypedMilestone[]) => void;
}) {
  const { t } = useTranslation();
  const sum = typedShares(milestones);
  return (
    <fieldset className="ds-fieldset" id={id} tabIndex={-1}>
      <legend className="ds-label">{t('terms.milestones')}</legend>
      {error !== undefined && (
        <p className="ds-validation-message" data-color="danger">
          {error}
        </p>
      )}
      {milestones.map((milestone, index) => (
        <MilestoneField
          key={index}
          id={`${id}-${index}`}
          number={index + 1}
          milestone={milestone}
          onChange={(changed) => {
            onChange(milestones.with(index, changed));
          }}
          onRemove={
            milestones.length === 1
              ? undefined
              : () => {
                  onChange(milestones.toSpliced(index, 1));
                }
          }
        />
      ))}
      {sum !== 100 && <p aria-live="polite">{t('terms.percentSum', { count: sum })}</p>}
      {milestones.length < MOST && (
        <Button
          variant="secondary"
          onClick={() => {
            onChange([...milestones, NEW]);
          }}
        >
          {t('terms.addMilestone')}
        </Button>
      )}
    </fieldset>
  );
}

function MilestoneField({
  id,
  number,
  milestone,
  onChange,
  onRemove,
}: {
  id: string;
  number: number;
  milestone: TypedMilestone;
  onChange: (milestone: TypedMilestone) => void;
  onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <div className="milestone-field" role="group" aria-label={t('terms.milestone', { number })}>
      <TextField
        id={`${id}-title`}
        label={t('terms.milestoneTitle')}
        maxLength={140}
        value={milestone.title}
        onChange={(event) => {
          onChange({ ...milestone, title: event.target.value });
        }}
      />
      <TextField
        id={`${id}-on`}
        type="date"
        label={t('terms.milestoneOn')}
        value={milestone.on}
        onChange={(event) => {
          onChange({ ...milestone, on: event.target.value });
        }}
      />
      <TextField
        id={`${id}-percent`}
        inputMode="numeric"
        label={t('terms.percent')}
        value={milestone.percent}
        onChange={(event) => {
          onChange({ ...milestone, percent: event.target.value });
        }}
      />
      {onRemove !== undefined && (
        <Button variant="tertiary" onClick={onRemove}>
          {t('terms.removeMilestone', { number })}
        </Button>
      )}
    </div>
  );
}
