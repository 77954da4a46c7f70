/** Work with a name in; the same work out, with a span told to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names, if any. */

export type Traces = {
  /** Inside `work` further spans become its children. */
  readonly span: <T>(
    name: string,
    details: Readonly<Record<string, string | number>>,
    work: () => Promise<T>,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
};

export const noTraces: Traces = { span: (_name, _details, work) => work(), close: async () => {} };

const endpoint = 'OTEL_EXPORTER_OTLP_ENDPOINT';

/** The packages are loaded only where a collector is named. */
export async function openTraces(service: string): Promise<Traces> {
  if (!process.env[endpoint]) return noTraces;
  const [api, resources, sdk, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const { BatchSpanProcessor, NodeTracerProvider } = sdk;
  const resource = resources.resourceFromAttributes({ 'service.name': process.env.OTEL_SERVICE_NAME || service });
  const spanProcessors = [new BatchSpanProcessor(new OTLPTraceExporter())];
  const provider = new NodeTracerProvider({ resource, spanProcessors });
  provider.register();
  const tracer = provider.getTracer('readout');
  return {
    span: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, (span) =>
        work()
          .catch((error: Error) => {
            span.recordException(error);
            span.setStatus({ code: api.SpanStatusCode.ERROR, message: error.message });
            throw error;
          })
          .finally(() => span.end()),
      ),
    close: () => provider.shutdown().catch(() => {}), // a collector that is away is no fault of the work
  };
}
