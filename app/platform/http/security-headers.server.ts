import type { ServerResponse } from 'node:http'
import helmet from 'helmet'
import type { RequestHandler } from 'express'

const unusedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics', 'interest-cohort']

/** Headers of every answer (quality.md, Web front). In development Vite needs its own inline script and socket. */
export function securityHeaders(origin: string, development: boolean): RequestHandler {
  const secure = origin.startsWith('https:')
  const guard = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    // 'no-referrer' would make a form post without script send "Origin: null".
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure && { maxAge: 63_072_000, includeSubDomains: true },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    originAgentCluster: true,
    xFrameOptions: { action: 'deny' },
  })
  const permissions = unusedFeatures.map((feature) => `${feature}=()`).join(', ')
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', permissions)
    guard(request, response, next)
  }
}

/** For an answer that says the same to everybody and asks for nothing: other sites may show it inside their pages. */
export function allowFrames(response: ServerResponse): void {
  const policy = String(response.getHeader('Content-Security-Policy'))
  response.setHeader('Content-Security-Policy', policy
    .replace("frame-ancestors 'none'", 'frame-ancestors *')
    .replace("script-src 'self'", "script-src 'none'")
    .replace("form-action 'self'", "form-action 'none'"))
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  response.removeHeader('X-Frame-Options')
}
