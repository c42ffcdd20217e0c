/** The line that installs Java and Maven, for each family of systems. */
import { expect, test } from '@jest/globals';
import { installAdvice, onLinux } from '../../src/neo4j/install-advice.js';

test.each([
  ['ID=debian\nVERSION_ID="12"\n', 'Install with: sudo apt-get install openjdk-17-jre-headless maven'],
  ['ID=debian\nVERSION_ID="13"\n', 'Install with: sudo apt-get install openjdk-21-jre-headless maven'],
  ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'Install with: sudo apt-get install openjdk-17-jre-headless maven'],
  ['ID=fedora\n', 'Install with: sudo dnf install java-21-openjdk-headless maven'],
  ['ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'Install with: sudo dnf install java-21-openjdk-headless maven'],
  ['ID=alpine\n', 'Install with: sudo apk add openjdk17-jre-headless maven'],
  ['ID=arch\n', 'Install with: sudo pacman -S jre21-openjdk-headless maven'],
  ['ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', 'Install with: sudo zypper install java-21-openjdk-headless maven'],
  ['ID=nixos\n', "Install Java 17 (or 21) and Maven 3.6 or later with your system's package manager."],
  ['', "Install Java 17 (or 21) and Maven 3.6 or later with your system's package manager."],
])('%j', (osRelease, advice) => {
  expect(onLinux(['java', 'maven'], osRelease)).toBe(advice);
});

test('names only what is missing', () => {
  expect(onLinux(['maven'], 'ID=fedora\n')).toBe('Install with: sudo dnf install maven');
});

test('macOS and Windows', async () => {
  expect(await installAdvice(['maven'], 'darwin')).toBe('Install with: brew install maven');
  expect(await installAdvice(['java', 'maven'], 'darwin')).toContain('brew install openjdk@21 maven\nand then: export JAVA_HOME=');
  expect(await installAdvice(['java', 'maven'], 'win32')).toContain('winget install');
});
