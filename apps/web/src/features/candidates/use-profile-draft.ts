import type { OwnProfile } from '@koble/candidates/schema';
import { useState } from 'react';
import { dropProfile, keepProfile, readProfile } from './kept-profile';
import { draftOf, EMPTY_PROFILE, type ProfileDraft } from './profile-draft';

export interface ProfileEditor {
  draft: ProfileDraft;
  /** Whether something stands here that is not saved. */
  changed: boolean;
  change(part: Partial<ProfileDraft>): void;
  /** Goes back to what is saved. */
  forget(): void;
}

/** What a person is writing, upon what is saved; it lies in this tab until it is saved or given up. */
export function useProfileDraft(own: OwnProfile | null, personId: string): ProfileEditor {
  const [typed, setTyped] = useState(() => readProfile(personId));
  const draft = typed ?? (own === null ? EMPTY_PROFILE : draftOf(own));
  return {
    draft,
    changed: typed !== undefined,
    change(part) {
      const next = { ...draft, ...part };
      keepProfile(personId, next);
      setTyped(next);
    },
    forget() {
      dropProfile(personId);
      setTyped(undefined);
    },
  };
}
