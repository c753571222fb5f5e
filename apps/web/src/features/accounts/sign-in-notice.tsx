import { Alert } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words';
import type { SignInNews } from './sign-in-news';

export function SignInNotice({ melding, error }: SignInNews) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (error !== undefined) {
    const code = error.replaceAll('.', '_');
    const words = word('problem', code);
    return (
      <Alert tone="danger" live>
        {words === code ? t('problem.unknown') : words}
      </Alert>
    );
  }
  if (melding === undefined) return null;
  return (
    <Alert tone="success" live>
      {t(`signIn.news.${melding}`)}
    </Alert>
  );
}
