import type { Detector } from '../detector';

import { assignedVariables } from './assignedVariables';
import { clipNames } from './clipNames';
import { cyclonedxXml } from './cyclonedxXml';
import { dotenv } from './dotenv';
import { eventStreams } from './eventStreams';
import { helmDefaults } from './helmDefaults';
import { hubUrls } from './hubUrls';
import { keyedConfig } from './keyedConfig';
import { modelCard } from './modelCard';
import { modelfile } from './modelfile';
import { modelLists } from './modelLists';
import { speechArchives } from './speechArchives';
import { tables } from './tables';
import { weightLists } from './weightLists';
import { weightUrls } from './weightUrls';
import { whisperSizes } from './whisperSizes';
import { xmlSettings } from './xmlSettings';

/** The detectors of this folder, in the order in which they run. */
export const configDetectors: readonly Detector[] = [
  modelfile,
  modelCard,
  modelLists,
  eventStreams,
  keyedConfig,
  cyclonedxXml,
  xmlSettings,
  dotenv,
  hubUrls,
  speechArchives,
  weightUrls,
  weightLists,
  tables,
  whisperSizes,
  clipNames,
  helmDefaults,
  assignedVariables,
];
