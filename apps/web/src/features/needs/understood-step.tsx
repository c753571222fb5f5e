import { Skeleton, TextField } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { nameOf, useNames } from '../../shared/names';
import { AddSkill } from '../../shared/add-skill';
import { IdChips } from '../../shared/id-chips';
import type { DraftEditor } from './use-draft';
import { WordingHints } from './wording-hints';

const MUSTS = 3;
const MOST = 12;
const MOST_OCCUPATIONS = 5;

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
  const { data: read, isError } = useQuery(
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
      occupations: read.occupations.map(({ id }) => id).slice(0, MOST_OCCUPATIONS),
    });
    // oxlint-disable-next-line react/exhaustive-deps -- `change` is new at every keystroke, the reading is not
  }, [read, corrected]);
  const done = corrected || read !== undefined || isError;
  const nothing = need.skillsMust.length + need.skillsShould.length + need.occupations.length === 0;
  const skillName = (id: string): string => nameOf(names.skills, id);
  return (
    <div className="stack wide">
      <h1>{t('wizard.understood')}</h1>
      <p className="lead">{t('wizard.understoodHelp')}</p>
      {!done && <Skeleton lines={2} label={t('app.loading')} />}
      {done && nothing && <p>{t('wizard.nothingUnderstood')}</p>}
      <IdChips
        heading={t('listing.occupations')}
        ids={need.occupations}
        nameOfId={(id) => nameOf(names.occupations, id)}
        onRemove={(id) => {
          editor.correct({ occupations: without(need.occupations, id) });
        }}
      />
      <IdChips
        heading={t('wizard.must')}
        help={t('wizard.mustHelp')}
        ids={need.skillsMust}
        nameOfId={skillName}
        move={{
          label: (name) => t('wizard.makeShould', { name }),
          text: t('wizard.toShould'),
          onClick: (id) => {
            editor.correct({
              skillsMust: without(need.skillsMust, id),
              skillsShould: [...need.skillsShould, id],
            });
          },
        }}
        onRemove={(id) => {
          editor.correct({ skillsMust: without(need.skillsMust, id) });
        }}
      />
      <IdChips
        heading={t('wizard.should')}
        help={t('wizard.shouldHelp')}
        ids={need.skillsShould}
        nameOfId={skillName}
        move={{
          label: (name) => t('wizard.makeMust', { name }),
          text: t('wizard.toMust'),
          onClick: (id) => {
            editor.correct({
              skillsShould: without(need.skillsShould, id),
              skillsMust: [...need.skillsMust, id],
            });
          },
        }}
        onRemove={(id) => {
          editor.correct({ skillsShould: without(need.skillsShould, id) });
        }}
      />
      <AddSkill
        id="add-skill"
        label={t('wizard.addSkill')}
        onAdd={(group, id) => {
          if (group === 'occupation')
            editor.correct({ occupations: [...without(need.occupations, id), id] });
          else if (!need.skillsMust.includes(id))
            editor.correct({ skillsShould: [...without(need.skillsShould, id), id] });
        }}
      />
      <TextField
        id="title"
        label={t('wizard.titleLabel')}
        description={t('wizard.titleHelp')}
        error={errors['title']}
        maxLength={140}
        value={need.title}
        onChange={(event) => {
          editor.change({ title: event.target.value });
        }}
      />
      {need.wants.includes('people') && <WordingHints text={need.title} />}
    </div>
  );
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}
