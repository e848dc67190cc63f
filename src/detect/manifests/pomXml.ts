import { childText, childrenNamed, elementsOf, parseXml, type XmlElement } from '../../parse/xmlSpans';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

/** Dependencies, managed dependencies, imported BOMs, plugins and parents of a Maven project. */
export const pomXml = manifestDetector(
  'maven-pom',
  (file) => file.baseName === 'pom.xml' || file.extension === 'pom' || /^pom[-.].*\.xml$/.test(file.baseName),
  (text) => {
    const { root, problems } = parseXml(text);
    if (root?.name !== 'project') return { sites: [], problems };
    const properties = projectProperties(root);
    const sites: PackageSite[] = [];
    const managed = new Map<string, string>();
    for (const holder of elementsOf(root)) {
      if (holder.name !== 'dependencies' && holder.name !== 'plugins') continue;
      for (const item of holder.children) {
        const site = coordinateSite(item, properties, groupOfItem(item));
        if (site === undefined) continue;
        sites.push(site);
        if (site.version !== undefined && !managed.has(site.literal)) managed.set(site.literal, site.version);
      }
    }
    for (const parent of childrenNamed(root, 'parent')) {
      const site = coordinateSite(parent, properties, 'build');
      if (site !== undefined) sites.push(site);
    }
    return { sites: sites.map((site) => ({ ...site, version: site.version ?? managed.get(site.literal) })), problems };
  },
);

function groupOfItem(item: XmlElement): DependencyGroup | undefined {
  if (item.name === 'plugin') return 'build';
  if (childText(item, 'scope')?.value === 'test') return 'test';
  return childText(item, 'optional')?.value === 'true' ? 'optional' : undefined;
}

function coordinateSite(
  item: XmlElement,
  properties: ReadonlyMap<string, string>,
  group: DependencyGroup | undefined,
): PackageSite | undefined {
  const artifact = childText(item, 'artifactId');
  const groupId =
    childText(item, 'groupId')?.value ?? (item.name === 'plugin' ? 'org.apache.maven.plugins' : undefined);
  if (artifact === undefined || groupId === undefined) return undefined;
  const version = childText(item, 'version')?.value;
  return {
    namespace: 'maven',
    literal: `${interpolate(groupId, properties)}:${interpolate(artifact.value, properties)}`,
    span: artifact.span,
    version: version === undefined ? undefined : interpolate(version, properties),
    group,
  };
}

function projectProperties(root: XmlElement): Map<string, string> {
  const properties = new Map<string, string>();
  const parent = childrenNamed(root, 'parent')[0];
  for (const key of ['groupId', 'version', 'artifactId']) {
    const inherited = childText(parent, key)?.value;
    const own = childText(root, key)?.value ?? (key === 'artifactId' ? undefined : inherited);
    if (inherited !== undefined) properties.set(`project.parent.${key}`, inherited);
    if (own !== undefined) properties.set(`project.${key}`, own).set(`pom.${key}`, own);
  }
  for (const element of elementsOf(root)) {
    if (element.name !== 'properties') continue;
    for (const property of element.children) {
      if (property.text !== undefined && !properties.has(property.name)) {
        properties.set(property.name, property.text.value);
      }
    }
  }
  return properties;
}

const longestValue = 500;

/** Replaces `${name}` by the property, a few levels deep; an unknown name stays as written. */
function interpolate(value: string, properties: ReadonlyMap<string, string>): string {
  let current = value;
  for (let depth = 0; depth < 4 && current.includes('${') && current.length < longestValue; depth++) {
    current = current.replace(/\$\{([^${}]*)\}/g, (whole, name: string) => properties.get(name.trim()) ?? whole);
  }
  return current;
}
