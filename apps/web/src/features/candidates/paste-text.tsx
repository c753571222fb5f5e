import { Alert, Button, TextArea } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { useNames } from '../../shared/names';
import { Outcome } from '../../shared/outcome';
import { addUnderstood, type Known } from './add-understood';
import { textParts } from './text-parts';

const LONGEST = 20_000;

/**
 * A beginning out of a text: the ids of what it names, and nothing else of it, go on into the profile. The text lies in this field
 * alone; it is no query, so that no cache keeps it either.
 */
export function PasteText({ known, onRead }: { known: Known; onRead: (known: Known) => void }) {
  const { t } = useTranslation();
  const { languages } = useNames();
  const [text, setText] = useState('');
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async () => {
      const read = await Promise.all(
        textParts(text).map((part) => client.taxonomy.understand.query({ text: part })),
      );
      return addUnderstood(known, read, languages);
    },
    onSuccess: (read) => {
      onRead(read.known);
    },
  });
  return (
    <section className="stack" aria-labelledby="profile-start">
      <h3 id="profile-start">{t('profile.start')}</h3>
      <TextArea
        id="profile-text"
        label={t('profile.text')}
        description={t('profile.textHelp')}
        placeholder={t('profile.textExample')}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div>
        <Button
          variant="secondary"
          busy={isPending}
          // Before the names have come it is not known which skills are languages.
          disabled={text.trim() === '' || languages.length === 0}
          onClick={() => {
            mutate();
          }}
        >
          {t('profile.read')}
        </Button>
      </div>
      <Outcome error={error} />
      {data !== undefined && (
        <Alert tone={data.added === 0 ? 'info' : 'success'} live>
          {data.added === 0 ? t('profile.foundNothing') : t('profile.found', { count: data.added })}
        </Alert>
      )}
    </section>
  );
}
