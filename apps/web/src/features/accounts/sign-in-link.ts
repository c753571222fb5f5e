/** What the mail's link that signs in carries: the library's own parameters, which the server looks at again. */
export interface SignInLink {
  token?: string;
  callbackURL?: string;
  errorCallbackURL?: string;
}

const PARTS = ['token', 'callbackURL', 'errorCallbackURL'] as const;

export function readSignInLink(params: Record<string, unknown>): SignInLink {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const value = params[part];
      return typeof value === 'string' && value !== '' ? [[part, value]] : [];
    }),
  );
}
