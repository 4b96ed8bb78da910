import type { Html, Image, ImageReference, Node, Text } from 'mdast';

export type ImageNode = Image | ImageReference;
export const isImage = (node: Node): node is ImageNode =>
  node.type === 'image' || node.type === 'imageReference';
export const isText = (node: Node | undefined): node is Text => node?.type === 'text';
/** White space, line breaks and comments. */
export const isBlank = (node: Node): boolean =>
  (isText(node) && node.value.trim() === '') ||
  node.type === 'break' ||
  (node.type === 'html' && (node as Html).value.startsWith('<!--'));
