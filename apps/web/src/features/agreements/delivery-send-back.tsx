import { Choice, ChoiceGroup, TextArea } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskWindow } from '../../shared/ask-window';

interface Objection {
  text: string;
  deliverables: string[];
}

const TEXT_MIN = 20;
const TEXT_MAX = 1000;

/** Asks what is missing of a delivery, and in which of its parts. */
export function SendBackWindow({
  open,
  deliverables,
  busy,
  error,
  onSend,
  onClose,
}: {
  open: boolean;
  deliverables: readonly string[];
  busy: boolean;
  error: unknown;
  onSend: (objection: Objection) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useId();
  return (
    <AskWindow
      open={open}
      title={t('delivery.back.title')}
      onClose={onClose}
      yes={t('delivery.back.send')}
      busy={busy}
      error={error}
      form={form}
    >
      <ObjectionForm formId={form} deliverables={deliverables} onSend={onSend} />
    </AskWindow>
  );
}

function ObjectionForm({
  formId,
  deliverables,
  onSend,
}: {
  formId: string;
  deliverables: readonly string[];
  onSend: (objection: Objection) => void;
}) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>(
    deliverables.length === 1 ? deliverables : [],
  );
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = text.trim().length < TEXT_MIN;
  return (
    <form
      id={formId}
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort && chosen.length > 0) onSend({ text: text.trim(), deliverables: [...chosen] });
      }}
    >
      <p>{t('delivery.back.help')}</p>
      <ChoiceGroup legend={t('delivery.back.which')}>
        {tried && chosen.length === 0 && (
          <p className="ds-validation-message" data-color="danger" role="alert">
            {t('delivery.back.whichMissing')}
          </p>
        )}
        {deliverables.map((title) => (
          <Choice
            key={title}
            type="checkbox"
            label={title}
            checked={chosen.includes(title)}
            onChange={({ target }) => {
              setChosen((before) =>
                target.checked ? [...before, title] : before.filter((one) => one !== title),
              );
            }}
          />
        ))}
      </ChoiceGroup>
      <TextArea
        id={`${formId}-text`}
        label={t('delivery.back.text')}
        description={t('delivery.back.textHelp')}
        error={tried && isShort ? t('delivery.back.textShort') : undefined}
        maxLength={TEXT_MAX}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
    </form>
  );
}
