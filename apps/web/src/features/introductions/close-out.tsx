import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FillWindow } from './fill-window';

/** A need that may be closed. */
export interface ClosableNeed {
  id: string;
  title: string;
  wants: readonly string[];
}

/** The button that says that one of these needs is filled. `onFilled` is given how many were told. */
export function CloseOut({
  needs,
  about,
  onFilled,
}: {
  needs: readonly ClosableNeed[];
  /** The need's title, where the page has a button for each. */
  about?: string;
  onFilled: (told: number) => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  if (needs.length === 0) return null;
  const isPosition = needs.some(({ wants }) => wants.includes('people'));
  const words = t(isPosition ? 'fill.button' : 'fill.solved');
  return (
    <>
      <Button
        variant="secondary"
        {...(about === undefined ? {} : { 'aria-label': `${words}: ${about}` })}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words}
      </Button>
      <FillWindow
        open={open}
        title={words}
        needs={needs}
        onFilled={(told) => {
          close();
          onFilled(told);
        }}
        onClose={close}
      />
    </>
  );
}
