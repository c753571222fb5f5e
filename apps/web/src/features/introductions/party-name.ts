import type { InterestForm, Party } from '@koble/introductions/schema';
import { assertNever } from '@koble/kernel';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';

/** What to call the other side: an organisation's name, or of somebody nameless no more than their card says. */
export function usePartyName(): (party: Party) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (party) => {
    switch (party.kind) {
      case 'organisation':
        return party.name;
      case 'candidate': {
        const about = [
          ...party.occupationGroups.map((code) => nameOf(names.occupationGroups, code)),
          ...(party.district === null ? [] : [nameOf(names.districts, party.district)]),
        ];
        return about.length === 0
          ? t('introduction.someone')
          : t('introduction.someoneWith', { about: about.join(', ') });
      }
      case 'gone':
        return t('introduction.gone');
      default:
        return assertNever(party);
    }
  };
}

/** The same in a word or two, at the beginning of a sentence. */
export function usePartyWord(): (party: Party) => string {
  const { t } = useTranslation();
  return (party) => {
    switch (party.kind) {
      case 'organisation':
        return party.name;
      case 'candidate':
        return t('introduction.seeker');
      case 'gone':
        return t('introduction.other');
      default:
        return assertNever(party);
    }
  };
}

/** Whom an interest goes to, at the beginning of a sentence: the other side, or about a call the operator that was chosen. */
export function useAsked(): (form: InterestForm, operatorId: string | null) => string {
  const { t } = useTranslation();
  const word = usePartyWord();
  return ({ other, operators }, operatorId) => {
    if (other !== null) return word(other);
    return operators.find(({ id }) => id === operatorId)?.name ?? t('introduction.other');
  };
}
