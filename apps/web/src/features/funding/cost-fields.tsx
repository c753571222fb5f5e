import { TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { COST_FIELDS } from '../../shared/cost-address';
import { costProblems, type TypedCosts } from './project-costs';

/** What a project costs by kind; `nothing`: what is said where nothing costs anything. */
export function CostFields({
  typed,
  tried,
  nothing,
  onChange,
}: {
  typed: TypedCosts;
  /** Whether what is wrong is to be said. */
  tried: boolean;
  nothing?: string | undefined;
  onChange: (typed: Partial<TypedCosts>) => void;
}) {
  const { t } = useTranslation();
  const problems = costProblems(typed);
  return (
    <div className="fields">
      {COST_FIELDS.map((name) => {
        const problem = problems[name];
        const missing = name === 'purchasedRd' ? nothing : undefined;
        return (
          <TextField
            key={name}
            id={`project-${name}`}
            inputMode="numeric"
            label={t(`project.field.${name}`)}
            value={typed[name]}
            error={tried ? (problem ? t(`project.wrong.${problem}`) : missing) : undefined}
            onChange={({ target }) => {
              onChange({ [name]: target.value });
            }}
          />
        );
      })}
    </div>
  );
}
