/** Splits a long formula into rows: browsers support no line breaks in MathML. Pure. */
import type { MathNode } from '../../article/math-node.ts';

const MAX_SIGNS = 40;

/** Relations and operators that a line may begin with. */
const BREAKS = /^[=≠<>≤≥≪≫≈≃≅∼≡≔∝∈∉⊂⊆→←↔⇒⇐⇔⟹⟸⟺↦+−±∓×·∪∩∧∨-]$/;
const OPENING = /^[([{⟨⌊⌈]$/;
const CLOSING = /^[)\]}⟩⌋⌉]$/;

type FormulaPart = string | MathNode;

const textOf = (node: FormulaPart): string =>
  typeof node === 'string' ? node : (node.children ?? []).map(textOf).join('');

const operator = (node: FormulaPart): string =>
  typeof node !== 'string' && node.name === 'mo' ? textOf(node).trim() : '';

function topLevel(tree: MathNode): readonly FormulaPart[] {
  const [only, ...others] = tree.children ?? [];
  const isGroup =
    typeof only === 'object' &&
    others.length === 0 &&
    /^(?:mrow|semantics)$/.test(only.name) &&
    !only.attributes;
  return isGroup ? topLevel(only) : (tree.children ?? []);
}

export function breakFormula(tree: MathNode): MathNode {
  const parts = topLevel(tree);
  if (textOf(tree).length <= MAX_SIGNS) return tree;
  const rows: FormulaPart[][] = [[]];
  let depth = 0;
  for (const part of parts) {
    const sign = operator(part);
    if (OPENING.test(sign)) depth++;
    if (CLOSING.test(sign)) depth--;
    if (depth === 0 && BREAKS.test(sign) && rows.at(-1)?.length) {
      // As the first of its row it would be taken for a sign.
      const infix = {
        ...(part as MathNode),
        attributes: { form: 'infix', ...(part as MathNode).attributes },
      };
      rows.push([infix]);
    } else rows.at(-1)?.push(part);
  }
  if (rows.length === 1) return tree;
  return { ...tree, children: rows.map((children) => ({ name: 'mrow', children })) };
}
