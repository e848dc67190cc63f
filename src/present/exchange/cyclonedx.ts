import { PackageURL } from 'packageurl-js';

import type { JudgedReference, WorkspaceScan } from '../../domain/scan';
import { rankFindings } from '../importance';
import { licenceShortName } from '../labels/licence';
import { findingLine } from '../messages/findingText';
import { modelPublisher, referenceName, subjectName } from '../names';
import { homepage } from '../pages';

export interface BomFacts {
  readonly version: string;
  readonly dataDate: string;
}

interface Occurrence {
  readonly location: string;
  readonly line: number;
}

/** The fields of a component that are used here; names as in the specification. */
interface Component {
  readonly type: 'machine-learning-model' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly purl?: string;
  readonly licenses?: readonly unknown[];
  readonly evidence: { readonly occurrences: readonly Occurrence[] };
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/**
 * The models and packages of a scan as a bill of materials, CycloneDX 1.6: https://cyclonedx.org/docs/1.6/json/
 * Verdicts and findings are properties. There is no serial number and no time, so that the same scan gives the same text.
 */
export function cyclonedxBom(scan: WorkspaceScan, { version, dataDate }: BomFacts): unknown {
  const groups = new Map<string, { readonly first: JudgedReference; readonly occurrences: Occurrence[] }>();
  for (const { path, references } of scan.files) {
    for (const judged of references) {
      const { kind } = judged.reference;
      if (kind !== 'model' && kind !== 'package') continue;
      const key = bomRef(judged);
      const group = groups.get(key) ?? { first: judged, occurrences: [] };
      groups.set(key, group);
      group.occurrences.push({ location: path, line: judged.start.line + 1 });
    }
  }
  const components = [...groups].map(([ref, { first, occurrences }]) => componentOf(ref, first, occurrences));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: {
        components: [
          {
            type: 'application',
            name: 'ai-licence-lens',
            version,
            externalReferences: [{ type: 'website', url: homepage }],
          },
        ],
      },
      properties: [
        { name: 'ai-licence-lens:data-date', value: dataDate },
        { name: 'ai-licence-lens:complete', value: String(scan.complete) },
      ],
    },
    components: components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
  };
}

function componentOf(ref: string, judged: JudgedReference, occurrences: readonly Occurrence[]): Component {
  const { reference, resolution, verdict } = judged;
  const purl = purlOf(judged);
  const version = exactVersion(judged);
  const publisher = resolution.kind === 'model' ? modelPublisher(resolution) : undefined;
  const licenses = licensesOf(judged);
  const loud = rankFindings(verdict).filter(({ severity }) => severity !== 'hint');
  return {
    type: reference.kind === 'package' ? 'library' : 'machine-learning-model',
    'bom-ref': ref,
    name: reference.kind === 'package' ? subjectName(judged) : (reference.id ?? reference.literal),
    ...(version !== undefined && { version }),
    ...(publisher !== undefined && { publisher }),
    ...(purl !== undefined && { purl }),
    ...(licenses.length > 0 && { licenses }),
    evidence: { occurrences },
    properties: [
      { name: 'ai-licence-lens:verdict', value: verdict.word },
      { name: 'ai-licence-lens:match', value: resolution.match },
      ...(resolution.kind === 'model' && resolution.family.collection !== true
        ? [{ name: 'ai-licence-lens:family', value: resolution.family.id }]
        : []),
      ...(version === undefined && reference.version !== undefined
        ? [{ name: 'ai-licence-lens:version-range', value: reference.version }]
        : []),
      ...loud.map((finding) => ({
        name: `ai-licence-lens:finding:${finding.id}`,
        value: findingLine(finding, referenceName(judged)),
      })),
    ],
  };
}

/** A licence with a text of its own is named with its address; an SPDX expression stays one. */
function licensesOf({ resolution }: JudgedReference): readonly unknown[] {
  if (resolution.kind !== 'model' && resolution.kind !== 'package') return [];
  const { licence, binding } = resolution;
  if (licence === undefined || licence === 'NOASSERTION') return [];
  if (!licence.startsWith('LicenseRef-') || licence.includes(' ')) return [{ expression: licence }];
  const source = binding.flatMap(({ licences }) => licences).find(({ id }) => id === licence)?.evidence.source;
  const url = source?.startsWith('http') === true ? { url: source } : {};
  return [{ license: { name: licenceShortName(licence), ...url } }];
}

function bomRef(judged: JudgedReference): string {
  const { kind, namespace, id, literal, version } = judged.reference;
  return purlOf(judged) ?? `${kind}:${namespace}:${id ?? literal}${version === undefined ? '' : `@${version}`}`;
}

/** A purl names one published thing, so a range of versions is left out of it. */
function purlOf(judged: JudgedReference): string | undefined {
  const { reference, resolution } = judged;
  const { namespace, id, literal } = reference;
  if (reference.kind === 'model') {
    const [owner, name] = (id ?? literal).split('/');
    if (namespace !== 'huggingface' || owner === undefined || name === undefined) return undefined;
    return new PackageURL('huggingface', owner, name, exactVersion(judged), undefined, undefined).toString();
  }
  if (resolution.kind !== 'package') return undefined;
  const { type, namespace: group, name } = PackageURL.fromString(resolution.aiPackage.purl);
  return new PackageURL(type, group, name, exactVersion(judged), undefined, undefined).toString();
}

/** The revision of a model as stated; of a package the version, where the text leaves no choice. */
function exactVersion({ reference: { kind, version } }: JudgedReference): string | undefined {
  if (kind !== 'package' || version === undefined) return version;
  return /^=*v?\d[\w.+-]*$/.test(version) ? version.replace(/^=*v?/, '') : undefined;
}
