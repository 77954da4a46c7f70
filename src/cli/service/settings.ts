/** The file of settings that READOUT_CONFIG names, and the environment, in; both checked; the environment filled in from the file out. */

import { z } from 'zod';
import { ReadoutError } from '../../errors.js';
import { readAddress } from '../../queue/read-address.js';
import { readTextFile } from '../../tables/read-text-file.js';
import { checkYaml } from '../../tables/read-yaml.js';
import { readProxies, rightProxies } from '../../views/proxies.js';
import { readPlace } from './place.js';

type Setting = {
  readonly name: string; // in the file
  readonly variable: string; // in the environment
  readonly right: string; // what would be right, for messages
  readonly isRight: (value: string) => boolean;
  readonly isSecret?: true;
};

/** An option of a command wins over the environment, the environment over the file. */
export const settings: readonly Setting[] = [
  { name: 'data', variable: 'READOUT_DATA', right: 'a folder', isRight: () => true },
  {
    name: 'database',
    variable: 'DATABASE_URL',
    right: 'postgres://USER@HOST/NAME',
    isRight: (value) => /^postgres(?:ql)?:\/\//.test(value) && URL.canParse(value),
  },
  {
    name: 'queue',
    variable: 'READOUT_QUEUE',
    right: 'nats://HOST:4222',
    isRight: (value) => passes(readAddress, value),
  },
  {
    name: 'operations',
    variable: 'READOUT_OPERATIONS',
    right: 'a port, or HOST:PORT',
    isRight: (value) => readPlace(value) !== null,
  },
  { name: 'log', variable: 'READOUT_LOG', right: 'text or json', isRight: (value) => /^(?:text|json)$/.test(value) },
  {
    name: 'token',
    variable: 'READOUT_TOKEN',
    right: 'sixteen characters or more',
    isRight: () => true,
    isSecret: true,
  },
  { name: 'url', variable: 'READOUT_URL', right: 'an address such as https://readout.example', isRight: isWebAddress },
  {
    name: 'proxies',
    variable: 'READOUT_PROXIES',
    right: rightProxies,
    isRight: (value) => readProxies(value) !== null,
  },
  {
    name: 'oidc-issuer',
    variable: 'READOUT_OIDC_ISSUER',
    right: 'an address such as https://login.example',
    isRight: isWebAddress,
  },
  { name: 'oidc-client', variable: 'READOUT_OIDC_CLIENT', right: 'a name', isRight: () => true },
  { name: 'oidc-secret', variable: 'READOUT_OIDC_SECRET', right: 'a secret', isRight: () => true, isSecret: true },
];

const configVariable = 'READOUT_CONFIG';

export type Environment = Record<string, string | undefined>;
export type Source = 'environment' | 'file' | null;

/**
 * Fill in `env` what the file says and the environment does not. An empty variable counts as not there.
 *
 * @returns where each setting comes from, by its name.
 * @throws ReadoutError `setting-invalid`, `config-invalid`, and as `readTextFile`.
 */
export function applySettings(env: Environment): ReadonlyMap<string, Source> {
  const file = env[configVariable] ?? '';
  const inFile = file === '' ? {} : readConfig(file);
  const sources = new Map<string, Source>();
  for (const { name, variable, right, isRight } of settings) {
    const given = env[variable] ?? '';
    if (given !== '' && !isRight(given))
      throw new ReadoutError('setting-invalid', { variable, found: hide(given), right });
    const said = inFile[name];
    if (given === '' && said !== undefined) env[variable] = said;
    sources.set(name, given !== '' ? 'environment' : said === undefined ? null : 'file');
  }
  return sources;
}

function readConfig(file: string): Readonly<Record<string, string | undefined>> {
  const tell = (line: number, problem: string) => new ReadoutError('config-invalid', { file, line, problem });
  return checkYaml(readTextFile(file), schema, tell) ?? {};
}

const value = ({ isRight, right }: Setting) =>
  z.coerce.string().refine((text) => text !== '' && isRight(text), { error: `must be ${right}` });

const schema: z.ZodType<Record<string, string | undefined> | null> = z
  .strictObject(Object.fromEntries(settings.map((setting) => [setting.name, value(setting).optional()])))
  .nullable();

/** With or without TLS. */
export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function passes(check: (text: string) => unknown, text: string): boolean {
  try {
    check(text);
    return true;
  } catch {
    return false;
  }
}

/** An address without its password. */
export function hide(text: string): string {
  return text.replace(/\/\/([^:@/]*):?[^@/]*@/, '//$1@');
}
