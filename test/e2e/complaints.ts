// What no page of ours may do, noted while it runs.
import { type Page } from 'playwright-core';

/**
 * Collects, from now on, everything `page` does that no page of ours may do: errors on the console, uncaught exceptions, failed requests, and requests
 * (its frames' and workers' too) to anywhere but `origin`. The list grows as the page runs.
 */
export function complaintsOf(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  const isOurs = (url: string): boolean => url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    complaints.push(`exception: ${error.stack ?? error.message}`);
  });
  page.on('websocket', (socket) => {
    complaints.push(`opened a socket to ${socket.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  page.context().on('request', (request) => {
    if (!isOurs(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  return complaints;
}
