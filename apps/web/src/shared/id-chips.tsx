import { RemovableChip } from '@koble/ui';
import { useTranslation } from 'react-i18next';

/** Skills or occupations under a heading; each can be taken away, and moved to the other list where there is one. */
export function IdChips({
  heading,
  help,
  ids,
  nameOfId,
  move,
  onRemove,
}: {
  heading: string;
  help?: string;
  ids: readonly string[];
  nameOfId: (id: string) => string;
  move?: { label: (name: string) => string; text: string; onClick: (id: string) => void };
  onRemove: (id: string) => void;
}) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <section className="id-chips">
      <h2 className="small">{heading}</h2>
      {help !== undefined && <p className="quiet">{help}</p>}
      <ul className="tags">
        {ids.map((id) => (
          <li key={id}>
            <RemovableChip
              removeLabel={t('search.removeFilter', { name: nameOfId(id) })}
              onRemove={() => {
                onRemove(id);
              }}
            >
              {nameOfId(id)}
            </RemovableChip>
            {move !== undefined && (
              <button
                type="button"
                className="move"
                aria-label={move.label(nameOfId(id))}
                onClick={() => {
                  move.onClick(id);
                }}
              >
                {move.text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
