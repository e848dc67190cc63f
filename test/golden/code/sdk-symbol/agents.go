package a

import "x/models"

var m = map[string]Agent{"a": {Model: models.CopilotGPT4o}, "b": {Model: models.User}}
