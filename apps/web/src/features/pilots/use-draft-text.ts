import type { PilotDraft } from '@koble/pilots/schema';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { nameOf, useNames } from '../../shared/names';
import { useQuarter } from './use-quarter';

/** What stands in a field of a draft, in words, to be compared with another. */
export function useDraftText(): (draft: PilotDraft, field: keyof PilotDraft) => string {
  const { t } = useTranslation();
  const names = useNames();
  const nameOfQuarter = useQuarter();
  const { data: calls = [] } = useQuery(api.pilots.payingCalls.queryOptions());
  return (draft, field) => {
    switch (field) {
      case 'type':
        return t(`offers.type.${draft.type}`);
      case 'skills':
      case 'languages':
        return draft[field].map((id) => nameOf(names.skills, id)).join(', ');
      case 'industries':
        return draft.industries.map((id) => nameOf(names.industries, id)).join(', ');
      case 'municipality':
        return draft.municipality === null ? '' : nameOf(names.municipalities, draft.municipality);
      case 'place':
        return t(`pilot.place.${draft.place}`);
      case 'ipr':
        return t(`pilot.iprValue.${draft.ipr}`);
      case 'publication':
        return t(`pilot.publicationValue.${draft.publication}`);
      case 'nda':
        return draft.nda ? t('pilot.ndaYes') : '';
      case 'deliverables':
        return draft.deliverables.join('\n');
      case 'quarters':
        return draft.quarters
          .map(({ quarter, slots }) => `${nameOfQuarter(quarter)}: ${slots}`)
          .join('\n');
      case 'callIds':
        return draft.callIds
          .map((id) => calls.find((call) => call.id === id)?.title ?? t('offers.unknownCall'))
          .join('\n');
      case 'references':
        return draft.references
          .map(({ customer, year, line }) => `${customer}, ${year}: ${line}`)
          .join('\n');
      case 'task':
        return Object.values(draft.task).join('\n');
      case 'title':
      case 'summary':
      case 'method':
      case 'dataNeeded':
      case 'weeks':
      case 'researcherHours':
      case 'companyHours':
      case 'priceKroner':
      case 'capacityPerQuarter':
      case 'nextFreeOn':
      case 'trlIn':
      case 'trlOut':
        return draft[field];
    }
  };
}
