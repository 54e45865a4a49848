import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Stages know the model, not each other's insides. */
const room = (folder, allowed) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [{
        regex: `^\\.\\./(\\.\\./)*(?!${[folder, ...allowed].join('|')})(ocr|restore|segment|extract|cli|batch|output|pipeline|lexicon|vietnamese|contract|document)`,
        message: `src/${folder} may know only: ${allowed.join(', ') || 'nothing'}.`,
      }],
    }],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'out/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'bin/plan-extract.js'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  room('document', []),
  room('vietnamese', []),
  room('lexicon', ['vietnamese']),
  room('ocr', ['document', 'vietnamese', 'lexicon']),
  room('restore', ['document', 'vietnamese', 'lexicon']),
  room('segment', ['document', 'vietnamese', 'lexicon', 'contract']),
  room('extract', ['document', 'vietnamese', 'lexicon', 'segment', 'contract']),
);
