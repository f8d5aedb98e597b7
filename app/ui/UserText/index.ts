export * from './UserText'
