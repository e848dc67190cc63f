import { declareAgents } from './agents';
import { declareActivation } from './activation';
import { declareBadInput } from './badInput';
import { declareCompletion } from './completion';
import { declareHover } from './hover';
import { declareLanguage } from './language';
import { declareMarks } from './marks';
import { declareNotebooks } from './notebooks';
import { declareOverlays } from './overlays';
import { declarePolicyFile } from './policyFile';
import { declareProfile } from './profile';
import { declareQuickFixes } from './quickFixes';
import { declareTyping } from './typing';
import { declareViews } from './views';
import { declareWorkspaceScan } from './workspaceScan';

/** The one explicit list of what is tested inside the editors; each entry declares its tests when called. */
export const suites: readonly (() => void)[] = [
  declareActivation,
  declareTyping,
  declareHover,
  declareMarks,
  declareCompletion,
  declareQuickFixes,
  declareLanguage,
  declareViews,
  declareProfile,
  declarePolicyFile,
  declareWorkspaceScan,
  declareOverlays,
  declareNotebooks,
  declareAgents,
  declareBadInput,
];
