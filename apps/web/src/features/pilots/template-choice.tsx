import { Button } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import type { PilotDraft } from '@koble/pilots/schema';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { EMPTY_DRAFT, templateDraft, type Template } from './templates';

const NAMES = [
  'feasibility',
  'prototype',
  'dataReadiness',
  'machineVision',
  'studentTask',
] as const satisfies Template[];

/** How a new pilot begins: as one of the templates, or empty. The draft is saved at once, and written on under its own address. */
export function TemplateChoice({ onBegun }: { onBegun: (id: string) => void }) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useMutation(
    api.pilots.saveDraft.mutationOptions({
      onSuccess: ({ id }) => {
        onBegun(id);
      },
    }),
  );
  const begin = (draft: PilotDraft): void => {
    mutate({ id: null, version: null, draft });
  };
  return (
    <>
      <Outcome error={error} />
      <ul className="cards">
        {NAMES.map((name) => (
          <li key={name} className="card">
            <div className="card-top">
              <span className="quiet">
                {t(`offers.type.${name === 'studentTask' ? 'student_task' : 'pilot'}`)}
              </span>
            </div>
            <h2>{t(`offers.template.${name}.title`)}</h2>
            <p>{t(`offers.template.${name}.summary`)}</p>
            <div className="row">
              <Button
                variant="secondary"
                busy={isPending}
                aria-label={`${t('offers.useTemplate')}: ${t(`offers.template.${name}.title`)}`}
                onClick={() => {
                  begin(templateDraft(name, t));
                }}
              >
                {t('offers.useTemplate')}
              </Button>
            </div>
          </li>
        ))}
        <li className="card">
          <h2>{t('offers.blank')}</h2>
          <p>{t('offers.blankHelp')}</p>
          <div className="row">
            <Button
              variant="secondary"
              busy={isPending}
              onClick={() => {
                begin(EMPTY_DRAFT);
              }}
            >
              {t('offers.blank')}
            </Button>
          </div>
        </li>
      </ul>
    </>
  );
}
