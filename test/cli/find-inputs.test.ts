import { expect, test } from 'vitest';
import { findInputs } from '../../src/cli/find-inputs.js';
import { folderWith, newFolder } from './run.js';

test('findInputs takes the texts, pages and records of a folder and of the folders in it, in order', () => {
  const folder = folderWith({ 'b.txt': 'b', 'a/page.html': 'a', 'c.jsonl': 'c', 'd.png': 'd', 'README.md': 'e' });
  expect(findInputs([folder])).toEqual({
    paths: ['a/page.html', 'b.txt', 'c.jsonl'].map((path) => `${folder}/${path}`),
    problems: [],
  });
});

test('findInputs takes a file named by itself whatever its ending, and each input once', () => {
  const folder = folderWith({ 'notes.md': 'text' });
  const file = `${folder}/notes.md`;
  expect(findInputs([file, file, '-']).paths).toEqual([file, '-']);
});

test('findInputs widens a glob that the shell left alone', () => {
  const folder = folderWith({ 'a.txt': 'a', 'b.txt': 'b', 'c.html': 'c' });
  expect(findInputs([`${folder}/*.txt`]).paths).toEqual([`${folder}/a.txt`, `${folder}/b.txt`]);
});

test('findInputs takes a file whose name holds a bracket for what it is', () => {
  const folder = folderWith({ 'visit [1].txt': 'a' });
  expect(findInputs([`${folder}/visit [1].txt`]).paths).toEqual([`${folder}/visit [1].txt`]);
});

test('findInputs tells what is missing or empty and keeps the rest', () => {
  const folder = folderWith({ 'a.txt': 'a' });
  const { paths, problems } = findInputs([`${folder}/none.txt`, newFolder(), `${folder}/*.pdf`, `${folder}/a.txt`]);
  expect(paths).toEqual([`${folder}/a.txt`]);
  expect(problems.map(({ code }) => code)).toEqual(['input-not-found', 'folder-empty', 'input-not-found']);
});
