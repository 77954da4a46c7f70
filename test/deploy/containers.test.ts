/** No container engine runs where this is tested: the files are read as one would read them, and held to the program that they start. */

import { existsSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/main.js';
import { applySettings } from '../../src/cli/service/settings.js';

type Service = {
  readonly image: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: object;
};
type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

const containerfile = readFileSync('Containerfile', 'utf8');
const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, { image }]) => image === 'readout');

describe('Containerfile', () => {
  test('has no fault that a linter sees', () => {
    expect(validate(containerfile).map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  test('copies what the package ships, from what is there', () => {
    const copied = [...containerfile.matchAll(/^COPY --from=build \/app\/(\S+) /gm)].map((match) => match[1] ?? '');
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    for (const file of ['bin', 'dist', 'data', 'samples'])
      expect([copied, files]).toEqual([expect.arrayContaining([file]), expect.arrayContaining([file])]);
    for (const file of copied) expect(file === 'dist' || existsSync(file)).toBe(true);
  });

  test('runs as nobody special, and ends the program with the container', () => {
    expect(containerfile).toMatch(/^USER node$/m);
    expect(containerfile).toMatch(/^ENTRYPOINT \["node", "\/app\/bin\/readout\.js"\]$/m);
  });
});

describe('compose.yaml', () => {
  test('has server, workers, NATS and PostgreSQL', () => {
    expect(services.map(([name]) => name)).toEqual(expect.arrayContaining(['server', 'worker', 'nats', 'postgres']));
  });

  test.each(ours)(
    '%s runs a command that there is, with options that it has',
    async (_, { command = [], entrypoint = [] }) => {
      const args = [...entrypoint.slice(2), ...command];
      expect(await fault(args)).toBeNull();
    },
  );

  test.each(ours)('%s has settings that pass the check at start', (_, { environment = {} }) => {
    const env = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{[^}]*\}/g, 'word')]),
    );
    expect([...applySettings({ ...env }).keys()].length).toBeGreaterThan(0);
    expect(Object.keys(env).filter((name) => !containsVariable(name))).toEqual([]);
  });

  test.each(services)(
    '%s depends on what is there and says when it is well, and its volumes are named',
    (_, service) => {
      for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(condition).toBe('service_healthy');
        expect(compose.services[name]?.healthcheck).toBeDefined();
      }
      const named = (service.volumes ?? [])
        .map((volume) => volume.split(':')[0] ?? '')
        .filter((name) => !name.startsWith('.'));
      expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(named));
    },
  );

  test('no image is a moving one, and no password is written down', () => {
    for (const [, { image }] of services) if (image !== 'readout') expect(image).toMatch(/:\d+[\w.-]*$/);
    expect(readFileSync('compose.yaml', 'utf8')).not.toMatch(/PASSWORD: (?!\$\{)/);
  });
});

/** What the command line says against these arguments; nothing is run. */
async function fault(args: readonly string[]): Promise<string | null> {
  const program = createProgram();
  for (const command of program.commands) command.action(() => {}).configureOutput({ writeErr: () => {} });
  return program.parseAsync(['node', 'readout', ...args]).then(
    () => null,
    (error: Error) => error.message,
  );
}

function containsVariable(name: string): boolean {
  return ['DATABASE_URL', 'READOUT_QUEUE', 'READOUT_OPERATIONS', 'READOUT_LOG', 'READOUT_PROXIES'].includes(name);
}
