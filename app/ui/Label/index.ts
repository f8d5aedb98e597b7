export * from './Label'
