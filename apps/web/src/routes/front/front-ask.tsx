import { Button, Icon } from '@koble/ui';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepGoal } from '../../shared/first-words';

const EXAMPLES = ['weld', 'energy', 'shop'] as const;

/** The one big question; what is written goes with one into the wizard. */
export function FrontAsk() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [goal, setGoal] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="hero-text">
      <h1>{t('front.title')}</h1>
      <p className="lead">{t('front.lead')}</p>
      <form
        className="ask"
        onSubmit={(event) => {
          event.preventDefault();
          keepGoal(goal);
          void navigate({ to: '/behov' });
        }}
      >
        <label className="visually-hidden" htmlFor="goal">
          {t('front.title')}
        </label>
        <textarea
          id="goal"
          ref={field}
          rows={3}
          maxLength={2000}
          placeholder={t('front.placeholder')}
          value={goal}
          onChange={(event) => {
            setGoal(event.target.value);
          }}
        />
        <Button type="submit">
          {t('front.start')}
          <Icon name="arrow-right" />
        </Button>
      </form>
      <div className="examples">
        <span id="examples">{t('front.examples')}</span>
        <ul aria-labelledby="examples">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <button
                type="button"
                onClick={() => {
                  setGoal(t(`front.exampleText.${example}`));
                  field.current?.focus();
                }}
              >
                {t(`front.example.${example}`)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
