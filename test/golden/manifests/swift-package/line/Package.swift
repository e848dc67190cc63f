let package = Package(dependencies: [.package(url: "https://github.com/MacPaw/OpenAI.git", from: "0.3.0"), .package(url: "https://github.com/argmaxinc/WhisperKit", branch: "main")])
