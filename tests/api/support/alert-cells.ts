import { signText } from '@koble/kernel/signed-text';
import { aMailedAlert, anAlert, aWatched } from '../../support/alert-examples';
import type { Cell } from './cell';
import { ALL, SIGNED_IN } from './cell-callers';
import { LINK_SECRET, type World } from './world';

/** What a mail's link carries. */
const mailLink = (purpose: string, text: string) =>
  signText({ secret: LINK_SECRET, purpose: `koble alert ${purpose}` }, text);

const ownAlert = ({ things }: World) => ({ token: null, id: things.alert });

/** Saved searches: their owner's, or of whoever holds a mail's link. */
export const ALERT_CELLS: Readonly<Record<string, Cell>> = {
  'alerts.change': {
    input: ({ things }) => ({ token: null, id: things.alert, alert: anAlert() }),
    yes: ['seeker'],
  },
  'alerts.confirm': {
    input: ({ things }) => ({
      token: mailLink('confirm', `${things.mailedAlert}.nb.4102444800`),
    }),
    yes: ALL,
  },
  'alerts.dismiss': {
    input: ({ things }) => ({
      token: mailLink('dismiss', `${things.subscriber}.role_${things.need}`),
    }),
    yes: ALL,
  },
  'alerts.list': { input: () => ({ token: null }), yes: SIGNED_IN },
  'alerts.list#token': {
    input: ({ things }) => ({ token: mailLink('manage', things.subscriber) }),
    yes: ALL,
  },
  'alerts.pause': { input: ownAlert, yes: ['seeker'] },
  'alerts.remove': { input: ownAlert, yes: ['seeker'] },
  'alerts.renew': { input: ownAlert, yes: ['seeker'] },
  'alerts.restoreDismissed': { input: () => ({ token: null }), yes: SIGNED_IN },
  'alerts.resume': { input: ownAlert, yes: ['seeker'] },
  'alerts.save': { input: () => anAlert(), yes: SIGNED_IN },
  'alerts.saveByMail': { input: () => aMailedAlert(), yes: ALL },
  'alerts.volume': { input: () => ({ search: aWatched() }), yes: ALL },
};
