/** Grey lines where text will be; `label` says to a screen reader that it is being fetched. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div role="status" aria-label={label} className="skeleton">
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className="ds-skeleton" data-variant="rectangle" aria-hidden />
      ))}
    </div>
  );
}
