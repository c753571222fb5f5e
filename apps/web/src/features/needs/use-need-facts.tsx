import type { PublicNeed } from '@koble/needs/schema';
import type { Facts } from '@koble/ui';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';
import { PayLine } from './pay-line';

type NeedFact = ComponentProps<typeof Facts>['facts'][number];

/** What a need says of itself, and whether it is a role: one that hires several says how many. */
type Told = Pick<
  PublicNeed,
  | 'municipality'
  | 'startsOn'
  | 'mode'
  | 'extent'
  | 'pay'
  | 'openings'
  | 'occupations'
  | 'languages'
  | 'budgetOre'
> & { isRole: boolean };

/** Place, time, extent, pay and the rest of a need, as whoever reads it sees them. */
export function useNeedFacts(need: Told): NeedFact[] {
  const { t } = useTranslation();
  const names = useNames();
  return [
    {
      term: t('listing.place'),
      value:
        need.municipality === null
          ? t('search.anywhereShort')
          : nameOf(names.municipalities, need.municipality),
    },
    {
      term: t('listing.start'),
      value: need.startsOn === null ? t('listing.soon') : date(need.startsOn),
    },
    { term: t('listing.mode'), value: need.mode === null ? null : t(`mode.${need.mode}`) },
    { term: t('listing.extent'), value: need.extent === null ? null : t(`extent.${need.extent}`) },
    { term: t('pay.title'), value: need.pay === null ? null : <PayLine pay={need.pay} /> },
    {
      term: t('listing.openings'),
      value: need.isRole && need.openings > 1 ? need.openings : null,
    },
    {
      term: t('listing.occupations'),
      value: need.occupations.map((id) => nameOf(names.occupations, id)).join(', '),
    },
    {
      term: t('listing.languages'),
      value: need.languages.map((id) => nameOf(names.skills, id)).join(', '),
    },
    {
      term: t('listing.budget'),
      value: need.budgetOre === null ? null : money(need.budgetOre),
    },
  ];
}
