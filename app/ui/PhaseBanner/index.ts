export * from './PhaseBanner'
