export * from './StageLine'
