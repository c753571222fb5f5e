const ANY_ORIGIN = 'https://koble.invalid';
/** Leads whoever has just signed in to where they work: a mail and a provider know no more than an address to come back to. */
const FIRST_PAGE = '/logg-inn/videre';
/** The pages on the way to a session: nobody wants back to them. */
const SIGN_IN_PAGES: readonly string[] = [
  '/logg-inn',
  '/logg-inn/lenke',
  FIRST_PAGE,
  '/ny-konto',
  '/glemt-passord',
  '/nytt-passord',
];

/** Where to go after signing in, as it stands in the address. */
export interface ReturnTo {
  returnTo?: string;
}

/** Reads it from an address: a path of our own, or none. What a browser might take for another host (`//host`, `/\host`) is none. */
export function readReturnTo({ returnTo }: Record<string, unknown>): ReturnTo {
  return typeof returnTo === 'string' && isOwnPath(returnTo) ? { returnTo } : {};
}

function isOwnPath(path: string): boolean {
  if (path.length > 2000 || !/^\/(?!\/)[^\\\p{Cc}]*$/u.test(path)) return false;
  if (!URL.canParse(path, ANY_ORIGIN)) return false;
  const { origin, pathname } = new URL(path, ANY_ORIGIN);
  return origin === ANY_ORIGIN && !pathname.startsWith('//') && !/%2f|%5c/i.test(pathname);
}

/** The way back for a link to the sign-in page: to where one is, and from the pages around sign-in to where those lead. */
export function wayBack(here: { pathname: string; href: string; search: ReturnTo }): ReturnTo {
  if (SIGN_IN_PAGES.includes(here.pathname)) return readReturnTo({ ...here.search });
  return here.pathname === '/' ? {} : { returnTo: here.href };
}

/** An address of the sign-in page for a mail or a provider to come back to. */
export function signInAddress({ returnTo }: ReturnTo, more: Record<string, string> = {}): string {
  const params = new URLSearchParams({ ...more, ...(returnTo === undefined ? {} : { returnTo }) });
  return params.size === 0 ? '/logg-inn' : `/logg-inn?${params.toString()}`;
}

/** Where a mail or a provider leads whoever has signed in: back, or on to where they begin. */
export function addressAfter({ returnTo }: ReturnTo): string {
  return returnTo ?? FIRST_PAGE;
}
