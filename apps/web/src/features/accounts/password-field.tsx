import { Button, TextField } from '@koble/ui';
import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

/** A password that may be looked at while it is typed. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, 'type'>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <div className="password">
      <TextField {...props} type={shown ? 'text' : 'password'} spellCheck={false} />
      <Button
        variant="tertiary"
        aria-pressed={shown}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {t('password.show')}
      </Button>
    </div>
  );
}
