import { DE } from './de.ts';
import { EN, type ProofPhrases } from './en.ts';
import { FR } from './fr.ts';

const BY_LANGUAGE: Readonly<Record<string, ProofPhrases>> = { de: DE, en: EN, fr: FR };

/** In the newsletter's language, or in English. */
export const proofPhrases = (lang: string): ProofPhrases =>
  BY_LANGUAGE[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? EN;
