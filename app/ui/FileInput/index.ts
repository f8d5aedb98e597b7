export * from './FileInput'
