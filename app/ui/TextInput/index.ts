export * from './TextInput'
