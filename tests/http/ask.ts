/** Sends a request as a client would and reads the answer, which must be JSON whatever went wrong. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly errors: readonly AnsweredError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly unknown[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export function ask(url: string, query: string, variables?: unknown, init: RequestInit = {}): Promise<Answer> {
  return send(url, { body: JSON.stringify({ query, variables }), ...init });
}

export async function send(url: string, init: RequestInit): Promise<Answer> {
  return read(await fetch(`${url}/graphql`, { method: 'POST', ...init, headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string> | undefined) } }));
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(graphql-response\+)?json; charset=utf-8$/.test(type)) throw new Error(`The answer is ${JSON.stringify(type)}, not JSON: ${text.slice(0, 200)}`);
  const body = JSON.parse(text) as Partial<Pick<Answer, 'data' | 'errors' | 'extensions'>>;
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors ?? [], extensions: body.extensions ?? {}, text };
}
