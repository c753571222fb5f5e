import type { PartnerLoad } from '@koble/pilots/schema';

/** A quarter as a bar: what is agreed, then what is held, of all slots; `most` slots fill it. Its numbers stand beside it. */
export function LoadBar({
  load: { slots, held, confirmed },
  most,
}: {
  load: PartnerLoad;
  most: number;
}) {
  return (
    <svg className="load-bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden>
      <rect className="load-slots" width={slots} height="1" />
      <rect className="load-confirmed" width={confirmed} height="1" />
      <rect className="load-held" x={confirmed} width={held} height="1" />
    </svg>
  );
}
