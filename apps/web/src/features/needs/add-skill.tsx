import { TextField } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { currentLanguage } from '../../shared/i18n';

const SHORTEST = 2;

/** Looks up skills and occupations as one types; a press adds one. */
export function AddSkill({
  onAdd,
}: {
  onAdd: (found: { group: 'skill' | 'occupation'; id: string }) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { data: found = [] } = useQuery(
    api.taxonomy.suggest.queryOptions(
      { q: typed.trim().slice(0, 60), locale: currentLanguage() },
      { enabled: typed.trim().length >= SHORTEST },
    ),
  );
  return (
    <div className="stack wide">
      <TextField
        id="add-skill"
        label={t('wizard.addSkill')}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      {typed.trim().length >= SHORTEST && found.length > 0 && (
        <ul className="tags" aria-label={t('search.suggestions')}>
          {found.map(({ group, id, text }) => (
            <li key={`${group} ${id}`}>
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                data-size="sm"
                onClick={() => {
                  onAdd({ group, id });
                  setTyped('');
                }}
              >
                + {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
