// What each page may load and run (CSP Level 3, W3C), as a meta element: pages are served as plain files, so no server sends a header for them. docs/security.md says why each source is there.

/** Microsoft's CDN, from which office.js loads its further scripts and the frame that asks whether Excel for the web is to be trusted. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/** Nothing is allowed that is not named. Fluent and Univer insert style elements, so styles are the one thing that may stand in the page itself. */
const common = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const policies = {
  /** Inside Excel. */
  excel: { ...common, 'script-src': `'self' ${OFFICE}`, 'frame-src': OFFICE },
  /** The same pages beside the embedded workbook, where the client library is a file of ours. */
  embedded: common,
  /** The embedded workbook: its calculation is WebAssembly, and the pane is a frame. */
  preview: { ...common, 'script-src': "'self' 'wasm-unsafe-eval'", 'frame-src': "'self'" },
};

function policyElement(name) {
  const directives = Object.entries(policies[name]).map(([directive, sources]) => `${directive} ${sources}`);
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
}

const charset = '<meta charset="utf-8" />';

/** The page with its policy right behind its charset, which has to be first: only what comes after a policy is under it. */
function withPolicy(html, name) {
  if (!html.includes(charset)) throw new Error(`A page without ${charset} has no place for its policy.`);
  return html.replace(charset, `${charset}\n  ${policyElement(name)}`);
}

module.exports = { withPolicy };
