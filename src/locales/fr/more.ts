// What is said in French only where somebody asks for it: on the command line, and where plans, copies and templates travel.
import { cli } from './cli';
import { copies } from './copies';
import { exchange } from './exchange';
import { paneTravel } from './paneTravel';
import { portfolio } from './portfolio';
import { travel } from './travel';

export const more = { ...cli, ...copies, ...exchange, ...paneTravel, ...portfolio, ...travel } as const;
