import { Button } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const SHOWN_AT_ONCE = 10;

/** A ranked list of which the best are shown, and more on demand to the very last; each item gets its rank from 1. */
export function ShowMore<Item>({
  items,
  children,
}: {
  items: readonly Item[];
  children: (item: Item, rank: number) => ReactNode;
}) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const next = Math.min(SHOWN_AT_ONCE, items.length - shown);
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
              setShown(shown + SHOWN_AT_ONCE);
            }}
          >
            {t('fit.more', { count: next })}
          </Button>
        </div>
      )}
    </>
  );
}
