import { useTranslation } from 'react-i18next';

/** Which part of a list is shown, each with how many it has; one that is empty is not there. */
export function ListFilter<Part extends string>({
  parts,
  shown,
  count,
  nameOfPart,
  onShow,
}: {
  parts: readonly Part[];
  shown: Part;
  count: (part: Part) => number;
  nameOfPart: (part: Part) => string;
  onShow: (part: Part) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="kind-tabs" role="group" aria-label={t('introduction.filter')}>
      {parts
        .filter((part) => part === shown || count(part) > 0)
        .map((part) => (
          <button
            key={part}
            type="button"
            aria-pressed={part === shown}
            onClick={() => {
              onShow(part);
            }}
          >
            {nameOfPart(part)} <span className="count">{count(part)}</span>
          </button>
        ))}
    </div>
  );
}
