/**
 * How to install Java and Maven on this very system.
 *
 * Input: which of them are missing. Output: one line to run. The package manager is found by the system's own
 * description (/etc/os-release) because several of them can be on one PATH.
 */
import { readFile } from 'node:fs/promises';

export type Requirement = 'java' | 'maven';

interface PackageSource {
  readonly command: string;
  readonly packages: Readonly<Record<Requirement, string>>;
}

const APT: PackageSource = { command: 'sudo apt-get install', packages: { java: 'openjdk-17-jre-headless', maven: 'maven' } };
const APT_SINCE_DEBIAN_13: PackageSource = { command: 'sudo apt-get install', packages: { java: 'openjdk-21-jre-headless', maven: 'maven' } };
const BY_SYSTEM: Readonly<Record<string, PackageSource>> = {
  debian: APT,
  ubuntu: APT,
  fedora: { command: 'sudo dnf install', packages: { java: 'java-21-openjdk-headless', maven: 'maven' } },
  rhel: { command: 'sudo dnf install', packages: { java: 'java-21-openjdk-headless', maven: 'maven' } },
  suse: { command: 'sudo zypper install', packages: { java: 'java-21-openjdk-headless', maven: 'maven' } },
  alpine: { command: 'sudo apk add', packages: { java: 'openjdk17-jre-headless', maven: 'maven' } },
  arch: { command: 'sudo pacman -S', packages: { java: 'jre21-openjdk-headless', maven: 'maven' } },
};

export async function installAdvice(missing: readonly Requirement[], platform: NodeJS.Platform = process.platform): Promise<string> {
  if (platform === 'darwin') return onMacOS(missing);
  if (platform === 'win32') return onWindows(missing);
  return onLinux(missing, await readFile('/etc/os-release', 'utf8').catch(() => ''));
}

export function onLinux(missing: readonly Requirement[], osRelease: string): string {
  const source = packageSource(osRelease);
  if (source === undefined) return `Install ${missing.map(inWords).join(' and ')} with your system's package manager.`;
  return `Install with: ${source.command} ${missing.map((one) => source.packages[one]).join(' ')}`;
}

function packageSource(osRelease: string): PackageSource | undefined {
  const id = osReleaseField(osRelease, 'ID');
  // Debian dropped Java 17 with release 13.
  if (id === 'debian' && Number(osReleaseField(osRelease, 'VERSION_ID')) >= 13) return APT_SINCE_DEBIAN_13;
  const family = [id, ...osReleaseField(osRelease, 'ID_LIKE').split(' ')].find((name) => name in BY_SYSTEM);
  return family === undefined ? undefined : BY_SYSTEM[family];
}

function osReleaseField(osRelease: string, field: string): string {
  return new RegExp(`^${field}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
}

function onMacOS(missing: readonly Requirement[]): string {
  const install = `Install with: brew install ${missing.map((one) => (one === 'java' ? 'openjdk@21' : 'maven')).join(' ')}`;
  if (!missing.includes('java')) return install;
  return `${install}\nand then: export JAVA_HOME="$(brew --prefix openjdk@21)/libexec/openjdk.jdk/Contents/Home"`;
}

function onWindows(missing: readonly Requirement[]): string {
  const lines = missing.map((one) =>
    one === 'java' ? 'Install Java with: winget install EclipseAdoptium.Temurin.21.JRE' : 'Install Maven: unpack its zip archive and put its bin directory on PATH.',
  );
  return lines.join('\n');
}

function inWords(requirement: Requirement): string {
  return requirement === 'java' ? 'Java 17 (or 21)' : 'Maven 3.6 or later';
}
