/** Asks again, a while apart, until the answer is yes. @throws Error after half a minute */
export async function untilIt(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end;) {
    if (await holds().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`it did not come true in half a minute: ${holds}`);
}
