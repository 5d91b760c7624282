/**
 * Pages of any size, made from nothing but a seed: a story amid menus, teasers, advertisements and comments, in the
 * shapes that stress different parts of a reader.
 */

import { randomNumbers } from '../../random_numbers.mjs';

/** What texts are made of. */
export const words = ('harbour council river winter budget bridge ferry market school library engine signal garden window paper ' +
  'morning measure result visitor village storm repair answer question record number street letter office summer').split(' ');
export const people = ['Mara Lindqvist', 'Tomas Okafor', 'Ines Baptiste', 'Ruben Haas', 'Priya Nandakumar', 'Elof Brandt'];

/** What makes a shape: how deep its boxes nest, how many words a text has, how many attributes an element, and how many paragraphs quote. */
const shapes = {
  mixed: { depth: 6, words: 12, attributes: 2, quoting: 0.2 },
  deep: { depth: 200, words: 8, attributes: 1, quoting: 0.1 },
  wide: { depth: 1, words: 8, attributes: 1, quoting: 0.1 },
  text: { depth: 4, words: 120, attributes: 1, quoting: 0.1 },
  attributes: { depth: 4, words: 8, attributes: 12, quoting: 0.1 },
  quotations: { depth: 4, words: 30, attributes: 1, quoting: 0.9 },
};

export const shapeNames = Object.keys(shapes);

class PageWriter {
  constructor(shape, seed) {
    this.shape = shape;
    this.random = randomNumbers(seed);
    this.parts = [];
    this.elements = 0;
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  text(count = this.shape.words) {
    return Array.from({ length: count }, () => this.pick(words)).join(' ');
  }

  open(tag, className) {
    let attributes = className ? ` class="${className}"` : '';
    for (let i = 1; i < this.shape.attributes; i++) attributes += ` data-${this.pick(words)}-${i}="${this.text(3)}"`;
    this.parts.push(`<${tag}${attributes}>`);
    this.elements++;
  }

  close(tag) {
    this.parts.push(`</${tag}>`);
  }

  element(tag, className, text) {
    this.open(tag, className);
    this.parts.push(text);
    this.close(tag);
  }

  link(text) {
    this.parts.push('<a href="#">', text, '</a>');
    this.elements++;
  }

  list(className, items) {
    this.open('ul', className);
    for (let i = 0; i < items; i++) {
      this.open('li');
      this.link(this.text(4));
      this.close('li');
    }
    this.close('ul');
  }

  paragraph() {
    const quotes = this.random() < this.shape.quoting;
    const text = this.text();
    const sentence = quotes ? `“${this.text(9)},” ${this.pick(people)} said. ${text}.` : `${text}, and ${this.text(6)}.`;
    this.open('p');
    this.parts.push(sentence, ' ');
    if (this.random() < 0.3) this.link(this.text(2));
    this.close('p');
  }

  section(className, fill, target) {
    for (let depth = 0; depth < this.shape.depth; depth++) this.open('div', depth === 0 ? className : 'box');
    while (this.elements < target) fill();
    for (let depth = 0; depth < this.shape.depth; depth++) this.close('div');
  }
}

/**
 * The HTML of a page with about `elements` elements: a tenth menus, half story, the rest teasers and comments.
 * The same arguments give the same bytes.
 */
export function generatePage(elements, shapeName = 'mixed', seed = 1) {
  const page = new PageWriter(shapes[shapeName], seed);
  page.section('site-nav', () => page.list('menu', 8), elements * 0.1);
  page.open('article', 'story');
  page.element('h1', 'headline', page.text(8));
  page.element('p', 'byline', `By ${page.pick(people)}`);
  page.section('story-body', () => page.paragraph(), elements * 0.6);
  page.close('article');
  page.section('related-stories', () => page.list('teasers', 3), elements * 0.8);
  page.section('comments', () => comment(page), elements);
  return '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page made for measuring</title></head><body>' +
    page.parts.join('') + '</body></html>';
}

function comment(page) {
  page.open('div', 'comment');
  page.element('span', 'comment-author', page.pick(people));
  page.element('p', 'comment-text', page.text(10));
  page.element('button', 'reply', 'Reply');
  page.close('div');
}
