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
