import { describe, expect, test } from 'vitest';
import { right, wrong } from './found.ts';

describe('equations', () => {
  test.each([
    ['核对：21+8+5+9+3+1=48。', '21＋8＋5＋9＋3＋1＝47 / 48'],
    ['核对：46＋3＝47＋3。', '46＋3＝49 / 47＋3'],
    ['应付27元+27元+14元=58元。', '27元＋27元＋14元＝68元 / 58元'],
    ['（351－210）÷351＝41%。', '（351－210）÷351＝40.17% / 41%'],
    ['6处×38万元=288万元。', '6处×38万元＝228万元 / 288万元'],
    ['10800-4320-540=5840元', '10800－4320－540＝5940元 / 5840元'],
  ])('%s is wrong', (text, expected) => {
    expect(wrong(text)).toEqual([`equation ${expected}`]);
  });

  test.each([
    '21+8+5+9+3+1=47',
    '21＋8＋5＋9＋3＋1＝47',
    '46+3=47+2',
    '91÷99×100=91.92%',
    '(1+2)×3=9',
    '2+3×4=14',
    '100÷3≈33',
    '46+3=49，100%办结',
  ])('%s is right', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  test('one within brackets is read', () => {
    expect(right('核对无误（36+4=40）。')).toEqual(['equation 36＋4＝40 / 40']);
  });

  test.each([
    '推行“5+2=8”工作法。',
    '牢记100-1=0。',
    '按1+N=3的模式',
    '比例尺1:500，x+3=9',
    '1+2+…+10=50',
    '24小时×7天=1周',
    'https://a.example/?p=1+2=4',
    '3+=4',
    '((((1+1=3',
    '5÷0=3',
  ])('%s is none', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
