// Every text of every language is there before a test begins, as on the command line; the pages load them when they are needed.

import { loadEverything } from '../src/locales';

module.exports = loadEverything;
