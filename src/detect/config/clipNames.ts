import type { Reference } from '../../domain/reference';
import type { Detector } from '../detector';
import { isCommentLine } from './whisperSizes';

/** What CLIP calls its models by: `ViT-B/16`, `ViT-L/14@336px`; those of its ResNets say something only in quotes. */
const architecture =
  /(?<![\w./@-])(?:ViT-[BLHg]\/(?:14|16|32)(?:@336px)?|(?<=["'])RN(?:50x(?:4|16|64)|101|50)(?=["']))(?![\w/@-])/g;
const clip = /\bCLIP\b|open_?clip|\bclip_(?:model|name|arch|backbone|version)|\bclip\.load\b|openai\/clip/;
const unread = new Set(['notebook']);
const maximumReferences = 500;

/** Architectures of CLIP in a text that speaks of CLIP: each stands for the weights that its authors published. */
export const clipNames: Detector = {
  forms: ['clip-architecture'],
  accepts: (file) => !unread.has(file.language),
  detect: ({ text }, file) => {
    const references: Reference[] = [];
    if (!/ViT-|RN\d/.test(text) || !clip.test(text)) return { references, problems: [] };
    for (const { 0: literal, index } of text.matchAll(architecture)) {
      if (references.length >= maximumReferences) break;
      references.push({
        kind: 'model',
        literal,
        span: { start: index, end: index + literal.length },
        namespace: 'open_clip',
        tier: 'B',
        role: file.role === 'code' && isCommentLine(text, index) ? 'comment' : file.role,
        form: 'clip-architecture',
      });
    }
    return { references, problems: [] };
  },
};
