/**
 * Sets Monaco's options where GraphiQL has a fixed choice: a font that need not be downloaded, a size at which an
 * answer fits the pane, and wrapped lines. Renders nothing; must be a child of GraphiQL.
 */
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function EditorOptions(): null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const headerEditor = useGraphiQL((state) => state.headerEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    // Monaco measures glyphs in a canvas, where a CSS variable has no value.
    const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--font-family-mono');
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ fontFamily, fontSize: 13, lineHeight: 20, wordWrap: 'on' });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
