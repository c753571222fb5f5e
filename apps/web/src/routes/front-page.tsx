import { createLazyRoute } from '@tanstack/react-router';
import { FrontAsk } from './front/front-ask';
import { FrontAudiences } from './front/front-audiences';
import { FrontSearch } from './front/front-search';
import { FrontSample } from './front/front-sample';
import { FrontSteps } from './front/front-steps';
import { useTitle } from '../shared/use-title';

export const page = createLazyRoute('/')({ component: FrontPage });

function FrontPage() {
  useTitle(undefined);
  return (
    <>
      <section className="hero">
        <div className="hero-columns">
          <FrontAsk />
          <FrontSample />
        </div>
        <Hills />
      </section>
      <FrontSearch />
      <div className="page front-sections">
        <FrontSteps />
        <FrontAudiences />
      </div>
    </>
  );
}

/** The fjord's hills, in the page's own colours. */
function Hills() {
  return (
    <svg className="hills" viewBox="0 0 1440 150" preserveAspectRatio="none" aria-hidden>
      <path d="M0 92 150 48 290 84 450 22 610 78 760 40 930 88 1100 30 1270 74 1440 38V150H0Z" />
      <path d="M0 118 190 86 370 116 560 70 740 112 950 78 1130 116 1300 84 1440 104V150H0Z" />
      <path d="M0 142Q360 122 720 136T1440 130V150H0Z" />
    </svg>
  );
}
