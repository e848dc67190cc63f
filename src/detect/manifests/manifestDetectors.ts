import type { Detector } from '../detector';

import { cargoToml } from './cargoToml';
import { clojureDeps } from './clojure';
import { cogYaml } from './cogYaml';
import { composerJson } from './composerJson';
import { condaEnvironment } from './condaEnvironment';
import { condaRecipe } from './condaRecipe';
import { conanfile } from './conan';
import { denoJson } from './denoJson';
import { devcontainerJson } from './devcontainerJson';
import { githubActions } from './githubActions';
import { goMod } from './goMod';
import { gradleBuild, sbtBuild } from './gradleBuild';
import { juliaProject } from './julia';
import { listedManifests } from './listedNames';
import { mixExs } from './mixExs';
import { bunLock, npmPackageLock } from './locks/npmPackageLock';
import { composerLock, denoLock, nugetLock, pipfileLock, renvLock, swiftResolved } from './locks/jsonLocks';
import { condaLock, gemfileLock, gradleLock, mixLock, pubspecLock } from './locks/lineLocks';
import { pnpmLock } from './locks/pnpmLock';
import { cargoLock, pythonLock } from './locks/tomlLocks';
import { yarnLock } from './locks/yarnLock';
import { nixPackages } from './nixPackages';
import { npmPackageJson, pnpmWorkspace } from './npmPackageJson';
import { nugetPackagesConfig, nugetProject } from './nugetProject';
import { condaPkgToml, pixiToml } from './pixi';
import { pomXml } from './pomXml';
import { pubspecYaml } from './pubspecYaml';
import { pipfile, pyprojectToml, pythonScript } from './pyprojectToml';
import { rDescription } from './rDescription';
import { bazelFetch, cmakeFetch, gitSubmodules, mesonWrap, vcpkgJson, zigPackage } from './repositories';
import { requirementsTxt } from './requirementsTxt';
import { podfile, podfileLock } from './cocoaPods';
import { gemfile, gemspec } from './rubyGems';
import { setupCfg, setupPy } from './setupPy';
import { swiftPackage } from './swiftPackage';
import { versionCatalogue } from './versionCatalogue';

/** The detectors of this folder, in the order in which they run. */
export const manifestDetectors: readonly Detector[] = [
  npmPackageJson,
  pnpmWorkspace,
  denoJson,
  requirementsTxt,
  pyprojectToml,
  pipfile,
  pythonScript,
  setupPy,
  setupCfg,
  condaEnvironment,
  condaRecipe,
  pixiToml,
  condaPkgToml,
  cogYaml,
  cargoToml,
  goMod,
  pomXml,
  gradleBuild,
  sbtBuild,
  versionCatalogue,
  nugetProject,
  nugetPackagesConfig,
  gemfile,
  podfile,
  podfileLock,
  gemspec,
  composerJson,
  pubspecYaml,
  swiftPackage,
  mixExs,
  rDescription,
  githubActions,
  gitSubmodules,
  cmakeFetch,
  mesonWrap,
  bazelFetch,
  zigPackage,
  vcpkgJson,
  conanfile,
  juliaProject,
  clojureDeps,
  ...listedManifests,
  nixPackages,
  devcontainerJson,
  npmPackageLock,
  bunLock,
  pnpmLock,
  yarnLock,
  denoLock,
  pythonLock,
  pipfileLock,
  condaLock,
  cargoLock,
  gradleLock,
  nugetLock,
  gemfileLock,
  composerLock,
  pubspecLock,
  swiftResolved,
  mixLock,
  renvLock,
];
