/** The only door to the database. */
export { as, nobody, personActor, systemActor, type Actor, type SystemName } from './actor.server'
export { direct } from './lease.server'
export { openDatabase, closeDatabase, connect, poolState, type DatabaseOptions, type Tx } from './slots.server'
export { migrate } from './migrate.server'
export { openQueue, closeQueue, installQueue, enqueue, queues, waitingJobs, type Queue } from './queue.server'
export { record, type Recorded } from './audit.server'
export { send, unsentMessages, type Outgoing } from './outbox.server'
export * as schema from './schema/index.server'
