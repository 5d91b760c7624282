import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  { ignores: ['build/', 'dist/', 'demo/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Indices into arrays of ours are known to be in range where `!` is written.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text of a page enters our surfaces as text only.' },
        { property: 'outerHTML', message: 'Text of a page enters our surfaces as text only.' },
        { property: 'insertAdjacentHTML', message: 'Text of a page enters our surfaces as text only.' },
      ],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: { ...globals.node, ...globals.browser, chrome: 'readonly' },
    },
  },
);
