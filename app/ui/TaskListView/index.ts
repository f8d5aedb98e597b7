export * from './TaskListView'
