/** The OpenAPI description in, one readable HTML page out. No script, no request to anywhere. */

type Schema = Readonly<Record<string, unknown>>;
type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: Schema };
type Operation = {
  readonly summary?: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
};
type Description = {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly components?: unknown;
};

/** Render the documentation page. Everything from the description is escaped. */
export function renderDocs(api: Description): string {
  const routes = Object.entries(api.paths ?? {}).map(([path, item]) => renderRoute(path, item));
  const schemas = (api.components as { schemas?: Record<string, Schema> } | undefined)?.schemas ?? {};
  return page(
    `${api.info.title} API ${api.info.version}`,
    `<p>${code(escaped(api.info.description ?? ''))}</p>
<p>Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). <a href="/">Back to Readout</a>.</p>
<h2>Routes</h2>${routes.join('\n')}
<h2>Answers</h2>${Object.entries(schemas).map(renderSchema).join('\n')}`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><link rel="stylesheet" href="/api-docs.css"></head><body><main><h1>${escaped(title)}</h1>
${body}</main></body></html>`;
}

function renderRoute(path: string, item: unknown): string {
  return Object.entries(item as Readonly<Record<string, Operation>>)
    .map(([method, operation]) => renderOperation(method.toUpperCase(), path, operation))
    .join('\n');
}

function renderOperation(method: string, path: string, operation: Operation): string {
  const body = JSON.stringify(operation.requestBody ?? {}).match(/#\/components\/schemas\/(\w+)/)?.[1];
  const parameters = (operation.parameters ?? []) as readonly Parameter[];
  const answer = JSON.stringify(operation.responses?.['200'] ?? {}).match(/#\/components\/schemas\/(\w+)/)?.[1];
  return `<section><h3><code>${method} ${escaped(path)}</code></h3><p>${escaped(operation.summary ?? '')}.
${body ? `Body: <a href="#${escaped(body)}">${escaped(body)}</a>.` : ''}
${answer ? `Answer: <a href="#${escaped(answer)}">${escaped(answer)}</a>.` : ''}</p>
${
  parameters.length > 0
    ? `<table><thead><tr><th>Name</th><th>In</th><th>Value</th></tr></thead>
<tbody>${parameters.map(renderParameter).join('')}</tbody></table>`
    : ''
}</section>`;
}

function renderParameter(parameter: Parameter): string {
  const value = describe(parameter.schema ?? {});
  const needed = parameter.required ? ' (required)' : '';
  return `<tr><td><code>${escaped(parameter.name)}</code></td><td>${escaped(parameter.in)}${needed}</td><td>${value}</td></tr>`;
}

function renderSchema([name, schema]: readonly [string, Schema]): string {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const rows = properties.map(
    ([key, value]) => `<tr><td><code>${escaped(key)}</code></td><td>${describe(value)}</td></tr>`,
  );
  return `<section id="${escaped(name)}"><h3>${escaped(name)}</h3><p>${describe(schema)}</p>
${rows.length > 0 ? `<table><thead><tr><th>Field</th><th>Value</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : ''}</section>`;
}

function describe(schema: Schema): string {
  const parts = [typeName(schema)];
  if (Array.isArray(schema.enum))
    parts.push(`one of ${schema.enum.map((v) => `<code>${escaped(String(v))}</code>`).join(', ')}`);
  if (schema.default !== undefined) parts.push(`default ${escaped(String(schema.default))}`);
  if (typeof schema.description === 'string') parts.push(code(escaped(schema.description)));
  if (typeof schema.example === 'string') parts.push(`e.g. <code>${escaped(schema.example)}</code>`);
  return parts.filter((part) => part !== '').join('; ');
}

function typeName(schema: Schema): string {
  const reference = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  if (reference) return `<a href="#${escaped(reference)}">${escaped(reference)}</a>`;
  if (schema.type === 'array') return `list of ${typeName((schema.items ?? {}) as Schema)}`;
  const choices = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as readonly Schema[] | undefined;
  if (choices) return choices.map(typeName).filter(Boolean).join(' or ');
  return escaped([schema.type ?? ''].flat().join(' or '));
}

function code(html: string): string {
  return html.replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
