import { Combobox } from '@koble/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from './api';
import { currentLanguage } from './i18n';
import { useLater } from './use-later';

const SHORTEST = 2;
const GROUPS = ['skill', 'occupation'] as const;
type Group = (typeof GROUPS)[number];

/** Looks up skills and occupations as one types, or those of one group; a choice adds one. */
export function AddSkill({
  of = GROUPS,
  onAdd,
  ...field
}: {
  id: string;
  label: string;
  description?: string;
  error?: string | undefined;
  of?: readonly Group[];
  onAdd: (group: Group, id: string, text: string) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useLater(typed.trim().slice(0, 60));
  const asked = q.length >= SHORTEST && typed.trim().length >= SHORTEST;
  const { data = [] } = useQuery(
    api.taxonomy.suggest.queryOptions(
      { q, locale: currentLanguage() },
      { enabled: asked, placeholderData: keepPreviousData },
    ),
  );
  const groups = of.map((group) => ({
    group,
    label: t(`group.${group}`),
    options: asked ? data.filter((one) => one.group === group) : [],
  }));
  return (
    <Combobox
      {...field}
      value={typed}
      groups={groups}
      onType={setTyped}
      onChoose={(option) => {
        const group = groups.find(({ label }) => label === option?.group)?.group;
        if (option === undefined || group === undefined) return;
        onAdd(group, option.id, option.text);
        setTyped('');
      }}
    />
  );
}
