import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { onlyPeople, targetOf, type Notification } from './notification';

/** What a notification says, as the way to where one can do something about it; just its words where there is nothing to do. */
export function NotificationLink({
  notification: { kind, introductionId, data },
  advises,
  onRead,
  children,
}: {
  notification: Notification;
  advises: boolean;
  onRead: () => void;
  children: ReactNode;
}) {
  const { supplies, agreementId, deadline, plan, task } = data;
  const planId = plan?.planId ?? task?.planId;
  const target = targetOf(kind, advises);
  if (introductionId !== null)
    return (
      <Link to="/henvendelser/$id" params={{ id: introductionId }} onClick={onRead}>
        {children}
      </Link>
    );
  if (agreementId !== undefined)
    return (
      <Link to="/avtaler/$id" params={{ id: agreementId }} onClick={onRead}>
        {children}
      </Link>
    );
  if (planId !== undefined)
    return (
      <Link to="/planer/$id" params={{ id: planId }} onClick={onRead}>
        {children}
      </Link>
    );
  if (deadline !== undefined)
    return (
      <Link to="/saker/$id" params={{ id: deadline.caseId }} onClick={onRead}>
        {children}
      </Link>
    );
  if (supplies !== undefined)
    return onlyPeople(supplies) ? (
      <Link to="/mine-behov/$id/folk" params={{ id: supplies.needId }} onClick={onRead}>
        {children}
      </Link>
    ) : (
      <Link to="/behov/resultat" search={{ behov: supplies.needId }} onClick={onRead}>
        {children}
      </Link>
    );
  if (target === undefined) return children;
  return (
    <Link to={target} onClick={onRead}>
      {children}
    </Link>
  );
}
