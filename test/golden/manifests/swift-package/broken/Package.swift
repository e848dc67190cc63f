.package(url: "https://github.com/MacPaw/OpenAI
.package(url: "https://github.com/ml-explore/mlx-swift", exact: "0.1")