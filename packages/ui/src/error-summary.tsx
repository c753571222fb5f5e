import { useEffect, useRef } from 'react';

/** What must be put right, each a link to its field. Takes the focus when it appears, so that it is read first; a new `key` makes it appear again. */
export function ErrorSummary({
  heading,
  errors,
}: {
  heading: string;
  errors: readonly { field: string; message: string }[];
}) {
  const box = useRef<HTMLDivElement>(null);
  // The focus is the browser's, not React's.
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className="ds-error-summary" data-color="danger" tabIndex={-1} ref={box}>
      <h2 className="ds-heading" data-size="xs">
        {heading}
      </h2>
      <ul className="ds-list">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a className="ds-link" href={`#${field}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
