import { childText, elementsOf, parseXml, type XmlElement } from '../../parse/xmlSpans';
import { manifestDetector, type DependencyGroup, type PackageSite } from './packageSite';

const packageItems: ReadonlySet<string> = new Set([
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'DotNetCliToolReference',
]);

/** MSBuild projects and central package files, with versions from attributes, child elements and properties. */
export const nugetProject = manifestDetector(
  'nuget-project',
  (file) => /\.(cs|fs|vb|sql|es)?proj$|\.(props|targets)$/.test(file.baseName),
  (text) => {
    const { root, problems } = parseXml(text);
    if (root?.name !== 'Project') return { sites: [], problems };
    const properties = new Map<string, string>();
    const sites: PackageSite[] = [];
    for (const element of elementsOf(root)) {
      if (element.name === 'PropertyGroup') {
        for (const property of element.children) {
          if (property.text !== undefined) properties.set(property.name.toLowerCase(), property.text.value);
        }
      } else if (packageItems.has(element.name)) {
        const site = itemSite(element);
        if (site !== undefined) sites.push(site);
      }
    }
    return {
      sites: sites.map((site) => ({ ...site, version: site.version && expand(site.version, properties) })),
      problems,
    };
  },
);

/** `packages.config` of older .NET projects. */
export const nugetPackagesConfig = manifestDetector(
  'nuget-packages-config',
  (file) => /^packages(\.[^/]+)?\.config$/.test(file.baseName),
  (text) => {
    const { root, problems } = parseXml(text);
    const sites: PackageSite[] = [];
    for (const element of elementsOf(root)) {
      const id = element.name === 'package' ? element.attributes.get('id') : undefined;
      if (id === undefined || id.value === '') continue;
      const development = element.attributes.get('developmentDependency')?.value.toLowerCase() === 'true';
      sites.push({
        namespace: 'nuget',
        literal: id.value,
        span: id.span,
        version: element.attributes.get('version')?.value,
        group: development ? 'development' : undefined,
      });
    }
    return { sites, problems };
  },
);

function itemSite(element: XmlElement): PackageSite | undefined {
  const name = element.attributes.get('Include') ?? element.attributes.get('Update');
  if (name === undefined || !/^[A-Za-z0-9_.-]+$/.test(name.value)) return undefined;
  return {
    namespace: 'nuget',
    literal: name.value,
    span: name.span,
    version: metadata(element, 'VersionOverride') ?? metadata(element, 'Version'),
    group: groupOf(element),
  };
}

function groupOf(element: XmlElement): DependencyGroup | undefined {
  if (element.name === 'DotNetCliToolReference') return 'build';
  const privateAssets = metadata(element, 'PrivateAssets')?.toLowerCase();
  return element.name === 'GlobalPackageReference' || privateAssets === 'all' ? 'development' : undefined;
}

function metadata(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name)?.value ?? childText(element, name)?.value;
}

function expand(version: string, properties: ReadonlyMap<string, string>): string {
  return version.replace(/\$\(([^()]*)\)/g, (whole, name: string) => properties.get(name.toLowerCase()) ?? whole);
}
