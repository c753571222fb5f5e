import { Button, Icon } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';
import { useFavourites, type Savable } from './use-favourites';
import '../../shared/styles/favourites.css';

/** The heart: saves a listing, or takes it out again. A visitor is told that it is kept on this device alone. */
export function FavouriteButton({ listing }: { listing: Savable }) {
  const { t } = useTranslation();
  const say = useProblem();
  const { place, isReady, isFull, error, has, save, remove } = useFavourites();
  const [pressed, setPressed] = useState(false);
  const saved = has(listing);
  return (
    <span className="favourite no-print">
      <Button
        variant="tertiary"
        aria-pressed={saved}
        disabled={!isReady}
        onClick={() => {
          setPressed(true);
          if (saved) remove(listing);
          else save(listing);
        }}
      >
        <Icon name="heart" />
        {saved ? t('favourite.saved') : t('favourite.save')}
        <span className="visually-hidden"> «{listing.title}»</span>
      </Button>
      <span role="status" className="quiet">
        {pressed ? outcome() : ''}
      </span>
    </span>
  );

  function outcome(): string {
    if (isFull) return t('favourite.deviceFull');
    if (error !== null) return say(error);
    return saved && place === 'device' ? t('favourite.onDevice') : '';
  }
}
