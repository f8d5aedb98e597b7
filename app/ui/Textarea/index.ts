export * from './Textarea'
