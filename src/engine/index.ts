export {checkAcross} from './across.js'
export {check, checkAlone, checkWorkspace} from './check.js'
export {type CheckedDocument, inOrder, type OnFailure} from './report.js'
