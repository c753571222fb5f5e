import type { ListingKind } from '@koble/catalogue/schema';
import { SearchInput } from '@koble/catalogue/schema';
import { Combobox } from '@koble/ui';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { nameOf, useNames } from '../../shared/names';
import { useLater } from '../../shared/use-later';

const SHORTEST = 2;
const SHOWN_SKILLS = 3;

/** A listing that was chosen. */
export interface Picked {
  kind: ListingKind;
  id: string;
  title: string;
}

/** Finds one listing of some kinds by its words. */
export function ListingPicker({
  id,
  label,
  kinds,
  error,
  onPick,
}: {
  id: string;
  label: string;
  kinds: readonly ListingKind[];
  error: string | undefined;
  onPick: (picked: Picked) => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const [typed, setTyped] = useState('');
  const q = useLater(typed.trim());
  const enabled = q.length >= SHORTEST;
  const found = useQueries({
    queries: kinds.map((kind) =>
      api.catalogue.search.queryOptions(SearchInput.parse({ q, kind }), {
        enabled,
        placeholderData: keepPreviousData,
      }),
    ),
  });
  const cards = enabled ? found.flatMap(({ data }) => data?.cards.slice(0, 6) ?? []) : [];
  // A nameless card is known by its district and what it can.
  const textOf = (card: (typeof cards)[number]): string =>
    card.kind === 'candidate'
      ? [
          card.title,
          ...(card.district === null ? [] : [nameOf(names.districts, card.district)]),
          ...card.skills.slice(0, SHOWN_SKILLS).map((skill) => nameOf(names.skills, skill)),
        ].join(' · ')
      : `${card.title} (${card.organisation})`;
  return (
    <Combobox
      id={id}
      label={label}
      description={t('proposal.searchHelp')}
      error={error}
      maxLength={200}
      value={typed}
      groups={kinds.map((kind) => ({
        label: t(`kinds.${kind}`),
        options: cards
          .filter((card) => card.kind === kind)
          .map((card) => ({ id: card.id, text: textOf(card) })),
      }))}
      onType={setTyped}
      onChoose={(option) => {
        const card = cards.find((one) => one.id === option?.id);
        if (card !== undefined) onPick({ kind: card.kind, id: card.sourceId, title: textOf(card) });
      }}
    />
  );
}
