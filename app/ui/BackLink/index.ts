export * from './BackLink'
