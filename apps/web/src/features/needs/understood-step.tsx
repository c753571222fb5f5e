import { RemovableChip, Skeleton, TextField } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { nameOf, useNames } from '../../shared/names';
import { AddSkill } from './add-skill';
import type { DraftEditor } from './use-draft';

const MUSTS = 3;
const MOST = 12;

/** What was read out of the text, for the person to put right. */
export function UnderstoodStep({
  editor,
  errors,
}: {
  editor: DraftEditor;
  errors: Record<string, string>;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const { need, corrected } = editor.draft;
  const { data: read } = useQuery(
    api.taxonomy.understand.queryOptions({ text: need.goal }, { enabled: !corrected }),
  );
  const { change } = editor;
  // The server's reading becomes the draft's ids once, until the person changes them.
  useEffect(() => {
    if (read === undefined || corrected) return;
    const skills = read.skills.map(({ id }) => id).slice(0, MOST);
    change({
      skillsMust: skills.slice(0, MUSTS),
      skillsShould: skills.slice(MUSTS),
      occupations: read.occupations.map(({ id }) => id).slice(0, 5),
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `change` is new at every keystroke, the reading is not
  }, [read, corrected]);
  const nothing = need.skillsMust.length + need.skillsShould.length + need.occupations.length === 0;
  return (
    <div className="stack wide">
      <h1>{t('wizard.understood')}</h1>
      <p className="lead">{t('wizard.understoodHelp')}</p>
      {!corrected && read === undefined && <Skeleton lines={2} label={t('app.loading')} />}
      {(corrected || read !== undefined) && nothing && <p>{t('wizard.nothingUnderstood')}</p>}
      <Ids
        heading={t('listing.occupations')}
        ids={need.occupations}
        nameOfId={(id) => nameOf(names.occupations, id)}
        onRemove={(id) => {
          editor.correct({ occupations: need.occupations.filter((one) => one !== id) });
        }}
      />
      <Ids
        heading={t('wizard.must')}
        ids={need.skillsMust}
        nameOfId={(id) => nameOf(names.skills, id)}
        other={{
          label: (name) => t('wizard.makeShould', { name }),
          text: '↓',
          onClick: (id) => {
            editor.correct({
              skillsMust: need.skillsMust.filter((one) => one !== id),
              skillsShould: [...need.skillsShould, id],
            });
          },
        }}
        onRemove={(id) => {
          editor.correct({ skillsMust: need.skillsMust.filter((one) => one !== id) });
        }}
      />
      <Ids
        heading={t('wizard.should')}
        ids={need.skillsShould}
        nameOfId={(id) => nameOf(names.skills, id)}
        other={{
          label: (name) => t('wizard.makeMust', { name }),
          text: '↑',
          onClick: (id) => {
            editor.correct({
              skillsShould: need.skillsShould.filter((one) => one !== id),
              skillsMust: [...need.skillsMust, id],
            });
          },
        }}
        onRemove={(id) => {
          editor.correct({ skillsShould: need.skillsShould.filter((one) => one !== id) });
        }}
      />
      <AddSkill
        onAdd={({ group, id }) => {
          if (group === 'occupation')
            editor.correct({ occupations: [...new Set([...need.occupations, id])] });
          else if (!need.skillsMust.includes(id))
            editor.correct({ skillsShould: [...new Set([...need.skillsShould, id])] });
        }}
      />
      <TextField
        id="title"
        label={t('wizard.titleLabel')}
        error={errors['title']}
        maxLength={140}
        value={need.title}
        onChange={(event) => {
          editor.change({ title: event.target.value });
        }}
      />
    </div>
  );
}

function Ids({
  heading,
  ids,
  nameOfId,
  other,
  onRemove,
}: {
  heading: string;
  ids: readonly string[];
  nameOfId: (id: string) => string;
  other?: { label: (name: string) => string; text: string; onClick: (id: string) => void };
  onRemove: (id: string) => void;
}) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <div className="stack">
      <h2 className="small">{heading}</h2>
      <ul className="tags">
        {ids.map((id) => (
          <li key={id} className="row tight">
            <RemovableChip
              removeLabel={t('search.removeFilter', { name: nameOfId(id) })}
              onRemove={() => {
                onRemove(id);
              }}
            >
              {nameOfId(id)}
            </RemovableChip>
            {other !== undefined && (
              <button
                type="button"
                className="swap"
                aria-label={other.label(nameOfId(id))}
                title={other.label(nameOfId(id))}
                onClick={() => {
                  other.onClick(id);
                }}
              >
                {other.text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
