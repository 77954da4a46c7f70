/** All languages that Readout can read, one line each. */

import { english } from './en.js';
import { french } from './fr.js';

export const languagePacks = [french, english];
