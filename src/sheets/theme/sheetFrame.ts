// The rows every worksheet has in common: title, key question, guidance, links; then the headers.

/** Zero-based rows. The headers and all above them stay while the rest scrolls. */
export const FRAME = { title: 0, question: 1, guidance: 2, links: 3, header: 4, body: 5 } as const;
