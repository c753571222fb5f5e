import { Button, Icon } from '@koble/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** For who would rather look around. */
export function FrontSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  return (
    <section className="front-search" aria-labelledby="front-search">
      <div>
        <h2 id="front-search">{t('front.or')}</h2>
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            void navigate({ to: '/sok', search: q.trim() === '' ? {} : { q: q.trim(), v: '1' } });
          }}
        >
          <label className="visually-hidden" htmlFor="front-q">
            {t('front.searchLabel')}
          </label>
          <input
            id="front-q"
            type="search"
            className="ds-input"
            maxLength={200}
            placeholder={t('front.searchLabel')}
            value={q}
            onChange={(event) => {
              setQ(event.target.value);
            }}
          />
          <Button type="submit" variant="secondary">
            <Icon name="search" />
            {t('search.button')}
          </Button>
        </form>
      </div>
    </section>
  );
}
