import { useState, type KeyboardEvent } from 'react';
import { describedBy, Field, type FieldProps } from './field';

export interface ComboboxGroup {
  label: string;
  options: readonly { id: string; text: string }[];
}

export interface ComboboxProps extends FieldProps {
  value: string;
  groups: readonly ComboboxGroup[];
  /** The first line of the list, which keeps what was typed; absent where only an option may be chosen. */
  freeText?: string;
  type?: 'search' | 'text';
  maxLength?: number;
  onType: (text: string) => void;
  /** An option was chosen, or `undefined` for what was typed. */
  onChoose: (option: { group: string; id: string; text: string } | undefined) => void;
}

interface Line {
  id: string;
  text: string;
  option: { group: string; id: string; text: string } | undefined;
}

/**
 * A text field with suggestions (ARIA's combobox with a list): arrows walk the list, Enter takes the line walked to, Escape
 * closes. Enter with no line walked to is left to the form, so that what was typed can always be sent.
 */
export function Combobox({
  groups,
  freeText,
  onType,
  onChoose,
  type = 'text',
  ...rest
}: ComboboxProps) {
  const { id, label, description, error, value, maxLength } = rest;
  const texts = { id, description, error };
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const some = groups.some(({ options }) => options.length > 0);
  const lines: Line[] = some
    ? [
        ...(freeText === undefined
          ? []
          : [{ id: `${id}-free`, text: freeText, option: undefined }]),
        ...groups.flatMap((group) =>
          group.options.map((option) => ({
            id: `${id}-${group.label}-${option.id}`.replaceAll(' ', '-'),
            text: option.text,
            option: { ...option, group: group.label },
          })),
        ),
      ]
    : [];
  const shown = open && some;
  const active = shown ? lines[at] : undefined;

  function close(): void {
    setOpen(false);
    setAt(-1);
  }
  function choose(line: Line): void {
    close();
    onChoose(line.option);
  }
  function walk(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!some) return;
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((before) =>
        before < 0 && step < 0 ? lines.length - 1 : (before + step + lines.length) % lines.length,
      );
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      if (active === undefined) close();
      else {
        event.preventDefault();
        choose(active);
      }
    }
  }

  return (
    <Field {...texts} label={label}>
      <div className="combobox">
        <input
          {...describedBy(texts)}
          type={type}
          className="ds-input"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? `${id}-list` : undefined}
          aria-activedescendant={active?.id}
          maxLength={maxLength}
          value={value}
          onChange={(event) => {
            setOpen(true);
            setAt(-1);
            onType(event.target.value);
          }}
          onKeyDown={walk}
          onBlur={close}
        />
        {shown && (
          <div className="combobox-list" role="listbox" id={`${id}-list`} aria-label={label}>
            {lines
              .filter(({ option }) => option === undefined)
              .map((line) => (
                <ListLine key={line.id} line={line} active={line === active} onChoose={choose} />
              ))}
            {groups
              .filter(({ options }) => options.length > 0)
              .map((group) => (
                <div key={group.label} role="group" aria-label={group.label}>
                  <div className="combobox-group" aria-hidden>
                    {group.label}
                  </div>
                  {lines
                    .filter(({ option }) => option?.group === group.label)
                    .map((line) => (
                      <ListLine
                        key={line.id}
                        line={line}
                        active={line === active}
                        onChoose={choose}
                      />
                    ))}
                </div>
              ))}
          </div>
        )}
      </div>
    </Field>
  );
}

function ListLine({
  line,
  active,
  onChoose,
}: {
  line: Line;
  active: boolean;
  onChoose: (line: Line) => void;
}) {
  return (
    <div
      role="option"
      id={line.id}
      aria-selected={active}
      className="combobox-option"
      // The field keeps the focus; otherwise it closes the list before the click arrives.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onChoose(line);
      }}
    >
      {line.text}
    </div>
  );
}
