export * from './KeyFacts'
