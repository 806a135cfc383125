import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typeScript = ['**/*.ts'];

export default defineConfig(
  globalIgnores([
    'node_modules',
    'dist',
    '.astro',
    '.cache',
    '.sites',
    'dong-goi',
    'content',
    'public',
    'test/sites',
    'test/broken',
  ]),
  {
    files: typeScript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `!` names what an adjacent line proves; numbers stand in texts; arrows pass a void on.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Officers' keys stand in brackets, known or not. Letters are NFC here, so a code point is a letter.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'max-params': ['error', 4],
      // Officers type the keys: `constructor` must not be found in a table.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'VariableDeclarator:has(> Identifier TSTypeReference[typeName.name="Record"] > TSTypeParameterInstantiation > TSStringKeyword) > ObjectExpression',
          message: 'A table with any text for a key is a `dictionary`.',
        },
      ],
    },
  },
  {
    // A test reads what the site printed, as it comes.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  astro.configs['flat/recommended'],
);
