import { Button } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';

/** All that is kept of oneself, as a file that other programs read. */
export function DownloadData() {
  const { t } = useTranslation();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => client.accounts.myData.query(),
    onSuccess: (data) => {
      save(`koble-${data.madeAt.slice(0, 10)}.json`, JSON.stringify(data, null, 2));
    },
  });
  return (
    <section className="panel stack" aria-labelledby="download">
      <h2 id="download">{t('privacy.download')}</h2>
      <p>{t('privacy.downloadHelp')}</p>
      <Outcome error={error} done={isSuccess ? t('privacy.downloaded') : undefined} />
      <Button
        variant="secondary"
        busy={isPending}
        onClick={() => {
          mutate();
        }}
      >
        {t('privacy.downloadButton')}
      </Button>
    </section>
  );
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
