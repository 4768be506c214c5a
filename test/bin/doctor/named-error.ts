/** As an AWS SDK or Node's network throws it. */
export const namedError = (name: string, message = '', code = ''): Error & { readonly code: string } =>
  Object.assign(new Error(message), { name, code });
