/** Locators and digests of a document's sentences: the contract between the seeds and whoever holds the documents. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digest, normalise, passages } from '../../src/dataset/passages.js';

const located = (text: string): Record<string, string> => Object.fromEntries(passages(text));

describe('normalise', () => {
  test('makes one space of each run of white space and trims', () => {
    expect(normalise('\ufeff  two\u00a0 \t words\r\n here \n')).toBe('two words here');
  });

  test('leaves a blank text empty', () => {
    expect(normalise(' \n\t ')).toBe('');
  });
});

describe('digest', () => {
  test('is the SHA-256 of the normalised text', () => {
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digest('  abc\n')).toBe(digest('abc'));
  });

  test('hashes UTF-8', () => {
    expect(digest('专利')).toBe('ea180ca05579f91e7efcda5849cb6b3ab7b6273f288b8a24f84dc5f72e242fee');
  });

  test('tells texts that differ in more than white space apart', () => {
    expect(digest('a b')).not.toBe(digest('ab'));
  });
});

describe('passages', () => {
  test('counts lines that are not blank, whatever ends them', () => {
    expect(located('One\r\n\r\n  \t\nTwo\rThree\n')).toEqual({ 'p1 s1': 'One', 'p2 s1': 'Two', 'p3 s1': 'Three' });
  });

  test('splits a line into sentences and counts them from 1 in each', () => {
    expect(located('A first. A second? A third!  A fourth\nAnother line. Its end.')).toEqual({
      'p1 s1': 'A first.',
      'p1 s2': 'A second?',
      'p1 s3': 'A third!',
      'p1 s4': 'A fourth',
      'p2 s1': 'Another line.',
      'p2 s2': 'Its end.',
    });
  });

  test.each([
    ['a straight quotation', 'He said "yes." Then he left.', ['He said "yes."', 'Then he left.']],
    ['a curly quotation', '“Yes.” “No.” Élan won.', ['“Yes.”', '“No.”', 'Élan won.']],
    ['a bracket', 'It ended (in May.) Nobody knew.', ['It ended (in May.)', 'Nobody knew.']],
  ])('ends a sentence after what closes %s', (_, text, sentences) => {
    expect([...passages(text).values()]).toEqual(sentences);
  });

  test.each([
    ['a figure', 'It rose 3.9 percent.'],
    ['an abbreviation before a small letter', 'It cost billions of U.S. dollars.'],
    ['an abbreviation before a digit', 'BEIJING, Aug. 10 began so.'],
    ['an opening bracket', 'They met in Beijing. (Edited by someone)'],
    ['no white space', 'See example.Com for more.'],
  ])('does not end one before %s', (_, text) => {
    expect(located(text)).toEqual({ 'p1 s1': text });
  });

  test('keeps the order of the document', () => {
    const locators = [...passages(Array.from({ length: 12 }, (_, i) => `Line ${String(i)}`).join('\n')).keys()];
    expect(locators).toEqual(Array.from({ length: 12 }, (_, i) => `p${String(i + 1)} s1`));
  });

  test('finds nothing in a blank document', () => {
    expect(passages('\n \n').size).toBe(0);
  });

  test('loses no text and makes none up', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB.?!"”) \n\t\r') }), (text) => {
        expect([...passages(text).values()].join(' ')).toBe(normalise(text));
      }),
    );
  });

  test('gives the same passages whatever the white space within the lines', () => {
    const lines = ['A first.  A second.', '\tAnd "a third." The end'];
    expect(located(lines.join('\n'))).toEqual(located(lines.map((line) => normalise(line)).join('\n\n\n')));
  });
});
