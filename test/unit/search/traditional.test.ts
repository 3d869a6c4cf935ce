import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { normalise } from '#search/normalise.ts';
import { simplified } from '#search/traditional.ts';

test.each([
  ['縣', '县'],
  ['县', '县'],
  ['衞', '卫'],
  ['薴', '苎'],
  ['𡞵', '㛟'],
  ['勣', '𪟝'],
  ['a', 'a'],
  ['𠀀', '𠀀'],
])('%s is %s in Simplified', (typed, form) => {
  expect(simplified(typed)).toBe(form);
});

test.each([
  ['批覆、答覆與重覆', '批复 答复与重复'],
  ['地膜覆盖、森林覆盖率', '地膜覆盖 森林覆盖率'],
  ['了解与瞭解，一目瞭然', '了解与了解 一目了然'],
  ['护林瞭望塔', '护林瞭望塔'],
  ['隨著、沿著', '随着 沿着'],
  ['效果显著，著作权', '效果显著 著作权'],
  ['座标与座谈会', '坐标与座谈会'],
  ['工作計畫與規劃圖畫', '工作计划与规划图画'],
])('%s is the same as %s: neighbours tell', (typed, folded) => {
  expect(normalise(typed)).toBe(folded);
});

test.each(['t', 'tw', 'hk'] as const)('what is written in %s finds what is written here', (to) => {
  const text =
    '关于印发《青屿县农村公路养护管理办法》的通知：各乡镇人民政府应当答复群众，批复了解情况，' +
    '卫生健康局发放补贴，防汛抗旱指挥部执行应急预案，建设用地复垦面积、涂料、台风、范围、采购。';
  const traditional = Converter({ from: 'cn', to })(text);
  expect(traditional).not.toBe(text);
  expect(normalise(traditional)).toBe(normalise(text));
});
