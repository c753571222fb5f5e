import type { Me } from '@koble/accounts/schema';

/** Pages of somebody's own, and the words for each under `account.page`. */
const PAGES = {
  workspace: '/partner',
  profile: '/min-profil',
  needs: '/mine-behov',
  pilots: '/mine-piloter',
  cases: '/saker',
  plans: '/planer',
  funding: '/stotte/for-oss',
  fit: '/roller-for-meg',
  aid: '/bagatellstotte',
  sharedWithUs: '/delt-med-oss',
  jointNeeds: '/fellesbehov',
  objections: '/innvendinger',
  inbox: '/innboks',
  sent: '/henvendelser',
  agreements: '/avtaler',
  alerts: '/sok/varsler',
  saved: '/lagret',
  clients: '/klienter',
  reviews: '/gjennomgang',
  reports: '/meldinger-om-annonser',
  calls: '/ordninger',
  zeroHits: '/sok-uten-treff',
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
      return ['profile', 'fit', 'inbox', 'sent', 'saved', 'alerts', 'register', 'me', 'privacy'];
    case 'company':
      return [
        'needs',
        'plans',
        'jointNeeds',
        'agreements',
        'funding',
        'cases',
        'inbox',
        'sent',
        'aid',
        'saved',
        'alerts',
        'organisation',
        'me',
        'privacy',
      ];
    case 'partner':
      return [
        'workspace',
        'pilots',
        'sharedWithUs',
        'inbox',
        'sent',
        'agreements',
        'saved',
        'alerts',
        'organisation',
        'me',
        'privacy',
      ];
    case 'operator':
      return [
        ...(['clients', 'plans', 'reviews', 'reports', 'objections', 'calls'] as const),
        'zeroHits',
        ...(['inbox', 'sent', 'saved', 'alerts', 'organisation', 'me', 'privacy'] as const),
      ];
    case 'funder':
      return ['calls', 'saved', 'alerts', 'organisation', 'me', 'privacy'];
    case 'programme':
      return ['saved', 'alerts', 'organisation', 'me', 'privacy'];
  }
}

/** Where one begins after signing in, for those who have a page to begin at. */
export function firstPageFor({ kind }: Me['actor']): AccountPage | undefined {
  return kind === 'partner' ? 'workspace' : undefined;
}

/** What anybody may see: there one stays when one goes over to acting for somebody else. */
const PUBLIC = /^\/(sok|lagret|roller|utfordringer|piloter|stotte|slik-rangerer-vi)(\/|$)/;

export function staysAfterSwitch(pathname: string): boolean {
  return PUBLIC.test(pathname);
}
