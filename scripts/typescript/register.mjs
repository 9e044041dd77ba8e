// `node --import ./scripts/typescript/register.mjs file.ts`: runs TypeScript as it stands, for tools of this project.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
