/** What a worked example is. Plain data, without imports: the tests run every example too. */

/** Who asks: someone exploring, someone embedding the graph in a program, someone who has to cite it. */
export type Audience = 'analyst' | 'app' | 'researcher';

/** The articles that the graph began with. */
export type Article = 'xinhua-2018' | 'cnipa-2024';

export interface Example {
  readonly title: string;
  readonly audience: Audience;
  /** The paragraph of an article whose content it asks for, such as `p17`: as in the locators of the evidence. */
  readonly paragraph?: { readonly article: Article; readonly number: `p${number}` };
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
