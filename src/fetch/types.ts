/** What the downloader is asked, what it may do, and what it brings. */

import type { Page } from '../ingest/types.js';

/** By what a server knows again what it has sent before. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

/** `unchanged`: the server says that what it sent with these validators still stands. */
export type Fetched = ({ readonly kind: 'page'; readonly page: Page } & Validators) | { readonly kind: 'unchanged' };

/** The IP addresses of a name. */
export type Resolve = (name: string) => Promise<readonly IpAddress[]>;
export type IpAddress = { readonly address: string; readonly family: number };

export type FetchOptions = {
  /** Hosts that may be asked wherever they lie: "localhost", "10.1.2.3", "intranet.example.org:8080". All others must be public. */
  readonly allow?: readonly string[];
  /** Ask any host, wherever it lies; default false. */
  readonly allowAll?: boolean;
  readonly timeoutMs?: number; // for all redirects together; default 20 s
  readonly mostBytes?: number; // after decompression; default 20 MB
  readonly since?: Validators | null;
  /** Called before each request, redirects included; it may wait, and may throw. */
  readonly before?: (url: URL) => Promise<void>;
  readonly contact?: string; // an address of whoever asks, for those who run the servers
  readonly resolve?: Resolve; // default: this machine's
};
