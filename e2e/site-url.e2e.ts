import { spawnSync } from 'node:child_process';
import { expect, test } from './support.ts';

test('a SITE_URL that is no address stops the build, and says why in words', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'stories.example/january', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('SITE_URL is “stories.example/january”, which is no absolute');
  expect(stdout + stderr).not.toContain('site.ts');
});
