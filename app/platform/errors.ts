/**
 * The few errors that end a request. Thrown anywhere, logged once, shown by status. The code is for logs and
 * tests; the words come from locales by status.
 */
export class PortalError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, options?: ErrorOptions) {
    super(code, options)
    this.name = new.target.name
    this.status = status
    this.code = code
  }
}

/** 400: the request cannot be read: a form bomb, a broken address. */
export class BadRequest extends PortalError {
  constructor(code = 'bad-request', options?: ErrorOptions) {
    super(400, code, options)
  }
}

/** 403: a post from another site. What a person may not see is NotFound, so that nothing tells it exists. */
export class Forbidden extends PortalError {
  constructor(code = 'forbidden', options?: ErrorOptions) {
    super(403, code, options)
  }
}

/** 404: not there, or not hers: the same answer. */
export class NotFound extends PortalError {
  constructor(code = 'not-found', options?: ErrorOptions) {
    super(404, code, options)
  }
}

/** 405: a method other than GET, HEAD and POST, or a post to a page without a form. */
export class MethodNotAllowed extends PortalError {
  constructor(code = 'method-not-allowed', options?: ErrorOptions) {
    super(405, code, options)
  }
}

/** 409: the thing changed since the page was shown. */
export class Conflict extends PortalError {
  constructor(code = 'conflict', options?: ErrorOptions) {
    super(409, code, options)
  }
}

/** 413: more than 1 MB. */
export class TooLarge extends PortalError {
  constructor(code = 'too-large', options?: ErrorOptions) {
    super(413, code, options)
  }
}

/** 415: a body that is not a form. */
export class UnsupportedBody extends PortalError {
  constructor(code = 'unsupported-body', options?: ErrorOptions) {
    super(415, code, options)
  }
}

/** 429: too many tries. */
export class TooMany extends PortalError {
  constructor(code = 'too-many', options?: ErrorOptions) {
    super(429, code, options)
  }
}

/** 503: the database or another part does not answer; sent with Retry-After. */
export class Unavailable extends PortalError {
  constructor(code = 'unavailable', options?: ErrorOptions) {
    super(503, code, options)
  }
}

/** The status of anything thrown: a PortalError's own, 500 for the rest. */
export function statusOf(error: unknown): number {
  return error instanceof PortalError ? error.status : 500
}
