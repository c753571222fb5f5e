import type { CompanyProfile } from '@koble/accounts/schema';
import { Button, Skeleton } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import {
  dropProject,
  keepProject,
  questionOf,
  readProject,
  type ProjectDraft,
} from './project-draft';
import { ProjectForm } from './project-form';
import { ProjectResult } from './project-result';

type Company = Partial<CompanyProfile>;

/** A project that is written, worked out, changed and worked out again. `from`: what it began with, which keeps it apart on this device. */
export function Project({
  from,
  first,
  companyForm,
}: {
  from: string;
  first: ProjectDraft;
  companyForm: (company: Company, onChange: (company: Company) => void) => ReactNode;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => readProject(from) ?? first);
  const [round, setRound] = useState(0);
  const asking = useMutation(api.funding.project.mutationOptions());
  const change = (changed: ProjectDraft): void => {
    setDraft(changed);
    keepProject(from, changed);
  };
  return (
    <div className="stack wide">
      <ProjectForm
        key={round}
        draft={draft}
        busy={asking.isPending}
        companyForm={companyForm(draft.company, (company) => {
          change({ ...draft, company });
        })}
        onChange={change}
        onAsk={() => {
          asking.mutate(questionOf(draft));
        }}
      />
      <div>
        <Button
          variant="tertiary"
          onClick={() => {
            dropProject(from);
            setDraft(first);
            setRound(round + 1);
            asking.reset();
          }}
        >
          {t('project.startOver')}
        </Button>
      </div>
      {asking.isPending && <Skeleton lines={4} label={t('project.asking')} />}
      <Outcome error={asking.error} />
      {asking.data !== undefined && <ProjectResult answer={asking.data} />}
    </div>
  );
}
