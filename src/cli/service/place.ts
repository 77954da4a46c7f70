/** "9464" or "0.0.0.0:9464" in; where to listen out. */

export type Place = { readonly host: string; readonly port: number };

/** null for what is no such place. Without a host: seen by this machine only. */
export function readPlace(text: string): Place | null {
  const [, host = '', port = ''] = /^(?:(\[[\da-f:]+\]|[\w.-]+):)?(\d{1,5})$/i.exec(text) ?? [];
  if (port === '' || Number(port) > 65_535) return null;
  return { host: host.replace(/[[\]]/g, '') || '127.0.0.1', port: Number(port) };
}
