import type { Me } from '@koble/accounts/schema';
import { AccountMenu } from '../features/accounts/account-menu';
import { useKeepFavourites } from '../features/catalogue/use-keep-favourites';
import { NotificationsLink } from '../features/notifications/notifications-link';
import { UnreadMark } from '../features/notifications/unread-mark';
import { useLive } from '../features/notifications/use-live';
import '../shared/styles/account.css';

export { ActingBanner } from '../features/accounts/acting-banner';

/** What the header shows of somebody who is signed in; as long as it is there, the page hears what is new. */
export function SignedInHeader({ me }: { me: Me }) {
  useLive();
  useKeepFavourites();
  return (
    <>
      <NotificationsLink />
      <AccountMenu
        me={me}
        mark={<UnreadMark />}
        notices={(onLeave) => <NotificationsLink onLeave={onLeave} />}
      />
    </>
  );
}
