import type { Me } from '@koble/accounts/schema';

/** Pages of somebody's own, and the words for each under `account.page`. */
const PAGES = {
  needs: '/mine-behov',
  inbox: '/innboks',
  sent: '/henvendelser',
  saved: '/lagret',
  clients: '/klienter',
  reviews: '/gjennomgang',
  reports: '/meldinger-om-annonser',
  organisation: '/organisasjon',
  register: '/registrer',
  me: '/min-konto',
  privacy: '/personvern',
} as const;

export type AccountPage = keyof typeof PAGES;

export function addressOf<Page extends AccountPage>(page: Page): (typeof PAGES)[Page] {
  return PAGES[page];
}

/** What is there for whom one acts for now, in the order of the menu. */
export function pagesFor({ kind }: Me['actor']): AccountPage[] {
  switch (kind) {
    case 'candidate':
      return ['inbox', 'sent', 'saved', 'register', 'me', 'privacy'];
    case 'company':
      return ['needs', 'inbox', 'sent', 'saved', 'organisation', 'me', 'privacy'];
    case 'partner':
      return ['inbox', 'sent', 'saved', 'organisation', 'me', 'privacy'];
    case 'operator':
      return [
        'clients',
        'reviews',
        'reports',
        'inbox',
        'sent',
        'saved',
        'organisation',
        'me',
        'privacy',
      ];
    case 'funder':
    case 'programme':
      return ['saved', 'organisation', 'me', 'privacy'];
  }
}

/** What anybody may see: there one stays when one goes over to acting for somebody else. */
const PUBLIC = /^\/(sok|lagret|roller|utfordringer|piloter|stotte|slik-rangerer-vi)(\/|$)/;

export function staysAfterSwitch(pathname: string): boolean {
  return PUBLIC.test(pathname);
}
