/** Takes the letters and the colour of the page that it stands on. */
export const STYLE = `
:host { display: block; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding-block: 0.6rem; border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
p { margin: 0; }
p:empty { display: none; }
a { color: inherit; font-weight: 600; overflow-wrap: anywhere; }
li a { display: inline-block; min-block-size: 1.5rem; }
.all { padding-block: 0.6rem; }
button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 0.25rem; padding: 0.4rem 0.9rem; cursor: pointer; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;
