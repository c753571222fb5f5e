/** As the server asks for it: long rather than strange (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 12;
