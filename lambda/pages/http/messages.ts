/** A request as the pages need it; how it came, only the handler knows. */
export interface WebRequest {
  readonly method: string;
  /** Starts with a slash, no query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded; empty where there is none. */
  readonly body: string;
  /** Whose it is, as the network says. */
  readonly ip: string;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
