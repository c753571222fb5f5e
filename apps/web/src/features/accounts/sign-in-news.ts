const MESSAGES = ['bekreftet', 'nytt-passord', 'slettet'] as const;

/** What somebody comes to the sign-in page with: that something went well (`melding`), or the code of what did not (`error`). */
export interface SignInNews {
  melding?: (typeof MESSAGES)[number];
  error?: string;
}

export function readSignInNews({ melding, error }: Record<string, unknown>): SignInNews {
  const message = MESSAGES.find((one) => one === melding);
  return {
    ...(message === undefined ? {} : { melding: message }),
    ...(typeof error === 'string' && error !== '' ? { error } : {}),
  };
}
