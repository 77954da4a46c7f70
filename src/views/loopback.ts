/** A host's name in, whether it means this machine itself out. */

export function isLoopback(name: string): boolean {
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || name === '::1' || /^127\./.test(name)
  );
}
