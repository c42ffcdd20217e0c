/**
 * Where everything of the managed Neo4j lies below its home directory.
 *
 * Input: the home directory and the name of an instance. Output: absolute paths. It touches no file.
 *
 *     runtime/5.26.30-1a2b3c4d/{lib,plugins,…}   assembled once, shared by all instances
 *     instances/main/{conf,data,logs,…}          what Neo4j reads and writes
 *     instances/main/{password,server.json,…}    what this program remembers about it
 */
import { isAbsolute, join } from 'node:path';
import { ManagedNeo4jError } from './managed-neo4j-error.js';

export interface InstanceLayout {
  readonly directory: string;
  readonly configuration: string;
  readonly logs: string;
  readonly data: string;
  readonly systemStore: string;
  readonly creating: string;
  readonly password: string;
  readonly record: string;
  readonly users: string;
}

export interface HomeLayout {
  readonly home: string;
  readonly runtimes: string;
  readonly instance: InstanceLayout;
}

export function layoutOf(home: string, instanceName: string): HomeLayout {
  if (!isAbsolute(home)) {
    throw new ManagedNeo4jError(`The home of the managed Neo4j must be an absolute path, got "${home}". Set BRI_IP_HOME to one.`);
  }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(instanceName)) {
    throw new ManagedNeo4jError(`An instance is named with a-z, 0-9 and "-", got "${instanceName}".`);
  }
  return { home, runtimes: join(home, 'runtime'), instance: instanceAt(join(home, 'instances', instanceName)) };
}

export function instanceAt(directory: string): InstanceLayout {
  return {
    directory,
    configuration: join(directory, 'conf'),
    logs: join(directory, 'logs'),
    data: join(directory, 'data'),
    systemStore: join(directory, 'data', 'databases', 'system'),
    creating: join(directory, 'creating'),
    password: join(directory, 'password'),
    record: join(directory, 'server.json'),
    users: join(directory, 'users'),
  };
}
