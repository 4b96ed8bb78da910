/**
 * Elements -> HTML, byte for byte as React renders them, in a fifth of the time: publishing renders every page once, and has no
 * use for Suspense, streams and resumption. Whatever is not known here throws {@link Unknown}, and React renders that page.
 */
import { Fragment, Profiler, StrictMode, ViewTransition, type ReactNode } from 'react';
import { attribute, escaped, Unknown } from './attributes.ts';
import { withHooks, type Slot } from './hooks.ts';

interface Element {
  readonly $$typeof: symbol;
  readonly type: unknown;
  readonly props: Props;
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: unknown };
type Component = ((props: Props) => unknown) & {
  readonly prototype?: { readonly isReactComponent?: object };
};

interface Instance {
  state: unknown;
  render(): unknown;
}
interface ClassComponent {
  new (props: Props, context?: unknown): Instance;
  readonly contextType?: Slot;
  readonly getDerivedStateFromProps?: (props: Props, state: unknown) => object | null;
}

const ELEMENT = Symbol.for('react.transitional.element');
const CONTEXT = Symbol.for('react.context');
const MEMO = Symbol.for('react.memo');
const TRANSPARENT: ReadonlySet<unknown> = new Set([Fragment, StrictMode, Profiler, ViewTransition]);

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'source', 'track', 'wbr']);
/** Elements that React treats in ways of their own. */
const OWN_WAYS = new Set(
  (
    'html head body base title meta link script style input select option optgroup textarea form object iframe ' +
    'template listing keygen menuitem param foreignObject'
  ).split(' '),
);

class Page {
  html = '';
  /** React parts neighbouring texts by a comment, so that each finds its own node again. */
  #afterText = false;

  add(node: unknown): void {
    if (typeof node === 'string') this.#text(node);
    else if (typeof node === 'number') this.#text(String(node));
    else if (Array.isArray(node)) for (const one of node) this.add(one);
    else if (node !== null && typeof node === 'object') this.#element(node as Element);
    else if (node !== undefined && node !== null && typeof node !== 'boolean') throw new Unknown(typeof node);
  }

  #text(text: string): void {
    if (text === '') return;
    this.html += this.#afterText ? `<!-- -->${escaped(text)}` : escaped(text);
    this.#afterText = true;
  }

  #element({ $$typeof, type, props }: Element): void {
    if ($$typeof !== ELEMENT) throw new Unknown('No element');
    if (typeof type === 'string') this.#tag(type, props);
    else if (typeof type === 'function') this.#component(type as Component, props);
    else if (TRANSPARENT.has(type)) this.add(props.children);
    else this.#special(type as { $$typeof?: symbol }, props);
  }

  #special(type: { $$typeof?: symbol; type?: unknown }, props: Props): void {
    if (type.$$typeof === MEMO) this.#element({ $$typeof: ELEMENT, type: type.type, props });
    else if (type.$$typeof === CONTEXT) this.#within(type as unknown as Slot, props);
    else throw new Unknown(`An element of type ${type.$$typeof?.description ?? typeof type}`);
  }

  #within(context: Slot, { value, children }: Props): void {
    // oxlint-disable no-underscore-dangle -- React's own name
    const before = context._currentValue;
    context._currentValue = value;
    try {
      this.add(children);
    } finally {
      context._currentValue = before;
    }
    // oxlint-enable no-underscore-dangle
  }

  #component(component: Component, props: Props): void {
    if (component.prototype?.isReactComponent)
      this.add(shownBy(component as unknown as ClassComponent, props));
    else this.add(component(props));
  }

  #tag(tag: string, props: Props): void {
    if (OWN_WAYS.has(tag) || tag.includes('-')) throw new Unknown(`<${tag}>`);
    let start = `<${tag}`;
    for (const name in props) {
      const value = props[name];
      if (value !== null && value !== undefined) start += attribute(name, value);
    }
    this.#afterText = false;
    const { children } = props;
    if (VOID.has(tag)) {
      this.html += `${start}/>`;
    } else {
      this.html += `${start}>`;
      // The parser of HTML drops a line's end right behind the tag.
      if (tag === 'pre' && typeof children === 'string' && children.startsWith('\n')) this.html += '\n';
      this.add(children);
      this.html += `</${tag}>`;
    }
    this.#afterText = false;
  }
}

function shownBy(type: ClassComponent, props: Props): unknown {
  // oxlint-disable-next-line no-underscore-dangle -- React's own name
  const instance = new type(props, type.contextType?._currentValue);
  const derived = type.getDerivedStateFromProps?.(props, instance.state);
  if (derived) instance.state = { ...(instance.state as object), ...derived };
  return instance.render();
}

/** Renders a tree once. Throws {@link Unknown}, and whatever a component throws. */
export function renderStatic(node: ReactNode): string {
  const page = new Page();
  withHooks(() => page.add(node));
  return page.html;
}
