export type {Host} from './host.js'
export {serve} from './serve.js'
