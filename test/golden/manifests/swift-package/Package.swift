// swift-tools-version: 5.9
import PackageDescription
let package = Package(
  name: "OpenAI",
  dependencies: [
    .package(url: "https://github.com/MacPaw/OpenAI.git", from: "0.2.9"),
    .package(name: "mlx", url: "git@github.com:ml-explore/mlx-swift", .upToNextMinor(from: "0.15.0")),
    .package(url: "https://github.com/huggingface/swift-transformers", "0.1.0"..<"0.2.0"),
    // .package(url: "https://github.com/argmaxinc/WhisperKit", branch: "main"),
    .package(path: "../LocalOpenAI"),
  ],
  targets: [.target(name: "A", dependencies: [.product(name: "OpenAI", package: "OpenAI")])]
)
