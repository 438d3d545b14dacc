export {type Aliases, contentOf, measureOf, similarity} from '../language/likeness/index.js'
