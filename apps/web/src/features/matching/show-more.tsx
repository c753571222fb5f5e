import { Button } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const SHOWN_AT_ONCE = 10;

/** A ranked list of which the best are shown, and more on demand to the very last; each item gets its rank from 1. */
export function ShowMore<Item>({
  items,
  atOnce = SHOWN_AT_ONCE,
  children,
}: {
  items: readonly Item[];
  atOnce?: number;
  children: (item: Item, rank: number) => ReactNode;
}) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(atOnce);
  const next = Math.min(atOnce, items.length - shown);
  return (
    <>
      <ol className="cards ranked">
        {items.slice(0, shown).map((item, i) => children(item, i + 1))}
      </ol>
      {next > 0 && (
        <div>
          <Button
            variant="secondary"
            onClick={() => {
              setShown(shown + atOnce);
            }}
          >
            {t('fit.more', { count: next })}
          </Button>
        </div>
      )}
    </>
  );
}
