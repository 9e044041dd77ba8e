// Everything that comes from outside, by the word for the command line.

import type { Target } from '../Target';
import { csv } from './csv';
import { decode } from './decode';
import { fileNames } from './fileNames';
import { project } from './project';
import { protocol } from './protocol';
import { roster } from './roster';
import { xlsx } from './xlsx';

export const TARGETS: Readonly<Record<string, Target>> = { xlsx, csv, roster, project, decode, protocol, fileNames };
