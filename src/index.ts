/**
 * What `import … from 'bri-ip-graph'` gives: the graph in the process of an application, without HTTP.
 *
 *     import { createGraph } from 'bri-ip-graph';
 *     const graph = await createGraph();
 *     const { office } = await graph.query('{ office(st3: "CN") { name } }');
 *     await graph.close();
 */
export { createGraph } from './embedding/create-graph.js';
export type { Warning } from './server/executor.js';
export type { ExecuteOptions, Graph, GraphAnswer, GraphOptions, RestArguments } from './embedding/create-graph.js';
export type { DocumentText, GraphDocument, TypeDecoration } from './embedding/document-reader.js';
export { GraphQueryError } from './embedding/graph-query-error.js';
export type { AnsweredError } from './embedding/graph-query-error.js';
