import type { MembershipRole, OrganisationView } from '@koble/accounts/schema';
import { Button, Select, Tag } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useRefresh } from './use-refresh';

type Member = OrganisationView['members'][number];

/** Who is in the organisation. Owners change roles and take people out, but the last owner stays one. */
export function Members({
  organisation,
  personId,
}: {
  organisation: OrganisationView;
  personId: string;
}) {
  const { t } = useTranslation();
  const refresh = useRefresh('members');
  const changing = useMutation(api.accounts.changeRole.mutationOptions({ onSuccess: refresh }));
  const removing = useMutation(api.accounts.removeMember.mutationOptions({ onSuccess: refresh }));
  const { members, roles, may } = organisation;
  const owners = members.filter(({ role }) => role === 'owner').length;
  return (
    <section className="panel stack wide" aria-labelledby="members">
      <h2 id="members" tabIndex={-1}>
        {t('member.title')}
      </h2>
      <Outcome
        error={changing.error ?? removing.error}
        done={
          removing.isSuccess
            ? t('member.removed')
            : changing.isSuccess
              ? t('member.roleChanged')
              : undefined
        }
      />
      <ul className="plain lines">
        {members.map((member) => (
          <li key={member.personId} className="line">
            <div>
              <strong>{member.name}</strong>{' '}
              {member.personId === personId && <Tag tone="info">{t('member.you')}</Tag>}
              {member.email !== null && <p className="quiet">{member.email}</p>}
              <p className="quiet">{t('member.since', { date: date(member.since) })}</p>
            </div>
            {may.manageMembers && !(member.role === 'owner' && owners === 1) ? (
              <div className="line-actions">
                <MemberRole
                  key={member.role}
                  member={member}
                  roles={roles}
                  busy={changing.isPending && changing.variables.personId === member.personId}
                  onChange={(role) => {
                    removing.reset();
                    changing.mutate({ personId: member.personId, role });
                  }}
                />
                {member.personId !== personId && (
                  <ConfirmButton
                    label={t('member.remove')}
                    question={t('member.removeSure', { name: member.name })}
                    confirm={t('member.removeYes')}
                    busy={removing.isPending && removing.variables.personId === member.personId}
                    onConfirm={() => {
                      changing.reset();
                      removing.mutate({ personId: member.personId });
                    }}
                  />
                )}
              </div>
            ) : (
              <Tag>{t(`member.role.${member.role}`)}</Tag>
            )}
          </li>
        ))}
      </ul>
      {may.manageMembers && owners === 1 && <p className="quiet">{t('member.lastOwner')}</p>}
    </section>
  );
}

/** A role is changed by a button, not by the list alone: arrow keys walk through it. */
function MemberRole({
  member,
  roles,
  busy,
  onChange,
}: {
  member: Member;
  roles: readonly MembershipRole[];
  busy: boolean;
  onChange: (role: MembershipRole) => void;
}) {
  const { t } = useTranslation();
  const [role, setRole] = useState(member.role);
  return (
    <div className="row end">
      <Select
        id={`role-${member.personId}`}
        label={t('member.roleLabel')}
        aria-label={t('member.roleOf', { name: member.name })}
        value={role}
        options={roles.map((value) => ({ value, text: t(`member.role.${value}`) }))}
        onChange={(event) => {
          setRole(roles.find((one) => one === event.target.value) ?? role);
        }}
      />
      {role !== member.role && (
        <Button
          busy={busy}
          onClick={() => {
            onChange(role);
          }}
        >
          {t('account.save')}
        </Button>
      )}
    </div>
  );
}
