requires "nim >= 2.0
requires "openaiclient >= 1.0", "
