import { Button, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';

/** Some lines of text, of which there can be more or fewer. */
export function LineFields({
  id,
  legend,
  description,
  lines,
  max,
  error,
  onChange,
}: {
  id: string;
  legend: string;
  description?: string;
  lines: readonly string[];
  max: number;
  error: string | undefined;
  onChange: (lines: string[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="ds-fieldset" id={id} tabIndex={-1}>
      <legend className="ds-label">{legend}</legend>
      {description !== undefined && <p>{description}</p>}
      {error !== undefined && (
        <p className="ds-validation-message" data-color="danger">
          {error}
        </p>
      )}
      {lines.map((line, index) => (
        <div className="line-field" key={index}>
          <TextField
            id={`${id}-${index}`}
            label={t('terms.line', { number: index + 1 })}
            maxLength={200}
            value={line}
            onChange={(event) => {
              onChange(lines.with(index, event.target.value));
            }}
          />
          {lines.length > 1 && (
            <Button
              variant="tertiary"
              aria-label={`${t('terms.removeLine', { number: index + 1 })}: ${legend}`}
              onClick={() => {
                onChange(lines.toSpliced(index, 1));
              }}
            >
              {t('terms.removeLine', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      {lines.length < max && (
        <Button
          variant="secondary"
          aria-label={`${t('terms.addLine')}: ${legend}`}
          onClick={() => {
            onChange([...lines, '']);
          }}
        >
          {t('terms.addLine')}
        </Button>
      )}
    </fieldset>
  );
}
