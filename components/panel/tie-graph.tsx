import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityCard } from '../../core/card/entity-card';
import type { Tie } from '../../core/page/cast-ties';
import { Unbroken } from '../card/prose';
import type { GraphBox } from './graph-clutter';
import { layoutGraph } from './graph-layout';
import { say } from './strings';
import { TieSentences } from './tie-sentences';

/** More names than this make no picture. */
export const MOST_NAMES = 25;

interface TieGraphProps {
  /** Names with ties, in page order. */
  names: readonly EntityCard[];
  ties: readonly Tie[];
  onOpen: (entity: string) => void;
}

/** Names as buttons, ties as lines between them; the ties of the name pointed at or focused are told below. */
export function TieGraph({ names, ties, onOpen }: TieGraphProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidthInEm(place);
  const [near, setNear] = useState<string>();
  const drawn = useMemo(() => {
    const edges = ties.map(({ from, to }) => ({ from: from.id, to: to.id }));
    return layoutGraph(names, edges, width);
  }, [names.map(({ id }) => id).join(' '), ties.length, width]);
  const boxes = new Map(drawn.boxes.map((box) => [box.id, box]));
  const nearTies = ties.filter(({ from, to }) => from.id === near || to.id === near);
  const isLit = (id: string) => nearTies.some(({ from, to }) => from.id === id || to.id === id);

  return (
    <>
      <div class={near === undefined ? 'graph' : 'graph lit'} ref={place} style={{ blockSize: `${drawn.height}em` }}>
        <Lines ties={ties} boxes={boxes} near={near} />
        {names.map(({ id, kind, name }) => {
          const box = boxes.get(id);
          if (box === undefined) return null;
          const count = ties.filter(({ from, to }) => from.id === id || to.id === id).length;
          return (
            <button
              key={id}
              type="button"
              class={`graph-name ${box.height < 2 ? 'one-line' : ''} ${isLit(id) ? 'near' : ''}`}
              data-kind={kind}
              style={styleOf(box)}
              title={name}
              aria-label={say('tiesOf', { name, count })}
              onClick={() => onOpen(id)}
              onFocus={() => setNear(id)}
              onBlur={() => setNear(undefined)}
              onPointerEnter={() => setNear(id)}
              onPointerLeave={() => setNear(undefined)}
            >
              <span>
                <Unbroken text={name} />
              </span>
            </button>
          );
        })}
      </div>
      <div class="graph-words" role="status">
        {nearTies.length === 0 ? <p class="quiet">{say('hint')}</p> : <TieSentences ties={nearTies} />}
      </div>
    </>
  );
}

/** Behind the names, in the same measure; pairs with several ties have one line. */
function Lines(props: { ties: readonly Tie[]; boxes: ReadonlyMap<string, GraphBox>; near: string | undefined }) {
  const lines = new Map(
    props.ties.map(({ from, to }) => [[from.id, to.id].sort().join(' '), [from.id, to.id] as const]),
  );
  return (
    <svg class="graph-lines" width="100%" height="100%" aria-hidden="true">
      {[...lines].map(([key, [from, to]]) => {
        const [a, b] = [props.boxes.get(from), props.boxes.get(to)];
        if (a === undefined || b === undefined) return null;
        const isNear = props.near === from || props.near === to;
        const ends = { x1: `${a.x}em`, y1: `${a.y}em`, x2: `${b.x}em`, y2: `${b.y}em` };
        return <line key={key} class={isNear ? 'near' : ''} {...ends} />;
      })}
    </svg>
  );
}

/** Physical sides: a picture is not mirrored with the direction of the text. */
const styleOf = ({ x, y, width, height }: GraphBox): Record<string, string> => ({
  left: `${x - width / 2}em`,
  top: `${y - height / 2}em`,
  width: `${width}em`,
  height: `${height}em`,
});

const USUAL_WIDTH = 23;

/** Width of an element in its own em, kept up to date. */
function useWidthInEm(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      // Not laid out (a hidden tab): the last width holds.
      if (element.clientWidth > 0 && em > 0) setWidth(Math.floor((element.clientWidth / em) * 2) / 2);
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return width;
}
