/**
 * Mounts the playground. The style sheets come first and one by one: GraphiQL's all-in-one sheet holds Monaco's a
 * second time and 460 KB of fonts, and the system's own fonts also have the Chinese names.
 */
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.js';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no element #page to mount the playground in');
createRoot(page).render(<Playground />);
