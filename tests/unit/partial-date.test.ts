import { describe, expect, test } from '@jest/globals';
import { dayRange, partialDateRules } from '../../src/catalog/partial-date.js';

describe('the days that a partial date may mean', () => {
  test.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2018-08-28', '2018-08-28', '2018-08-28'],
  ])('%s is from %s to %s', (text, min, max) => {
    expect(dayRange(text)).toEqual({ min, max });
  });

  test.each(['2018-02-30', '2023-02-29', '2018-13', '2018-00', '2018-1', '18', '2018-08-28T00:00', '2018-08-00', ' 2018', 'autumn 2013', ''])('%j is no date', (text) => {
    expect(dayRange(text)).toBeUndefined();
  });
});

describe('the scalar PartialDate', () => {
  test('takes a bare year as a number', () => {
    expect(partialDateRules.parseValue(2018)).toBe('2018');
  });

  test.each(['2018-02-30', '2018-13', '2018-00'])('refuses %j, which the calendar does not have', (value) => {
    expect(() => partialDateRules.parseValue(value)).toThrow(`PartialDate must be a date of the calendar; there is no "${value}"`);
  });

  test.each([20180828, '18', true, null, {}, 2018.5])('refuses %j and says what it takes', (value) => {
    expect(() => partialDateRules.parseValue(value)).toThrow(`PartialDate must be a date written "YYYY", "YYYY-MM" or "YYYY-MM-DD"; got ${JSON.stringify(value)}`);
  });
});
