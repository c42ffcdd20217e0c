/** Settings: defaults, and every fault in one message. */
import { describe, expect, test } from '@jest/globals';
import { ConfigError, DEFAULT_LIMITS, describeSettings, readConfig } from '../../src/config.js';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  test('needs no settings', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ neo4j: undefined, host: '127.0.0.1', port: 4000, logLevel: 'info', limits: DEFAULT_LIMITS });
    expect(config.home).toMatch(/[\\/]\.bri-ip$/);
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits)).toBe(true);
  });

  test('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4j: undefined });
  });

  test.each(['bolt://localhost:7687', 'neo4j://a.example/', 'neo4j+s://a.example', 'bolt+ssc://10.0.0.1:7687'])('takes the address %s', (uri) => {
    const neo4j = { uri, user: 'reader', password: 'p', database: 'graph' };
    expect(readConfig({ NEO4J_URI: uri, NEO4J_USER: 'reader', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'graph' }).neo4j).toEqual(neo4j);
  });

  test('lists every fault, with the variable, the value and the fix', () => {
    expect(faultsOf({ PORT: '70000', MAX_DEPTH: 'deep', LOG_LEVEL: 'loud', NEO4J_URI: 'http://localhost' })).toEqual([
      'NEO4J_URI is "http://localhost": give an address such as bolt://localhost:7687 or neo4j+s://host; user name and password go into NEO4J_USER and NEO4J_PASSWORD',
      'PORT is "70000": give a whole number from 0 to 65535',
      'LOG_LEVEL is "loud": give one of silent, fatal, error, warn, info, debug, trace',
      'MAX_DEPTH is "deep": give a whole number from 1 to 100',
      'NEO4J_PASSWORD is not set: give the password of the Neo4j that NEO4J_URI names',
    ]);
  });

  test('shows no password', () => {
    expect(faultsOf({ NEO4J_URI: 'bolt://neo4j:secret@localhost' }).join()).not.toContain('secret');
  });
});

describe('describeSettings', () => {
  test('has a line for each setting, with what it is and what holds without it', () => {
    const lines = describeSettings().split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}PORT +port to listen on; 0 takes one that is free \(4000\)$/));
    expect(lines.filter((line) => !/^ {2}[A-Z][A-Z0-9_]+ {2,}[a-z]/.test(line))).toEqual([]);
    expect(describeSettings()).not.toContain('undefined');
  });
});
