import type { MembershipRole } from '@koble/accounts/schema';
import { Button, Select, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { problemOf, useProblem } from '../../shared/problem';
import { useRefresh } from './use-refresh';

/** Invites somebody by mail, in one of the roles that there are here. */
export function InviteForm({ roles }: { roles: readonly MembershipRole[] }) {
  const { t } = useTranslation();
  const say = useProblem();
  const refresh = useRefresh();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MembershipRole>('member');
  const { mutate, isPending, variables, isSuccess, error } = useMutation(
    api.accounts.invite.mutationOptions({
      onSuccess: () => {
        setEmail('');
        return refresh();
      },
    }),
  );
  const atEmail = error !== null && problemOf(error).field === 'email';
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ email, role });
      }}
    >
      <h3>{t('invitation.invite')}</h3>
      <div className="fields">
        <TextField
          id="invite-email"
          label={t('signIn.email')}
          type="email"
          autoComplete="off"
          required
          maxLength={254}
          error={atEmail ? say(error) : undefined}
          value={email}
          onChange={(event) => {
            setEmail(event.target.value);
          }}
        />
        <Select
          id="invite-role"
          label={t('member.roleLabel')}
          value={role}
          options={roles.map((value) => ({ value, text: t(`member.role.${value}`) }))}
          onChange={(event) => {
            setRole(roles.find((one) => one === event.target.value) ?? role);
          }}
        />
      </div>
      <p className="quiet">{t(`member.roleHelp.${role}`)}</p>
      <Outcome
        error={atEmail ? null : error}
        done={isSuccess ? t('invitation.sent', { email: variables.email }) : undefined}
      />
      <div>
        <Button type="submit" variant="secondary" busy={isPending}>
          {t('invitation.send')}
        </Button>
      </div>
    </form>
  );
}
