import { Button, Icon } from '@koble/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import type { ReturnTo } from './return-to';
import { askProvider, readSignInOptions } from './session';

const PROVIDERS = ['ansattporten', 'idporten'] as const;

/** The public sign-ins that this Koble is set up for; nothing where there are none. */
export function ProviderButtons({ back }: { back: ReturnTo }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['sign-in-options'],
    queryFn: readSignInOptions,
    staleTime: Infinity,
  });
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (provider: (typeof PROVIDERS)[number]) => askProvider(provider, back),
    onSuccess: (address) => {
      location.assign(address);
    },
  });
  const open = PROVIDERS.filter((provider) => data?.[provider] === true);
  if (open.length === 0) return null;
  return (
    <div className="stack">
      <Outcome error={error} />
      {open.map((provider) => (
        <div key={provider} className="stack tight">
          <Button
            variant="secondary"
            busy={isPending && variables === provider}
            onClick={() => {
              mutate(provider);
            }}
          >
            {t(`signIn.provider.${provider}`)}
            <Icon name="arrow-right" />
          </Button>
          <p className="quiet">{t(`signIn.providerHelp.${provider}`)}</p>
        </div>
      ))}
      <p className="or">{t('signIn.or')}</p>
    </div>
  );
}
