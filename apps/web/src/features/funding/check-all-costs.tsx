import { Button, Details } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CostAddress } from '../../shared/cost-address';
import { CostFields } from './cost-fields';
import { costAddress, costProblems, costsOfAddress, hasCosts } from './project-costs';

/** What the project costs, for whoever wants each call to say what it would pay of it; with the way to what they pay together. */
export function CheckAllCosts({
  address,
  onAsk,
}: {
  address: CostAddress;
  onAsk: (address: CostAddress) => void;
}) {
  const { t } = useTranslation();
  const asked = costsOfAddress(address);
  const [typed, setTyped] = useState(asked);
  const [tried, setTried] = useState(false);
  return (
    <>
      <Details summary={t('forUs.costs')} open={hasCosts(asked)}>
        <form
          className="stack wide"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            const [wrong] = Object.keys(costProblems(typed));
            if (wrong === undefined) onAsk(costAddress(typed));
            else document.getElementById(`project-${wrong}`)?.focus();
          }}
        >
          <p className="quiet">{t('forUs.costsHelp')}</p>
          <CostFields
            typed={typed}
            tried={tried}
            onChange={(changed) => {
              setTyped({ ...typed, ...changed });
            }}
          />
          <div>
            <Button type="submit" variant="secondary">
              {t('forUs.costsAsk')}
            </Button>
          </div>
        </form>
      </Details>
      {hasCosts(asked) && (
        <p>
          <Link to="/stotte/prosjekt" search={address} className="ds-link">
            {t('forUs.best')}
          </Link>
        </p>
      )}
    </>
  );
}
