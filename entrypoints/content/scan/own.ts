/**
 * What a node itself says of its place. Fields of a form stand before the form's own properties, for us too, and would
 * lead the way in circles: `<input name="nextSibling">`.
 */
export const own = <Key extends keyof Element>(node: Node, key: Key): Element[Key] =>
  Reflect.get(Element.prototype, key, node);

/** True of a form whose fields hide what it would be asked; a field called "id" hides nothing that matters. */
export function hidesItself(form: Element): boolean {
  for (const key in Element.prototype) if (key !== 'id' && Object.hasOwn(form, key)) return true;
  return false;
}
