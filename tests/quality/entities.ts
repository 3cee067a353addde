/** `npm run entities`: the entities of the dataset as JSON lines, {id, kind, title?, wikidata?, names}, for scorers. */
import { identitiesOf, openDataset } from './dataset';

for (const identity of (await identitiesOf(openDataset())).values()) console.log(JSON.stringify(identity));
