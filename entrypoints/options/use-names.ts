import { useRef, useState } from 'preact/hooks';
import { askFromPage } from '../../platform/messaging';

/** Entities the background takes in one question. */
const MOST = 200;

/** Names of entities, asked for once each; those unknown stay without. */
export function useNames() {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());

  const ask = (entities: string[]) => {
    const fresh = [...new Set(entities)].filter((entity) => !asked.current.has(entity));
    for (const entity of fresh) asked.current.add(entity);
    for (let at = 0; at < fresh.length; at += MOST) {
      askFromPage('cards.get', { entities: fresh.slice(at, at + MOST) }).then(
        (cards) => setNames((known) => new Map([...known, ...cards.map(({ id, name }) => [id, name] as const)])),
        // Their ids stand in for them.
        () => {},
      );
    }
  };
  return { names, ask };
}
