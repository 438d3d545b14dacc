export {check, checkWorkspace} from './check.js'
