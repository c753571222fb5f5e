import { Choice, ChoiceGroup } from '@koble/ui';

/** Some of a few, each a box to tick; the error summary's link leads to the first. */
export function ProfileChoices<Value extends string>({
  id,
  legend,
  values,
  chosen,
  error,
  textOf,
  onChange,
}: {
  id: string;
  legend: string;
  values: readonly Value[];
  chosen: readonly Value[];
  error: string | undefined;
  textOf: (value: Value) => string;
  onChange: (chosen: Value[]) => void;
}) {
  return (
    <ChoiceGroup legend={legend}>
      {values.map((value, i) => (
        <Choice
          key={value}
          type="checkbox"
          {...(i === 0 ? { id } : {})}
          checked={chosen.includes(value)}
          label={textOf(value)}
          onChange={() => {
            onChange(values.filter((one) => (one === value) !== chosen.includes(one)));
          }}
        />
      ))}
      {error !== undefined && (
        <p className="ds-validation-message" data-color="danger">
          {error}
        </p>
      )}
    </ChoiceGroup>
  );
}
