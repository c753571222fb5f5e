import type { OwnProfile } from '@koble/candidates/schema';
import { useState } from 'react';
import { dropProfile, keepProfile, readProfile } from './kept-profile';
import { draftOf, EMPTY_PROFILE, type ProfileDraft } from './profile-draft';

export interface ProfileEditor {
  draft: ProfileDraft;
  /** Whether something stands here that is not saved. */
  changed: boolean;
  change(part: Partial<ProfileDraft>): void;
  /** Lets go of what is saved by now, or is to be forgotten with the profile. */
  forget(): void;
  /** Goes back to what is saved. */
  discard(): void;
  /** Takes back what was discarded; absent where nothing was, or something else has been typed since. */
  undo?: () => void;
}

/** What a person is writing, upon what is saved; it lies in this tab until it is saved or given up. */
export function useProfileDraft(own: OwnProfile | null, personId: string): ProfileEditor {
  const [typed, setTyped] = useState(() => readProfile(personId));
  const [discarded, setDiscarded] = useState<ProfileDraft>();
  const draft = typed ?? (own === null ? EMPTY_PROFILE : draftOf(own));
  const change = (part: Partial<ProfileDraft>): void => {
    const next = { ...draft, ...part };
    keepProfile(personId, next);
    setTyped(next);
    setDiscarded(undefined);
  };
  const forget = (): void => {
    dropProfile(personId);
    setTyped(undefined);
  };
  return {
    draft,
    changed: typed !== undefined,
    change,
    forget,
    discard() {
      forget();
      setDiscarded(typed);
    },
    ...(discarded === undefined
      ? {}
      : {
          undo: () => {
            change(discarded);
          },
        }),
  };
}
