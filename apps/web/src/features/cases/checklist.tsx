import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from './case';
import { ChecklistItem } from './checklist-item';
import { NewItem } from './new-item';

/** What has to be done for a case by when, and by whom: ticked off here, and added to. */
export function Checklist({ of }: { of: Case }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { items, people } = of;
  const done = items.filter((item) => item.done !== null).length;
  return (
    <section className="stack" aria-labelledby="case-checklist">
      <div className="result-head">
        <h2 id="case-checklist">{t('cases.checklist.title')}</h2>
        <span className="quiet">{t('cases.checklist.done', { done, all: items.length })}</span>
      </div>
      <p className="quiet">{t('cases.checklist.lead')}</p>
      <ul className="checklist">
        {items.map((item) => (
          <ChecklistItem key={item.id} item={item} people={people} />
        ))}
      </ul>
      {adding ? (
        <NewItem
          caseId={of.id}
          people={people}
          onDone={() => {
            setAdding(false);
          }}
        />
      ) : (
        <div className="row">
          <Button
            variant="secondary"
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('cases.checklist.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
