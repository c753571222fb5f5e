import { RemovableChip } from '@koble/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Skills or occupations under a heading; each can be taken away, and moved to the other list where there is one. */
export function IdChips({
  heading,
  level = 'h2',
  help,
  ids,
  nameOfId,
  move,
  onRemove,
}: {
  heading: string;
  level?: 'h2' | 'h4';
  help?: string;
  ids: readonly string[];
  nameOfId: (id: string) => string;
  move?: { label: (name: string) => string; text: string; onClick: (id: string) => void };
  onRemove: (id: string) => void;
}) {
  const { t } = useTranslation();
  const Heading = level;
  const list = useRef<HTMLUListElement>(null);
  if (ids.length === 0) return null;
  return (
    <section className="id-chips">
      <Heading className="small">{heading}</Heading>
      {help !== undefined && <p className="quiet">{help}</p>}
      <ul className="tags" ref={list}>
        {ids.map((id, i) => (
          <li key={id}>
            <RemovableChip
              removeLabel={t('search.removeFilter', { name: nameOfId(id) })}
              onRemove={() => {
                focusOn(list.current?.children[i + 1] ?? list.current?.children[i - 1]);
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

/** The chip beside one that goes, so that the next can be taken away from there. */
function focusOn(chip: Element | undefined): void {
  chip?.querySelector('button')?.focus();
}
