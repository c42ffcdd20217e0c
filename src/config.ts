/**
 * The program's settings. Input: the environment. Output: one frozen object, or one error that lists every fault with its
 * variable, the value got and the fix. Only `main.ts` and the command line call it; everything else is handed what it
 * needs.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What one request may ask for. */
export interface Limits {
  readonly queryTimeoutMs: number;
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields after fragments are spread. */
  readonly fields: number;
  /** Points of an operation, as docs/cost.md counts them. */
  readonly cost: number;
}

/** Who may ask for plans, and how far: not at all, for those that Neo4j makes without running, or for those of a run too. */
export const EXPLAIN_LEVELS = ['off', 'plan', 'profile'] as const;
export type ExplainLevel = (typeof EXPLAIN_LEVELS)[number];

export const DEFAULT_LIMITS: Limits = Object.freeze({
  queryTimeoutMs: 10_000,
  bodyBytes: 100_000,
  tokens: 5_000,
  depth: 20,
  aliases: 100,
  rootFields: 20,
  directives: 100,
  fields: 2_000,
  cost: 250_000,
});

/** A Neo4j that is there already. Without one, the program runs its own in `home`. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The settings of a graph, with or without a server before it. */
export interface GraphConfig {
  readonly neo4j: Neo4jAddress | undefined;
  /** Directory of the managed Neo4j. */
  readonly home: string;
  readonly queryTimeoutMs: number;
  readonly maxCost: number;
  /** How many searches for paths a process runs at once. */
  readonly searchesAtOnce: number;
}

export interface Config extends GraphConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly limits: Limits;
  readonly explain: ExplainLevel;
}

/** Every fault of the environment at once. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(['The environment has settings that cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Without `user:password@`: the driver ignores them, and addresses end up in logs. */
const NEO4J_URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/;

const Environment = z.object({
  NEO4J_URI: z.string().regex(NEO4J_URI, 'give an address such as bolt://localhost:7687 or neo4j+s://host; user name and password go into NEO4J_USER and NEO4J_PASSWORD').optional().describe('address of a Neo4j that is there already, such as neo4j+s://host; without it the program runs its own'),
  NEO4J_USER: z.string().default('neo4j').describe('user of that Neo4j'),
  NEO4J_PASSWORD: z.string().optional().describe('password of that user'),
  NEO4J_DATABASE: z.string().optional().describe('database of that Neo4j'),
  BRI_IP_HOME: z.string().default(join(PROJECT_ROOT, '.bri-ip')).describe("directory of the program's own Neo4j"),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: wholeNumber(4000, 0, 65_535).describe('port to listen on; 0 takes one that is free'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `give one of ${LOG_LEVELS.join(', ')}`).default('info').describe(`how much is logged: ${LOG_LEVELS.join(', ')}`),
  QUERY_TIMEOUT_MS: wholeNumber(DEFAULT_LIMITS.queryTimeoutMs, 1, 600_000).describe('how long one statement may take, in milliseconds'),
  MAX_BODY_BYTES: wholeNumber(DEFAULT_LIMITS.bodyBytes, 1, 100_000_000).describe('the longest request, in bytes'),
  MAX_TOKENS: wholeNumber(DEFAULT_LIMITS.tokens, 1, 1_000_000).describe('the longest document, in tokens'),
  MAX_DEPTH: wholeNumber(DEFAULT_LIMITS.depth, 1, 100).describe('how deep a document may be'),
  MAX_ALIASES: wholeNumber(DEFAULT_LIMITS.aliases, 0, 100_000).describe('how many aliases it may have'),
  MAX_ROOT_FIELDS: wholeNumber(DEFAULT_LIMITS.rootFields, 1, 1_000).describe('how many root fields'),
  MAX_DIRECTIVES: wholeNumber(DEFAULT_LIMITS.directives, 0, 100_000).describe('how many directives'),
  MAX_FIELDS: wholeNumber(DEFAULT_LIMITS.fields, 1, 1_000_000).describe('how many fields, after fragments are spread'),
  MAX_COST: wholeNumber(DEFAULT_LIMITS.cost, 1, 1_000_000_000).describe('what an operation may cost, in points of docs/cost.md'),
  SEARCHES_AT_ONCE: wholeNumber(1, 1, 1_000).unwrap().optional().describe('searches for paths that run at a time; without it, processors less one, or 8 with NEO4J_URI'),
  EXPLAIN: z.enum(EXPLAIN_LEVELS, `give one of ${EXPLAIN_LEVELS.join(', ')}`).optional().describe(`who may ask for plans: ${EXPLAIN_LEVELS.join(', ')}`),
});

function wholeNumber(byDefault: number, lowest: number, highest: number): z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>> {
  return z
    .string()
    .transform((text, context) => {
      const value = Number(text);
      if (/^\d+$/.test(text) && value >= lowest && value <= highest) return value;
      context.addIssue({ code: 'custom', message: `give a whole number from ${lowest} to ${highest}` });
      return z.NEVER;
    })
    .default(byDefault);
}

/** A line for each setting: its name, what it is, and what holds without it. */
export function describeSettings(): string {
  const settings = Object.entries(Environment.shape).map(([name, setting]) => {
    const byDefault: unknown = setting.safeParse(undefined).data;
    return { name, text: `${setting.description ?? ''}${typeof byDefault === 'string' || typeof byDefault === 'number' ? ` (${byDefault})` : ''}` };
  });
  const width = Math.max(...settings.map(({ name }) => name.length)) + 2;
  return settings.map(({ name, text }) => `  ${name.padEnd(width)}${text}`).join('\n');
}

/** The settings of a graph, whatever else the environment holds: an application's PORT is its own. */
const GRAPH_SETTINGS = { NEO4J_URI: true, NEO4J_USER: true, NEO4J_PASSWORD: true, NEO4J_DATABASE: true, BRI_IP_HOME: true, QUERY_TIMEOUT_MS: true, MAX_COST: true, SEARCHES_AT_ONCE: true } as const;
const GraphEnvironment = Environment.pick(GRAPH_SETTINGS);

/** @throws ConfigError that lists every fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = parsed(Environment, environment);
  return Object.freeze({
    ...graphConfigOf(given),
    host: given.HOST,
    port: given.PORT,
    logLevel: given.LOG_LEVEL,
    limits: Object.freeze({
      queryTimeoutMs: given.QUERY_TIMEOUT_MS,
      bodyBytes: given.MAX_BODY_BYTES,
      tokens: given.MAX_TOKENS,
      depth: given.MAX_DEPTH,
      aliases: given.MAX_ALIASES,
      rootFields: given.MAX_ROOT_FIELDS,
      directives: given.MAX_DIRECTIVES,
      fields: given.MAX_FIELDS,
      cost: given.MAX_COST,
    }),
    // Plans tell of the data and cost a run: by themselves only who runs the whole program alone gets them.
    explain: given.EXPLAIN ?? (given.NEO4J_URI === undefined && isLoopback(given.HOST) ? 'profile' : 'off'),
  });
}

/** @throws ConfigError that lists every fault of the settings that it reads. */
export function readGraphConfig(environment: Readonly<Record<string, string | undefined>>): GraphConfig {
  return Object.freeze(graphConfigOf(parsed(GraphEnvironment, environment)));
}

function graphConfigOf(given: z.infer<typeof GraphEnvironment>): GraphConfig {
  return {
    neo4j:
      given.NEO4J_URI === undefined
        ? undefined
        : Object.freeze({ uri: given.NEO4J_URI, user: given.NEO4J_USER, password: given.NEO4J_PASSWORD ?? '', database: given.NEO4J_DATABASE }),
    home: resolve(given.BRI_IP_HOME),
    queryTimeoutMs: given.QUERY_TIMEOUT_MS,
    maxCost: given.MAX_COST,
    searchesAtOnce: given.SEARCHES_AT_ONCE ?? (given.NEO4J_URI === undefined ? searchesBesideNeo4j() : SEARCHES_ELSEWHERE),
  };
}

/** On a server of its own, whose processors are not known. */
const SEARCHES_ELSEWHERE = 8;

/** One processor is left for everything else. */
export function searchesBesideNeo4j(): number {
  return Math.max(1, availableParallelism() - 1);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function parsed<Settings>(settings: z.ZodType<Settings>, environment: Readonly<Record<string, string | undefined>>): Settings {
  // `PORT=` in a shell or a compose file means: not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(set);
  const faults = (result.error?.issues ?? []).map((issue) => describeFault(issue.path, issue.message, set));
  if (set['NEO4J_URI'] !== undefined && set['NEO4J_PASSWORD'] === undefined) {
    faults.push('NEO4J_PASSWORD is not set: give the password of the Neo4j that NEO4J_URI names');
  }
  if (!result.success || faults.length > 0) throw new ConfigError(faults);
  return result.data;
}

function describeFault(path: readonly PropertyKey[], message: string, given: Readonly<Record<string, string | undefined>>): string {
  const name = String(path[0]);
  // No fault shows a password: NEO4J_PASSWORD takes any text, and an address loses what stands before its @.
  const value = given[name]?.replace(/\/\/.*@/, '//…@');
  return `${name} is ${JSON.stringify(value)}: ${message}`;
}
