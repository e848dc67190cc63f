const a = google("weather-2024 today"), b = azure("my-blob-1");
