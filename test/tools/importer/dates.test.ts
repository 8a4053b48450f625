import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCellDate, type DateOrder} from '../../../src/tools/importer/dates.js';

const end = (cell: string, order?: DateOrder) => {
  const {date, issue} = readCellDate(cell, 'end', order);
  return [date, issue];
};

describe('a date in a cell', () => {
  it('is read where it can only mean one day, month or year', () => {
    for (const [cell, date] of [
      ['2014', '2014'],
      ['2014-07', '2014-07'],
      ['2014-07-31', '2014-07-31'],
      ['2014-07-31T00:00:00Z', '2014-07-31'],
      ['2014/7/3', '2014-07-03'],
      ['12/31/2014', '2014-12-31'],
      ['31.12.2014', '2014-12-31'],
      ['1/1/2024', '2024-01-01'],
      ['8/31/2020 12:00 AM', '2020-08-31'],
      ['July 2014', '2014-07'],
      ['juli 2014', '2014-07'],
      ['Sept 2014', '2014-09'],
      ['30 June 2014', '2014-06-30'],
      ['30. juni 2014', '2014-06-30'],
      ['June 30th, 2014', '2014-06-30'],
      ['30 de junio de 2014', '2014-06-30'],
    ])
      assert.deepEqual(end(cell!), [date, undefined], cell);
  });

  it('keeps its words where day and month cannot be told apart, until somebody says the order', () => {
    assert.deepEqual(end('04/01/2012'), [{text: '04/01/2012'}, 'date-ambiguous']);
    assert.deepEqual(end('04/01/2012', 'dmy'), ['2012-01-04', undefined]);
    assert.deepEqual(end('04/01/2012', 'mdy'), ['2012-04-01', undefined]);
  });

  it('is read in the only order it can have, and told when that is not the one that was said', () => {
    assert.deepEqual(end('31/12/2014', 'mdy'), ['2014-12-31', 'date-other-order']);
    assert.deepEqual(end('31/12/2014', 'dmy'), ['2014-12-31', undefined]);
    assert.equal(readCellDate('31/12/2014', 'end').order, 'dmy');
    assert.equal(readCellDate('1/1/2014', 'end').order, undefined);
  });

  it('is a year again where Excel made a day of it', () => {
    assert.deepEqual(end('7/15/1905'), ['2023', 'date-excel-year']);
    assert.deepEqual(end('7/16/1905'), ['2024', 'date-excel-year']);
    assert.deepEqual(end('1905-07-15'), ['2023', 'date-excel-year']);
    // The first of July: both orders are days, only one is a year of a plan.
    assert.deepEqual(end('7/1/1905'), ['2009', 'date-excel-year']);
  });

  it('is a day again where Excel left its number', () => {
    assert.deepEqual(end('43525'), ['2019-03-01', 'date-serial']);
    assert.deepEqual(end('44439.5'), ['2021-08-31', 'date-serial']);
  });

  it('has a year of this century where two digits are given, and says so', () => {
    assert.deepEqual(end('6/30/20'), ['2020-06-30', 'date-short-year']);
    assert.deepEqual(end('Jul-12'), ['2012-07', 'date-short-year']);
  });

  it('has a quarter as words, with the month that it starts or ends in', () => {
    assert.deepEqual(readCellDate('Quarter 1 2014', 'start').date, {text: 'Quarter 1 2014', date: '2014-01'});
    assert.deepEqual(readCellDate('III quarter of 2022', 'end').date, {text: 'III quarter of 2022', date: '2022-09'});
  });

  it('stays in words where it is none', () => {
    for (const words of ['Ongoing', 'Fall 2014', '2012-2013', 'Smarch 2014', 'By the end of the term', '123'])
      assert.deepEqual(end(words), [{text: words}, 'date-words'], words);
    for (const never of ['2/29/2014', '2014-13-01', '99/99/2014'])
      assert.deepEqual(end(never), [{text: never}, 'date-impossible'], never);
  });
});
