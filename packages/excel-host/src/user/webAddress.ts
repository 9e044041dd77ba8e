// Where a text leads that Excel makes a link of when somebody types it.

/** The address behind "https://…", "www.…", "mailto:…" or an address of mail; undefined for any other text. */
export function webAddress(text: string): string | undefined {
  if (/^(https?:\/\/|mailto:)[^\s]+$/i.test(text)) return text;
  if (/^www\.[^\s.]+\.[^\s]+$/i.test(text)) return `http://${text}`;
  return /^[^\s@=+]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text) ? `mailto:${text}` : undefined;
}
