import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const { env, platform } = process;

/** Where browsers of the Chromium family are installed, the best known first. */
const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const advice = {
  linux: 'sudo apt-get install -y chromium',
  darwin: 'brew install --cask google-chrome',
  win32: 'winget install Google.Chrome',
};

/**
 * The path of a browser for the tests, or undefined.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  return [env.CHROME_PATH, ...(places[platform] ?? [])].find((path) => path && existsSync(path));
}

/** Finds a browser, or installs one where that needs nobody's password. */
export function prepareBrowser() {
  const found = findBrowser() ?? installedOnDebian();
  if (!found) console.error(`No browser for the tests. To install one: ${advice[platform] ?? advice.linux}`);
  return found;
}

function installedOnDebian() {
  if (platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium for the tests…');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return findBrowser();
}
